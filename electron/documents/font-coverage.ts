/** Tells whether a code point has a drawing. */
export type Coverage = (codePoint: number) => boolean;

/**
 * Reads which code points a TrueType font can draw from its Unicode character map (OpenType `cmap`, formats 4 and 12).
 * Throws when the font has neither.
 */
export function fontCoverage(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const cmap = tableOffset(view, 'cmap');
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 4 + index * 8 + 4),
  );
  const full = subtables.find((offset) => view.getUint16(offset) === 12);
  if (full !== undefined) return covers(groupRanges(view, full));
  const basic = subtables.find((offset) => view.getUint16(offset) === 4);
  if (basic !== undefined) return covers(segmentRanges(view, basic));
  throw new Error('The font has no character map of format 4 or 12');
}

/** What can be drawn in every style: of each style one of its fonts has to know the character. Joiners and variation marks are never drawn and always fit. */
export const coverageOfAll = (styles: readonly (readonly Uint8Array[])[]): Coverage => {
  const covered = styles.map((fonts) => fonts.map(fontCoverage));
  return (codePoint) =>
    codePoint < 0x20 || isJoiner(codePoint) || covered.every((fonts) => fonts.some((draws) => draws(codePoint)));
};

/** The distinct code points of a text that are not covered, in order of appearance. */
export function undrawable(text: string, draws: Coverage): readonly number[] {
  const missing = new Set<number>();
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (!draws(codePoint)) missing.add(codePoint);
  }
  return [...missing];
}

type Range = readonly [number, number];

const isJoiner = (codePoint: number): boolean =>
  (codePoint >= 0x200b && codePoint <= 0x200d) ||
  codePoint === 0x00ad ||
  codePoint === 0x2060 ||
  (codePoint >= 0xfe00 && codePoint <= 0xfe0f);

function covers(ranges: readonly Range[]): Coverage {
  return (codePoint) => ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

function tableOffset(view: DataView, tag: string): number {
  const wanted = [...tag].reduce((value, letter) => value * 256 + letter.charCodeAt(0), 0);
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    if (view.getUint32(entry) === wanted) return view.getUint32(entry + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

function groupRanges(view: DataView, offset: number): readonly Range[] {
  return Array.from({ length: view.getUint32(offset + 12) }, (_, index): Range => {
    const group = offset + 16 + index * 12;
    return [view.getUint32(group), view.getUint32(group + 4)];
  });
}

/** Segments of format 4 as ranges; the closing segment 0xFFFF stands for no character. */
function segmentRanges(view: DataView, offset: number): readonly Range[] {
  const count = view.getUint16(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + count * 2 + 2;
  return Array.from(
    { length: count },
    (_, index): Range => [view.getUint16(starts + index * 2), view.getUint16(ends + index * 2)],
  ).filter(([from]) => from !== 0xffff);
}
