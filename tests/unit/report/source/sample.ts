import type { BindableFigure } from '../../../../src/report/source/bind.ts';

/** A report of a city that does not exist, written for these tests. */
export const sample = `青石市2023年法治政府建设情况报告
索引号 qsfz/2024-00017 发布日期 2024-02-18 09:30

青石市认真落实“十四五”规划,持续推进《青石市法治建设规划(2021—2025年)》。

一、主要工作

(一)优化营商环境

1、简化审批。取消证明事项48项,平均用时缩短35%以上。“即来即办”率年底可达90%。

2、降低成本。全年减免费用1.26亿元,惠及企业7300余户,办理业务4.5万多件。

(二)规范执法

1、案卷评查。评查案卷1,240件,优秀率百分之三十一点五,两部规章完成评估。

2、行政复议。收到申请64件,受理58件,不予受理6件;发放读本两万余册。

二、存在问题

一是一些单位进度不平衡;二是第三方评估仅覆盖2个县。
`;

function figure(
  id: string,
  value: number,
  written: string,
  phrase: string,
  area: number,
  item: number,
): BindableFigure {
  return { id, value, written, source: { part: 1, area, item, phrase } };
}

export const figures: BindableFigure[] = [
  figure('certificates.abolished', 48, '48项', '证明事项48项', 1, 1),
  figure('time.cut', 35, '35%以上', '缩短35%以上', 1, 1),
  figure('on-arrival.rate', 90, '90%', '年底可达90%', 1, 1),
  figure('fees.reduced', 126_000_000, '1.26亿元', '减免费用1.26亿元', 1, 2),
  figure('fees.enterprises', 7300, '7300余户', '惠及企业7300余户', 1, 2),
  figure('matters.handled', 45_000, '4.5万多件', '办理业务4.5万多件', 1, 2),
  figure('files.reviewed', 1240, '1,240件', '评查案卷1,240件', 2, 1),
  figure('files.excellent', 31.5, '百分之三十一点五', '优秀率百分之三十一点五', 2, 1),
  figure('rules.assessed', 2, '两部', '两部规章', 2, 1),
  figure('applications', 64, '64件', '收到申请64件', 2, 2),
  figure('accepted', 58, '58件', '58件', 2, 2),
  figure('not-accepted', 6, '6件', '不予受理6件', 2, 2),
  figure('booklets', 20_000, '两万余册', '读本两万余册', 2, 2),
];

/** The sign that full-width typing gives for an ASCII sign. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}

/** The text cut into lines of `columns` signs, as copied from a print sheet. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => line.replace(new RegExp(`.{${columns}}(?=.)`, 'g'), '$&\n'))
    .join('\n');
}

/** The text cut into lines of `columns` columns, of which a Chinese sign takes two, as a terminal or a mail wraps it. */
export function wrappedByColumns(text: string, columns: number): string {
  let column = 0;
  return [...text]
    .map((sign) => {
      const width = sign < '\u0080' ? 1 : 2;
      const breaks = sign !== '\n' && column + width > columns;
      column = sign === '\n' ? 0 : (breaks ? 0 : column) + width;
      return breaks ? `\n${sign}` : sign;
    })
    .join('');
}
