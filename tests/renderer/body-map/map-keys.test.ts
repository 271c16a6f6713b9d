import { describe, expect, it } from 'vitest';
import { commandOf, GROUP_KEYS, TOOL_KEYS } from '../../../renderer/body-map/map-keys.ts';

const press = (key: string, held: { readonly ctrl?: boolean; readonly shift?: boolean; readonly alt?: boolean } = {}) =>
  commandOf({
    key,
    code: '',
    ctrlKey: held.ctrl ?? false,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
    metaKey: false,
  });

describe('the keys of the map', () => {
  it('choose sides, groups and tools, each by a key of its own', () => {
    expect(['1', '2', '3', '4'].map((key) => press(key))).toEqual(
      [0, 1, 2, 3].map((number) => ({ kind: 'side', number })),
    );
    expect(press('5')).toEqual({ kind: 'all' });
    expect(press(GROUP_KEYS.hands)).toEqual({ kind: 'group', group: 'hands' });
    expect(press(TOOL_KEYS.outline)).toEqual({ kind: 'tool', tool: 'outline' });
    const keys = ['1', '2', '3', '4', '5', ',', '.', '[', ']', 'c', '?'];
    const all = [...keys, ...Object.values(GROUP_KEYS), ...Object.values(TOOL_KEYS)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('undo and redo only with Ctrl, and leave other combinations to the app', () => {
    expect(press('z', { ctrl: true })).toEqual({ kind: 'undo' });
    expect(press('Z', { ctrl: true, shift: true })).toEqual({ kind: 'redo' });
    expect(press('y', { ctrl: true })).toEqual({ kind: 'redo' });
    expect(press('z')).toBeUndefined();
    expect(press('s', { ctrl: true })).toBeUndefined();
    expect(press('1', { alt: true })).toBeUndefined();
  });
});
