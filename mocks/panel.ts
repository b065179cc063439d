import { chooseScenario } from './choice.ts';
import { scenarioNames } from './scenarios.ts';

const labels: Record<(typeof scenarioNames)[number], string> = {
  normal: '正常 · normal',
  slow: '缓慢 · slow',
  empty: '空数据 · empty',
  partial: '部分缺失 · partial',
  broken: '出错 · broken',
  'broken:status': '服务器错误 · status 500',
  'broken:notJson': '不是 JSON · not JSON',
  'broken:truncated': '中途截断 · truncated',
  'broken:offSchema': '格式不符 · off schema',
};

/** A small box in the corner of the window, in development only, to choose the scenario; for screens, not for paper. */
export function showPanel(chosen: string): void {
  const panel = document.createElement('label');
  panel.append('模拟场景 · Scenario ');
  panel.setAttribute(
    'style',
    'position:fixed;inset:auto auto .5rem .5rem;z-index:99;padding:.25rem .5rem;font:12px sans-serif;' +
      'color:#1b1f2a;background:#fff;border:1px dashed #1b1f2a',
  );
  const style = document.createElement('style');
  style.textContent = '@media print { #mock-scenario { display: none } }';
  panel.id = 'mock-scenario';
  const select = document.createElement('select');
  const known = scenarioNames.some((name) => name === chosen);
  for (const name of scenarioNames) select.add(new Option(labels[name], name, false, name === chosen));
  if (!known) select.add(new Option(chosen, chosen, true, true));
  select.addEventListener('change', () => chooseScenario(select.value));
  panel.append(select);
  document.head.append(style);
  document.body.append(panel);
}
