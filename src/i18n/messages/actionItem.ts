import { defineMessages } from '../locale.tsx';

/** The few words that a problem or plan needs where it stands in a list of another page. */
export const actionItemMessages = defineMessages({
  zh: {
    numbered: {
      problem: (number: number) => `问题${number}`,
      plan: (number: number) => `计划${number}`,
    },
    statusOf: (title: string) => `办理状态：${title}`,
    statuses: { open: '未开始', inProgress: '进行中', done: '已办结' },
    notRecorded: '未能登记，请重新载入本页后再选。',
    notKept: '浏览器没有保存，关闭前请到“问题与计划”导出。',
    lights: { done: '已办结', onTime: '期限内', dueSoon: '临近期限', overdue: '已超期', noDate: '未定期限' },
  },
  en: {
    numbered: {
      problem: (number: number) => `Problem ${number}`,
      plan: (number: number) => `Plan ${number}`,
    },
    statusOf: (title: string) => `Status: ${title}`,
    statuses: { open: 'Not started', inProgress: 'In progress', done: 'Done' },
    notRecorded: 'Not recorded. Reload this page and choose again.',
    notKept: 'Not saved by this browser: export it from “Problems and plans”.',
    lights: {
      done: 'Done',
      onTime: 'On time',
      dueSoon: 'Due soon',
      overdue: 'Overdue',
      noDate: 'No deadline',
    },
  },
});
