import type { PlateDrawingsFile } from '../../shared/domain/body/plate.ts';

/** The file as text, one drawn part a line, so that a change of one part is a change of one line. */
export function printPlates({ model, edition, drawings }: PlateDrawingsFile): string {
  const list = (entries: readonly unknown[], indent: string): string =>
    entries.length === 0
      ? '[]'
      : `[\n${entries.map((entry) => `${indent}  ${JSON.stringify(entry)}`).join(',\n')}\n${indent}]`;
  const printed = drawings.map(({ parts, layers, ...head }) =>
    [
      `    {\n      ${JSON.stringify(head).slice(1, -1)},`,
      `      "parts": ${list(parts, '      ')},`,
      '      "layers": {',
      `        "shading": ${list(layers.shading, '        ')},`,
      `        "crease": ${list(layers.crease, '        ')},`,
      `        "outline": ${list(layers.outline, '        ')}`,
      '      }\n    }',
    ].join('\n'),
  );
  return `{\n  "model": ${model},\n  "edition": ${JSON.stringify(edition)},\n  "drawings": [\n${printed.join(',\n')}\n  ]\n}\n`;
}
