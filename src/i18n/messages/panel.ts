import { defineMessages } from '../locale.tsx';

/** Around a figure that is open beside a page. */
export const panelMessages = defineMessages({
  zh: {
    kind: '单个数据',
    close: '关闭',
    opened: (name: string) => `已在旁边打开：${name}`,
    ownPage: '打开单独页面',
    original: '对照原文',
    notFound: '没有这个数据',
  },
  en: {
    kind: 'One figure',
    close: 'Close',
    opened: (name: string) => `Opened beside the page: ${name}`,
    ownPage: 'Open its page',
    original: 'Compare with the original',
    notFound: 'There is no such figure',
  },
});
