import { describe, expect, it } from 'vitest';
import { belongsTo } from '../../../src/present/control/keys.ts';

describe('a key at what has the focus', () => {
  const at = (tag: string) => {
    const element = document.createElement(tag);
    return (name: string, typed = false) => belongsTo(element, { key: name }, typed);
  };

  it('is text in a field', () => {
    expect(at('input')('b')).toBe(true);
    expect(at('textarea')('PageDown')).toBe(true);
  });

  it('presses a button by Space and Enter, a link by Enter alone', () => {
    expect([at('button')(' '), at('button')('Enter')]).toEqual([true, true]);
    expect([at('a')(' '), at('a')('Enter')]).toEqual([false, true]);
  });

  it('ends the number that is being typed before it presses anything', () => {
    expect([at('a')('Enter', true), at('button')('Enter', true)]).toEqual([false, false]);
  });
});
