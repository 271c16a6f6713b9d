/** What a typed time turned out to be; `time` is `HH:MM`. */
export type ParsedTime =
  | { readonly kind: 'empty' }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'not-a-time' };

/** Reads a time of day on the 24-hour clock: `9:05`, `09.05`, `0905`; refuses everything else. */
export function parseTime(typed: string): ParsedTime {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (match === null || hour > 23 || minute > 59) return { kind: 'not-a-time' };
  return { kind: 'time', time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}` };
}
