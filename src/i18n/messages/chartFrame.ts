import { defineMessages } from '../locale.tsx';

/** Words around a chart on its own, apart from those that small ones on the overview need too. */
export const chartFrameMessages = defineMessages({
  zh: {
    drawing: '图表',
    chart: '图形',
    table: '表格',
    viewOf: (view: string, title: string) => `${view}：${title}`,
    source: '出处',
    part: '项目',
    value: '报告数值',
    full: '完整数值',
    bound: '限定',
    share: '占比（推算）',
    group: '分组',
    bounds: { exact: '确数', moreThan: '多于', atLeast: '不少于', about: '约数', target: '目标' },
    pointOf: (index: number, count: number) => `第${index}项，共${count}项`,
    keys: '用方向键逐项查看，Home 和 End 到首末项，回车打开该数据，Esc 离开。',
    failed: '这张图没有画出来，其余内容不受影响。数值见本举措的数据列表。',
  },
  en: {
    drawing: 'chart',
    chart: 'Chart',
    table: 'Table',
    viewOf: (view: string, title: string) => `${view}: ${title}`,
    source: 'Source',
    part: 'Item',
    value: 'As reported',
    full: 'Full value',
    bound: 'Bound',
    share: 'Share (derived)',
    group: 'Group',
    bounds: { exact: 'exact', moreThan: 'more than', atLeast: 'at least', about: 'about', target: 'target' },
    pointOf: (index: number, count: number) => `${index} of ${count}`,
    keys: 'Arrow keys move from item to item, Home and End to the first and last, Enter opens the figure, Escape leaves.',
    failed:
      'This chart could not be drawn; nothing else is affected. Its numbers are in the list of figures of this measure.',
  },
});

export type ChartFrameMessages = (typeof chartFrameMessages)['zh'];
