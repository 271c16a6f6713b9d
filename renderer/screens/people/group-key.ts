/** A key in hexadecimal as people compare it: groups of four, eight to a line. */
export function groupKey(hexadecimal: string): readonly string[] {
  const groups = hexadecimal.toUpperCase().match(/.{1,4}/g) ?? [];
  const lines = Math.ceil(groups.length / 8);
  return Array.from({ length: lines }, (_, line) => groups.slice(line * 8, line * 8 + 8).join(' '));
}

/** The first eight characters of an id as people say and write it: two groups of four. */
export const shortCode = (id: string): string => groupKey(id.replaceAll('-', '').slice(0, 8))[0] ?? '';
