/** "a", "a en b", "a, b en c": joins with commas and a conjunction before the last. */
export function joinList(items: readonly string[], conjunction: string): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}

/** As `joinList`, but with a last part that itself holds the conjunction set off by a comma: "ovaal, rood en paars van kleur". */
export function joinParts(parts: readonly string[], conjunction: string): string {
  return (parts.at(-1) ?? '').includes(` ${conjunction} `) ? parts.join(', ') : joinList(parts, conjunction);
}

/** Parts of one word before the first with a preposition, so that "material in the wound or swelling" does not arise. */
export function shortFirst(parts: readonly string[]): readonly string[] {
  const first = parts.findIndex((part) => prepositions.test(part));
  if (first === -1) return parts;
  const isShort = (part: string): boolean => !part.includes(' ');
  const rest = parts.slice(first);
  return [...parts.slice(0, first), ...rest.filter(isShort), ...rest.filter((part) => !isShort(part))];
}

/** Of Dutch and English, as they occur in the words of the standard. */
const prepositions = / (in|aan|met|van|bij|rond|at|with|of|around|within|parallel|eromheen)( |$)/;

/**
 * What is there, after a preposition that is said again where the last part holds the conjunction itself: "with ragged edges and tissue
 * bridges, and with blood and soil in the wound".
 */
export function joinPresent(parts: readonly string[], preposition: string, conjunction: string): string {
  const last = parts.at(-1) ?? '';
  const before = parts.slice(0, -1);
  return before.length > 0 && last.includes(` ${conjunction} `)
    ? `${preposition} ${joinList(before, conjunction)}, ${conjunction} ${preposition} ${last}`
    : `${preposition} ${joinList(parts, conjunction)}`;
}

/** Makes words into a sentence: a capital first, and a full stop unless the words bring their own end. */
export function finishSentence(words: string): string {
  const text = words.trim();
  return capitalise(/[.!?…]["”’)]?$/.test(text) ? text : `${text}.`);
}

/** The words with a capital first letter. */
export const capitalise = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);

/** A label as it stands inside a sentence: small first letter, unless an abbreviation opens it. */
export const insideSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.slice(0, 1).toLowerCase() + label.slice(1) : label;

/**
 * Lengths in mm as centimetres: one decimal, so that the millimetre shows, and two for all of them as soon as one was
 * measured to a tenth of a millimetre. `by` stands between them.
 */
export function centimetres(lengthsMm: readonly number[], decimalSign: string, by = '×'): string {
  const decimals = lengthsMm.some((mm) => Math.abs(mm - Math.round(mm)) > 0.01) ? 2 : 1;
  return `${lengthsMm.map((mm) => (mm / 10).toFixed(decimals).replace('.', decimalSign)).join(` ${by} `)} cm`;
}
