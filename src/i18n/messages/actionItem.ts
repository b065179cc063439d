import { defineMessages } from '../locale.tsx';

/** The few words that a problem or plan needs where it stands in a list of another page. */
export const actionItemMessages = defineMessages({
  zh: {
    kinds: { problem: '问题', plan: '计划' },
    statusOf: (title: string) => `办理状态：${title}`,
    statuses: { open: '未开始', inProgress: '进行中', done: '已办结' },
    notRecorded: '没有记下：登记用的程序没有读到。请重新载入本页，再选一次。',
    notKept:
      '这里选的没有保存：浏览器不允许本网站保存内容，或者没有空间了。关闭页面前，请在“问题与计划”页导出。',
    lights: { done: '已办结', onTime: '期限内', dueSoon: '临近期限', overdue: '已超期', noDate: '未定期限' },
  },
  en: {
    kinds: { problem: 'Problem', plan: 'Plan' },
    statusOf: (title: string) => `Status: ${title}`,
    statuses: { open: 'Not started', inProgress: 'In progress', done: 'Done' },
    notRecorded: 'Not recorded: the code that keeps it could not be read. Reload this page and choose again.',
    notKept:
      'What is chosen here is not kept: the browser does not let this site keep anything, or has no room. Export it on the page “Problems and plans” before you close this one.',
    lights: {
      done: 'Done',
      onTime: 'On time',
      dueSoon: 'Due soon',
      overdue: 'Overdue',
      noDate: 'No deadline',
    },
  },
});
