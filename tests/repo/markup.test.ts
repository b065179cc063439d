import { describe, expect, it } from 'vitest';
import { literalTexts } from './markup.ts';
import { sourcesIn } from './sources.ts';

describe('text in markup', () => {
  it('comes from data and messages, never from the component', () => {
    const components = sourcesIn(['src'], /\.tsx$/);
    expect(components.length).toBeGreaterThan(20);
    expect(components.flatMap(literalTexts)).toEqual([]);
  });

  it.each([
    ['<p>Hello</p>'],
    ['<p>总数</p>'],
    ["<p>{'Hello'}</p>"],
    ['<p>{open ? `Close` : null}</p>'],
    ['<button aria-label="Close" />'],
    ["<img alt={'Photo'} />"],
    ["<p>{format('总数')}</p>"],
  ])('is seen in %s', (markup) => {
    expect(literalTexts({ path: 'src/x.tsx', text: `const x = ${markup}` })).toHaveLength(1);
  });

  it.each([['<p className="a">{t.hello} · 1</p>'], ["<p lang='zh' role='status'>{' '}</p>"]])(
    'is not seen in %s',
    (markup) => {
      expect(literalTexts({ path: 'src/x.tsx', text: `const x = ${markup}` })).toEqual([]);
    },
  );
});
