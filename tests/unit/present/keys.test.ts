import { describe, expect, it } from 'vitest';
import { commandOf, isModifierItself } from '../../../src/present/control/keys.ts';

const key = (name: string, more: Partial<KeyboardEvent> = {}) => ({
  key: name,
  code: '',
  ...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false },
  ...more,
});

describe('a key', () => {
  it.each([
    ['ArrowRight', 'next'],
    [' ', 'next'],
    ['PageDown', 'next'],
    ['n', 'next'],
    ['N', 'next'],
    ['ArrowLeft', 'previous'],
    ['PageUp', 'previous'],
    ['p', 'previous'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'dark'],
    ['.', 'dark'],
    ['/', 'dark'],
    ['。', 'dark'],
    ['o', 'slides'],
    ['S', 'source'],
    ['w', 'presenter'],
    ['f', 'fullscreen'],
    ['a', 'auto'],
    ['c', 'checks'],
    ['?', 'help'],
    ['Escape', 'leave'],
    ['Enter', 'confirm'],
  ])('%j means %s', (name, command) => {
    expect(commandOf(key(name))).toBe(command);
  });

  it('with Shift goes back where it is Space', () => {
    expect(commandOf(key(' ', { shiftKey: true }))).toBe('previous');
  });

  it('that is a digit is part of a number', () => {
    expect(commandOf(key('7'))).toEqual({ digit: '7' });
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'] as const)('with %s belongs to the browser', (modifier) => {
    expect(commandOf(key('p', { [modifier]: true }))).toBeNull();
  });

  it('held down goes on through the slides but switches nothing twice', () => {
    expect(commandOf(key('PageDown', { repeat: true }))).toBe('next');
    expect(commandOf(key('b', { repeat: true }))).toBeNull();
    expect(commandOf(key('1', { repeat: true }))).toBeNull();
  });

  it('behind an input method is told by its place', () => {
    expect(commandOf(key('Process', { code: 'KeyB' }))).toBe('dark');
    expect(commandOf(key('Process', { code: 'Slash', shiftKey: true }))).toBe('help');
    expect(commandOf(key('Process', { code: 'PageDown' }))).toBe('next');
    expect(commandOf(key('Process', { code: 'Digit4' }))).toEqual({ digit: '4' });
  });

  it('that means nothing asks for nothing', () => {
    expect(commandOf(key('x'))).toBeNull();
    expect(commandOf(key('F5'))).toBeNull();
  });

  it('that only prepares another is not any key', () => {
    expect(isModifierItself(key('Shift'))).toBe(true);
    expect(isModifierItself(key('a'))).toBe(false);
  });
});
