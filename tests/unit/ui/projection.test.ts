import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Colours in the block of a style sheet whose selector contains `part`. */
function colours(file: string, part: string): Map<string, string> {
  const css = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const block = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].find(([, selector]) =>
    selector?.includes(part),
  )?.[2];
  if (block === undefined) throw new Error(`no block ${part} in ${file}`);
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one = '', other = ''): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', `[data-projection='paper']`, ':root'],
  ['dark', `[data-projection='room']`, `:root[data-theme='dark']`],
])('projected in %s colours', (_, part, theme) => {
  const projected = colours('src/ui/projection.css', part);
  const tones = colours('src/ui/tokens.css', theme);

  it.each(['ink', 'ink-2', 'ink-3', 'cinnabar', 'ochre', 'teal'])(
    '%s is legible through a weak projector',
    (ink) => {
      expect(contrast(projected.get(ink), projected.get('paper'))).toBeGreaterThanOrEqual(7);
    },
  );

  it.each([1, 2, 3, 4, 5, 6])('series %i stands out from the ground', (tone) => {
    expect(contrast(tones.get(`tone-${tone}`), projected.get('paper'))).toBeGreaterThanOrEqual(3);
  });
});
