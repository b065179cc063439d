import { describe, expect, it } from 'vitest';
import { isElementOfPage } from '../../authoring/rules/reserved.ts';
import { literalTexts } from './markup.ts';
import { readRoot, sourcesIn } from './sources.ts';

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

describe('ids that pages set themselves', () => {
  it('are kept from data, so that no record takes the place of one of them', () => {
    const texts = sourcesIn(['src'], /\.tsx?$/).map(({ text }) => text);
    const set = [readRoot('index.html'), ...texts].flatMap((text) => [
      // In markup; in a constant such as `panelId`; with a number in it.
      ...Array.from(text.matchAll(/\bid="([^"$]+)"/g), ([, id = '']) => id),
      ...Array.from(text.matchAll(/\w+Id = '([^']+)'/g), ([, id = '']) => id),
      ...Array.from(text.matchAll(/\bid(?: = |=\{)`(\w+-)\$\{\w+\.number\}`/g), ([, id = '']) => `${id}1`),
    ]);
    expect(set).toEqual(
      expect.arrayContaining(['root', 'main', 'progress', 'figure-panel', 'measure-1', 'area-1']),
    );
    expect(set.filter((id) => !isElementOfPage(id))).toEqual([]);
    expect(isElementOfPage('appeals')).toBe(false);
  });
});
