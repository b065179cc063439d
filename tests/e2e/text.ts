import type { Page } from '@playwright/test';

/** In the page: words that begin on one line and go on in the next. */
export function brokenWords(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const broken: string[] = [];
    const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode } = texts;
      for (const { 0: word, index } of (currentNode.textContent ?? '').matchAll(/[A-Za-z]+/g)) {
        const range = document.createRange();
        range.setStart(currentNode, index);
        range.setEnd(currentNode, index + word.length);
        const [first, ...more] = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (first && more.some(({ top }) => top > first.top + first.height / 2)) broken.push(word);
      }
    }
    return broken;
  });
}

/** What the fonts of this machine do to the page: tests ask the more of it the more usual they are. */
export function fontsOf(page: Page): Promise<{
  /** How much wider Latin letters are than Arial's, 1 if they are not. */
  wide: number;
  /** Whether Chinese characters have glyphs, each a square. */
  chinese: boolean;
}> {
  return page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('nothing can be measured');
    context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
    const width = (text: string) => context.measureText(text).width;
    const arial = 1273;
    return {
      wide: Math.max(1, width('abcdefghijklmnopqrstuvwxyz') / arial),
      chinese: Math.abs(width('法') - 100) < 2,
    };
  });
}
