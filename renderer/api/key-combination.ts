/** The part of a keyboard event that a combination is made of. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Names a pressed combination as it is written in the app: `Ctrl+K`, `Alt+1`, `?`. Command on a Mac counts as Ctrl;
 * with Ctrl or Alt
 * held, digits (and letters that the layout turns into something else) go by their place on the keyboard.
 */
export function keyCombination(press: KeyPress): string {
  const held = press.ctrlKey || press.metaKey || press.altKey;
  return [
    press.ctrlKey || press.metaKey ? 'Ctrl' : undefined,
    press.altKey ? 'Alt' : undefined,
    press.shiftKey && (held || press.key.length > 1) ? 'Shift' : undefined,
    held ? heldKey(press) : shown(press.key),
  ]
    .filter((part) => part !== undefined)
    .join('+');
}

const shown = (key: string): string => (key.length === 1 ? key.toUpperCase() : key);

function heldKey(press: KeyPress): string {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(press.code)?.[1];
  const letter = /^[a-z]$/i.test(press.key) ? undefined : /^Key([A-Z])$/.exec(press.code)?.[1];
  return digit ?? letter ?? shown(press.key);
}

/** Whether a combination would also type a character, so that it may not act inside a text. */
export const typesText = (combination: string): boolean => combination.length === 1;
