import { defineMessages } from '../locale.tsx';

/** The button and the dialog; the words of the results come with the results. */
export const searchMessages = defineMessages({
  zh: {
    open: '查找',
    shortcut: '快捷键 / 或 Ctrl+K',
    title: '在报告中查找',
    input: '查找内容',
    placeholder: '汉字、拼音或首字母、英文、数字',
    close: '关闭',
    loading: '正在读取……',
    slow: '仍在读取，网络较慢。',
    failed: '查找所需的数据未能读取，请重试或重新载入。',
    retry: '重试',
    keys: '↑ ↓ 选择 · Enter 打开 · Esc 关闭',
  },
  en: {
    open: 'Search',
    shortcut: 'Press / or Ctrl+K',
    title: 'Search the report',
    input: 'What to look for',
    placeholder: 'Words, numbers, Chinese or pinyin',
    close: 'Close',
    loading: 'Loading…',
    slow: 'Still loading; the network is slow.',
    failed: 'The search data could not be loaded. Try again or reload the page.',
    retry: 'Try again',
    keys: '↑ ↓ choose · Enter opens · Esc closes',
  },
});
