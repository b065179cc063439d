import { defineMessages } from '../locale.tsx';

/** Words on what was stored, could not be used and was set aside. */
export const asideMessages = defineMessages({
  zh: { gap: '', download: '下载另存的内容', discard: '已不需要，删除' },
  en: { gap: ' ', download: 'Download what was set aside', discard: 'No longer needed: delete' },
});
