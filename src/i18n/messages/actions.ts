import { defineMessages } from '../locale.tsx';
import { actionItemMessages } from './actionItem.ts';

const plural = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Words on problems and plans and on what is recorded about them, wherever they are shown. */
export const actionMessages = defineMessages({
  zh: {
    ...actionItemMessages.zh,
    title: '问题与计划',
    intro:
      '报告写明的问题和下一步计划，逐项登记进展、牵头单位和期限。问题、计划、领域、数据之间的对应关系由本站按内容标注。',
    kept: '登记的内容只保存在这台电脑的这个浏览器里，不会上传；换电脑或交给同事，请用导出和导入。',
    denied: '这个浏览器不允许本网站保存内容：现在登记的内容关闭页面后就会消失，请在离开前导出。',
    full: '浏览器的存储空间已满或不可写：最近的改动还没有保存，请先导出，再清理空间。',
    otherVersion:
      '本站的另一个版本刚刚保存了登记内容，本页不改写它：此后在本页登记的内容还没有保存，请先导出，再重新载入页面。',
    aside: {
      damaged: (when: string) =>
        `保存的登记内容有损坏，没有丢弃，已于${when}原样另存；能辨认的部分仍显示在下面。`,
      version: (when: string) => `保存的登记内容来自另一个版本，无法直接使用，已于${when}原样另存。`,
      replaced: (when: string) => `导入前的登记内容已于${when}另存，可以下载后再导入。`,
    },
    asideNotKept: '浏览器空间不足，未能另存，关闭页面前请先下载。',
    problems: '存在的问题',
    plans: '下一步计划',
    problemsIntro: (total: number, unlinked: number) =>
      unlinked === 0 ? `共${total}个，都有对应的计划。` : `共${total}个，其中${unlinked}个没有对应的计划。`,
    plansIntro: (total: number, unlinked: number) =>
      unlinked === 0
        ? `共${total}项，都对应报告写明的问题。`
        : `共${total}项，其中${unlinked}项没有对应报告写明的问题。`,
    areas: '工作领域',
    areaName: (numeral: string, name: string) => `${numeral}、${name}`,
    linkedPlans: '对应计划',
    linkedProblems: '对应问题',
    noPlans: '没有对应的计划',
    noProblems: '没有对应的问题',
    figures: '相关数据',
    noFigures: '没有直接相关的数据',
    source: '出处',
    status: '办理状态',
    fields: {
      status: '办理状态',
      leadUnit: '牵头单位',
      deadline: '完成期限',
      note: '备注',
      evidence: '办结依据',
      closedBy: '办结人',
      closedOn: '办结日期',
    },
    dayIncomplete: '没有登记：日期不完整，请补全或清空。',
    dayOutOfRange: (first: string, last: string) => `没有登记：日期须在${first}至${last}之间。`,
    evidenceHint: '文号、材料名称或存放处',
    closing: '销号',
    closingNames: { evidence: '办结依据', closedBy: '办结人', closedOn: '办结日期' },
    closingMissing: (fields: string[]) => `销号手续还缺：${fields.join('、')}`,
    lightRules: {
      done: '办理状态为“已办结”，不再看期限。',
      overdue: '未办结，今天已过完成期限。',
      dueSoon: '未办结，距完成期限不超过30天（含当天）。',
      onTime: '未办结，距完成期限超过30天。',
      noDate: '未办结，没有登记完成期限。',
    },
    lightRule: '亮灯规则',
    whyLight: '亮灯依据',
    today: '今天',
    daysLeft: (days: number) => (days === 0 ? '今天到期' : days > 0 ? `还有${days}天` : `超期${-days}天`),
    notRecorded: '未登记',
    colon: '：',
    progress: '办结进度',
    progressMain: (done: number, total: number) => `${total}项中已办结${done}项`,
    progressMore: (left: number, percent: string) => `未办结${left}项，办结率${percent}`,
    progressBasis: '按本浏览器的登记计算，不是报告的数据；没有登记的按未开始计。',
    gap: '',
    withoutEvidence: (count: number) => `已办结事项中，有${count}项销号手续不全。`,
    shares: {
      problem: (done: number, total: number) => `问题：${done} / ${total}`,
      plan: (done: number, total: number) => `计划：${done} / ${total}`,
    },
    filter: '筛选',
    allStatuses: (count: number) => `全部（${count}）`,
    statusCount: (status: string, count: number) => `${status}（${count}）`,
    areaFilter: '工作领域',
    allAreas: '全部领域',
    shown: (count: number) => `显示${count}项`,
    none: '没有符合条件的问题或计划。',
    nothing: '报告没有写明问题，也没有写明计划。',
    showAll: '显示全部',
    who: '登记人',
    whoHint: '写入变更记录，可不填',
    tools: '保存与交接',
    export: '导出登记内容',
    import: '导入登记文件',
    importing: (name: string) => `要导入的文件：${name}`,
    importHolds: (items: number, lines: number) =>
      `其中有${items}项登记、${lines}条变更记录。请选择导入方式：`,
    importUnknown: (items: number) => `有${items}项不是这份报告的问题或计划，导入后保留，但不显示。`,
    mergeIn: '合并',
    mergeWhat: '每项内容以较晚登记的为准，两边的变更记录都保留。',
    replaceBy: '替换',
    replaceWhat: '完全照文件显示；现在的登记内容另存一份，可以取回。',
    cancel: '取消',
    merged: '已合并。',
    replaced: '已按文件替换；原来的内容另存在本页顶部。',
    refused: (name: string, why: string) => `没有导入“${name}”，现有内容没有改动：${why}`,
    refusals: {
      tooLarge: '文件过大，不是登记文件。',
      notJson: '不是登记文件，或文件不完整。',
      notChecklist: (place: string) =>
        place ? `内容不符合登记文件的格式，位置：${place}。` : '内容不符合登记文件的格式。',
      version: (version: string) => `文件的版本是${version}，本页无法读取。`,
      otherReport: (id: string) => `这是另一份报告（${id}）的登记文件。`,
      unreadable: '文件无法读取。',
    },
    log: (count: number) => `变更记录${count}条`,
    logOf: (title: string) => `变更记录：${title}`,
    blank: '空',
    nobody: '未署名',
  },
  en: {
    ...actionItemMessages.en,
    title: 'Problems and plans',
    intro:
      'The problems that the report names and the plans that follow: record the progress, lead unit and deadline of each. Links between problems, plans, areas and figures were made for this site, by subject.',
    kept: 'Entries are kept only in this browser on this computer; nothing is uploaded. To change computers or hand them over, export them here and import them there.',
    denied:
      'This browser does not let the site store anything: your entries will be lost when the page is closed. Export them before you leave.',
    full: 'The browser’s storage is full or cannot be written to: your latest changes are not saved. Export them first, then free some space.',
    otherVersion:
      'Another version of this site has just saved entries, which this page does not overwrite: what you have entered here since is not saved. Export it first, then reload the page.',
    aside: {
      damaged: (when: string) =>
        `The saved entries are damaged. They were set aside unchanged on ${when}; whatever can be read is still shown below.`,
      version: (when: string) =>
        `The saved entries come from another version and cannot be used as they are. They were set aside unchanged on ${when}.`,
      replaced: (when: string) =>
        `The entries from before the import were set aside on ${when}. You can download them and import them again.`,
    },
    asideNotKept: 'The browser has no room for them: download them before you close this page.',
    problems: 'Problems',
    plans: 'Plans',
    problemsIntro: (total: number, unlinked: number) =>
      unlinked === 0
        ? `${plural(total, 'problem')}, each answered by a plan.`
        : `${plural(total, 'problem')}; ${unlinked} without a plan that answers ${unlinked === 1 ? 'it' : 'them'}.`,
    plansIntro: (total: number, unlinked: number) =>
      unlinked === 0
        ? `${plural(total, 'plan')}, each answering a problem that the report names.`
        : `${plural(total, 'plan')}; ${unlinked} of them ${unlinked === 1 ? 'answers' : 'answer'} no problem that the report names.`,
    areas: 'Work areas',
    areaName: (numeral: string, name: string) => `${numeral}. ${name}`,
    linkedPlans: 'Answered by',
    linkedProblems: 'Answers',
    noPlans: 'None of the plans',
    noProblems: 'None of the problems named',
    figures: 'Figures',
    noFigures: 'No directly related figures',
    source: 'Source',
    status: 'Status',
    fields: {
      status: 'Status',
      leadUnit: 'Lead unit',
      deadline: 'Deadline',
      note: 'Note',
      evidence: 'Evidence',
      closedBy: 'Closed by',
      closedOn: 'Closed on',
    },
    dayIncomplete: 'Not recorded: the date is not complete. Complete or clear it.',
    dayOutOfRange: (first: string, last: string) =>
      `Not recorded: the date must lie between ${first} and ${last}.`,
    evidenceHint: 'Document number, title, or where it is filed',
    closing: 'Closing',
    closingNames: { evidence: 'evidence', closedBy: 'name', closedOn: 'date' },
    closingMissing: (fields: string[]) => `Still needed to close: ${fields.join(', ')}`,
    lightRules: {
      done: 'Its status is “done”; the deadline no longer matters.',
      overdue: 'Not done, and today is past the deadline.',
      dueSoon: 'Not done, and the deadline is at most 30 days away, today included.',
      onTime: 'Not done, and the deadline is more than 30 days away.',
      noDate: 'Not done, and no deadline is recorded.',
    },
    lightRule: 'How the lights are set',
    whyLight: 'Why this light',
    today: 'Today',
    daysLeft: (days: number) =>
      days === 0 ? 'due today' : days > 0 ? `${plural(days, 'day')} left` : `${plural(-days, 'day')} overdue`,
    notRecorded: 'not recorded',
    colon: ': ',
    progress: 'Progress',
    progressMain: (done: number, total: number) => `${done} of ${total} done`,
    progressMore: (left: number, percent: string) => `${left} left, ${percent} done`,
    progressBasis:
      'Calculated from the entries in this browser, not from the report. Items without an entry count as not started.',
    gap: ' ',
    withoutEvidence: (count: number) =>
      `Of those done, ${count} ${count === 1 ? 'lacks' : 'lack'} evidence, name or date.`,
    shares: {
      problem: (done: number, total: number) => `Problems: ${done} of ${total}`,
      plan: (done: number, total: number) => `Plans: ${done} of ${total}`,
    },
    filter: 'Filter',
    allStatuses: (count: number) => `All ${count}`,
    statusCount: (status: string, count: number) => `${status} ${count}`,
    areaFilter: 'Work area',
    allAreas: 'All areas',
    shown: (count: number) => `${plural(count, 'item')} shown`,
    none: 'No problem or plan matches these filters.',
    nothing: 'The report names neither problems nor plans.',
    showAll: 'Show all',
    who: 'Recorded by',
    whoHint: 'Goes into the log; optional',
    tools: 'Save and hand over',
    export: 'Export entries',
    import: 'Import entries',
    importing: (name: string) => `File to import: ${name}`,
    importHolds: (items: number, lines: number) =>
      `It contains entries on ${plural(items, 'item')} and ${plural(lines, 'line')} of the log. Choose how to import it:`,
    importUnknown: (items: number) =>
      items === 1
        ? 'One of them is no problem or plan of this report; it is kept, but not shown.'
        : `${items} of them are no problems or plans of this report; they are kept, but not shown.`,
    mergeIn: 'Merge',
    mergeWhat: 'In each field the later entry is kept; both logs are kept.',
    replaceBy: 'Replace',
    replaceWhat:
      'The file replaces everything; the entries here now are set aside and can be imported again.',
    cancel: 'Cancel',
    merged: 'Merged.',
    replaced: 'Replaced by the file; the earlier entries are set aside at the top of this page.',
    refused: (name: string, why: string) => `“${name}” was not imported, and nothing has changed: ${why}`,
    refusals: {
      tooLarge: 'the file is too large to be a checklist.',
      notJson: 'it is not a checklist, or it is incomplete.',
      notChecklist: (place: string) =>
        place
          ? `it is not in the format of a checklist, at: ${place}.`
          : 'it is not in the format of a checklist.',
      version: (version: string) => `it is of version ${version}, which this page cannot read.`,
      otherReport: (id: string) => `it belongs to another report (${id}).`,
      unreadable: 'the file cannot be read.',
    },
    log: (count: number) => `Log, ${plural(count, 'change')}`,
    logOf: (title: string) => `Log: ${title}`,
    blank: 'empty',
    nobody: 'no name given',
  },
});
