import { defineMessages } from '../locale.tsx';

/** Words around a chart on its own, apart from those that small ones on the overview need too. */
export const chartFrameMessages = defineMessages({
  zh: {
    drawing: '图表',
    chart: '图形',
    keys: '用方向键逐项查看，Home 和 End 到首末项，回车打开该数据，Esc 离开。',
    failed: '这张图没有画出来，其余内容不受影响。数值见本举措的数据列表。',
  },
  en: {
    drawing: 'chart',
    chart: 'Chart',
    keys: 'Arrow keys move from item to item, Home and End to the first and last, Enter opens the figure, Escape leaves.',
    failed:
      'This chart could not be drawn; nothing else is affected. Its numbers are in the list of figures of this measure.',
  },
});
