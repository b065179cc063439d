import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Tokens = Record<string, string>;

const css = readFileSync('src/ui/tokens.css', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Colours declared in the block of a selector; later themes only change what they name. */
function declared(selector: string): Tokens {
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`no block ${selector} in tokens.css`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = declared(':root');
const themes: [string, Tokens][] = [
  ['light', light],
  ['dark', { ...light, ...declared(`:root[data-theme='dark']`) }],
  ['contrast', { ...light, ...declared(`:root[data-theme='contrast']`) }],
];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(tokens[name] ?? ''))
    .sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ['paper', 'sheet'];
const text: [string, string[]][] = [
  ['ink', [...grounds, 'neutral-soft', 'ochre-soft', 'teal-soft', 'track']],
  ['ink-2', [...grounds, 'neutral-soft']],
  ['ink-3', [...grounds, 'neutral-soft']],
  ['cinnabar', grounds],
  ['ochre', [...grounds, 'ochre-soft']],
  ['teal', [...grounds, 'teal-soft']],
];
const tones = ['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6'];

describe.each(themes)('colours of the %s theme', (_, tokens) => {
  test.each(text.flatMap(([ink, on]) => on.map((ground) => [ink, ground] as const)))(
    '%s is legible on %s',
    (ink, ground) => {
      expect(contrast(tokens, ink, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('the tooltip, paper on ink, is legible', () => {
    expect(contrast(tokens, 'paper', 'ink')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(tones.flatMap((tone) => grounds.map((ground) => [tone, ground] as const)))(
    'bars in %s stand out from %s',
    (tone, ground) => {
      expect(contrast(tokens, tone, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test('what is done stands out from the track it is drawn on', () => {
    expect(contrast(tokens, 'tone-3', 'track')).toBeGreaterThanOrEqual(3);
  });

  test.each(['line-strong', 'focus'])(
    '%s, the outline of controls and of what is left, is visible',
    (line) => {
      for (const ground of grounds) expect(contrast(tokens, line, ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(tones.flatMap((one) => tones.flatMap((other) => (one < other ? [[one, other] as const] : []))))(
    'printed in grey, %s is lighter or darker than %s',
    (one, other) => {
      expect(contrast(tokens, one, other)).toBeGreaterThan(1.2);
    },
  );
});
