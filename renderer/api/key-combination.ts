/** The part of a keyboard event that a combination is made of. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Names a pressed combination as it is written in the app: `Ctrl+K`, `Alt+1`, `?`. Command on a Mac counts as Ctrl;
 * digits go by their place on the keyboard, so that a layout or Option key does not change them.
 */
export function keyCombination(press: KeyPress): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  const key =
    digit !== undefined && (press.altKey || press.ctrlKey)
      ? digit
      : press.key.length === 1
        ? press.key.toUpperCase()
        : press.key;
  const named = press.ctrlKey || press.metaKey || press.altKey;
  return [
    press.ctrlKey || press.metaKey ? 'Ctrl' : undefined,
    press.altKey ? 'Alt' : undefined,
    press.shiftKey && (named || press.key.length > 1) ? 'Shift' : undefined,
    key,
  ]
    .filter((part) => part !== undefined)
    .join('+');
}

/** Whether a combination would also type a character, so that it may not act inside a text. */
export const typesText = (combination: string): boolean => combination.length === 1;
