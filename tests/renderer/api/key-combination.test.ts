import { describe, expect, it } from 'vitest';
import { type KeyPress, keyCombination, typesText } from '../../../renderer/api/key-combination.ts';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keyCombination', () => {
  it.each([
    ['Ctrl+K', press('k', 'KeyK', { ctrlKey: true })],
    ['Ctrl+K', press('k', 'KeyK', { metaKey: true })],
    ['Alt+1', press('1', 'Digit1', { altKey: true })],
    ['Alt+1', press('&', 'Digit1', { altKey: true })],
    ['Alt+N', press('n', 'KeyN', { altKey: true })],
    ['Alt+N', press('Dead', 'KeyN', { altKey: true })],
    ['Ctrl+Shift+Z', press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })],
    ['?', press('?', 'Slash', { shiftKey: true })],
    ['Shift+Tab', press('Tab', 'Tab', { shiftKey: true })],
    ['A', press('a', 'KeyA')],
  ])('names %s', (name, event) => {
    expect(keyCombination(event)).toBe(name);
  });
});

describe('typesText', () => {
  it('holds for single characters only', () => {
    expect(['?', '/', 'Alt+1', 'Escape'].map(typesText)).toEqual([true, true, false, false]);
  });
});
