import { useState } from 'react';

/**
 * Keeps what was typed beside the value it stands for: as long as the value outside is the one that the text gave, the
 * text stays as typed; a value from elsewhere (a restored draft, a reset) is shown by `show`.
 */
export function useTypedText<Value>(
  value: Value,
  show: (value: Value) => string,
): readonly [string, (text: string, value: Value) => void] {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: Value } | undefined>(undefined);
  const text = typed !== undefined && Object.is(typed.value, value) ? typed.text : show(value);
  return [text, (nextText, nextValue) => setTyped({ text: nextText, value: nextValue })];
}
