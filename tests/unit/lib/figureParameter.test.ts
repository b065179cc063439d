import { describe, expect, it } from 'vitest';
import { figureIn, withFigure } from '../../../src/lib/figureParameter.ts';

describe('the figure in a URL', () => {
  it('is read, and is none where nothing is said', () => {
    expect(figureIn('?area=3&figure=a.b')).toBe('a.b');
    expect(figureIn('?figure=%3Cb%3E%26')).toBe('<b>&');
    expect(figureIn('?figure=')).toBeNull();
    expect(figureIn('?figures=a')).toBeNull();
    expect(figureIn('')).toBeNull();
  });

  it('is put in and taken out, and all else stays as it is written', () => {
    expect(withFigure('', 'a.b')).toBe('?figure=a.b');
    expect(withFigure('?table=x,y&q=%E5%A4%8D', 'a.b')).toBe('?table=x,y&q=%E5%A4%8D&figure=a.b');
    expect(withFigure('?figure=c&table=x,y', 'a&b')).toBe('?table=x,y&figure=a%26b');
    expect(withFigure('?table=x,y&figure=c', null)).toBe('?table=x,y');
    expect(withFigure('?figure=c', null)).toBe('');
  });
});
