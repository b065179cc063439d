import { defineMessages } from '../locale.tsx';
import { formatNumber } from '../quantity.ts';

const entries = (count: number, one: string, other: string) =>
  `${formatNumber(count)} ${count === 1 ? one : other}`;

export const searchResultMessages = defineMessages({
  zh: {
    results: '查找结果',
    areasFirst: '可以从工作领域看起，也可以输入名称、拼音首字母或数字。',
    count: (count: number) => `共${formatNumber(count)}条结果`,
    none: (query: string) => `没有找到“${query}”。`,
    whatElse:
      '可以查领域、举措、数据、图表、成果、问题、计划和核验：写名称中的几个字、拼音或首字母、英文单词，或者数字，如67%、3/4、1.2亿。',
    more: (count: number) => `再列${formatNumber(count)}条`,
    kinds: {
      area: '领域',
      measure: '举措',
      figure: '数据',
      exhibit: '图表',
      milestone: '成果',
      problem: '问题',
      plan: '计划',
      check: '核验',
    },
    groupTitle: (kind: string, count: number) => `${kind}（${formatNumber(count)}）`,
    areaNumber: (area: number) => `领域${area}`,
    place: (area: string, measure: number) => `${area} · 举措${measure}`,
  },
  en: {
    results: 'Results',
    areasFirst: 'Start from a work area, or type a name, a number or pinyin initials.',
    count: (count: number) => entries(count, 'result', 'results'),
    none: (query: string) => `Nothing found for “${query}”.`,
    whatElse:
      'You can look for areas, measures, figures, exhibits, milestones, problems, plans and checks: by words or their beginnings, by Chinese characters, pinyin or its initials, or by numbers such as 67%, 3/4 or 1.2 million.',
    more: (count: number) => `Show ${formatNumber(count)} more`,
    kinds: {
      area: 'Work areas',
      measure: 'Measures',
      figure: 'Figures',
      exhibit: 'Exhibits',
      milestone: 'Milestones',
      problem: 'Problems',
      plan: 'Plans',
      check: 'Checks',
    },
    groupTitle: (kind: string, count: number) => `${kind} ${formatNumber(count)}`,
    areaNumber: (area: number) => `Work area ${area}`,
    place: (area: string, measure: number) => `${area} · measure ${measure}`,
  },
});
