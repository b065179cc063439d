import type { Fill } from '../charts/prepare/model.ts';
import type { Locale } from '../lib/paths.ts';
import tokens from '../ui/tokens.css?raw';
import { widthOf, wrap, xml } from './svgText.ts';

const inks = [
  ...(['paper', 'ink', 'ink-2', 'ink-3', 'line', 'line-strong', 'ochre', 'teal', 'track'] as const),
  ...(['tone-1', 'tone-2', 'tone-3', 'tone-4', 'tone-5', 'tone-6'] as const),
] as const;
export type Ink = (typeof inks)[number];

/** The light ones of the app, from the first block that declares any. */
const light = tokens.slice(0, tokens.indexOf('}'));
const colours = new Map(inks.map((ink) => [ink, new RegExp(`--${ink}:\\s*(#[0-9a-f]{6})`).exec(light)?.[1]]));

/**
 * A colour by its name, always that of the light theme: a picture that leaves the app is read on paper.
 * @throws if the app's tokens no longer declare it
 */
export function paint(ink: Ink): string {
  const colour = colours.get(ink);
  if (!colour) throw new Error(`no colour ${ink} among the tokens`);
  return colour;
}

export function inkOf(fill: Fill): Ink {
  if (typeof fill === 'number') return `tone-${fill}`;
  return fill === 'whole' ? 'ink-2' : 'line-strong';
}

const faces: Record<Locale, { serif: string; sans: string }> = {
  zh: {
    serif: "'Songti SC', STSong, 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif",
    sans: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif",
  },
  en: {
    serif: "Georgia, 'Times New Roman', 'Liberation Serif', 'Noto Serif CJK SC', serif",
    sans: "'Segoe UI', 'Helvetica Neue', Arial, 'Liberation Sans', 'Noto Sans CJK SC', sans-serif",
  },
};

export interface TextStyle {
  size: number;
  ink?: Ink;
  bold?: boolean;
  serif?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** Pixels: width of the whole picture, and of the margin around it. */
export const width = 960;
export const margin = 36;
export const inner = width - 2 * margin;

/** Elements of a picture put one below another; `y` is where the next begins. */
export class Canvas {
  y = margin;
  readonly #elements: string[] = [];
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** One line of text with its baseline at `y`. */
  text(
    x: number,
    y: number,
    text: string,
    { size, ink = 'ink', bold, serif, anchor = 'start' }: TextStyle,
  ): void {
    const face = faces[this.#locale][serif ? 'serif' : 'sans'];
    const weight = bold ? ' font-weight="700"' : '';
    this.#elements.push(
      `<text x="${round(x)}" y="${round(y)}" font-family="${face}" font-size="${size}"${weight} fill="${paint(ink)}" text-anchor="${anchor}">${xml(text)}</text>`,
    );
  }

  /** A paragraph at the left margin (or at `x`), after which `y` stands below it. */
  paragraph(text: string, style: TextStyle, x = margin, room = inner): void {
    const height = style.size * 1.45;
    for (const line of wrap(text, style.size, room)) {
      this.text(x, this.y + style.size, line, style);
      this.y += height;
    }
  }

  rect(x: number, y: number, wide: number, high: number, attributes: string): void {
    this.#elements.push(
      `<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, wide))}" height="${round(high)}" ${attributes}/>`,
    );
  }

  line(x1: number, y1: number, x2: number, y2: number, attributes: string): void {
    this.#elements.push(
      `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" ${attributes}/>`,
    );
  }

  path(d: string, attributes: string): void {
    this.#elements.push(`<path d="${d}" ${attributes}/>`);
  }

  /** The finished picture; `title` and `description` are for those who do not see it. */
  finish(title: string, description: string): string {
    const height = Math.ceil(this.y + margin);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${this.#locale === 'zh' ? 'zh-CN' : 'en'}" role="img">`,
      `<title>${xml(title)}</title>`,
      `<desc>${xml(description)}</desc>`,
      `<rect width="100%" height="100%" fill="${paint('paper')}"/>`,
      ...this.#elements,
      '</svg>',
    ].join('\n');
  }
}

/** The widest of some texts, at most `limit`. */
export function widest(texts: readonly string[], size: number, limit: number): number {
  return Math.min(limit, Math.max(0, ...texts.map((text) => widthOf(text, size))));
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
