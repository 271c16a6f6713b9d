import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CompilerParts } from './typst-compiler.ts';

const TEMPLATES = ['report.typ', 'sheet.typ', 'blocks.typ', 'theme.typ', 'words.typ'];

const { resolve } = createRequire(import.meta.url);

/** The two weights that the template uses, each in its two families. Both families are under the SIL Open Font License. */
const WEIGHTS = [
  [
    '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
    '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  ],
  [
    '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
    '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  ],
];

/** Reads fonts and templates from the installation; throws when a file is missing. */
export function readReportParts(): CompilerParts {
  const templateFolder = join(findResources(import.meta.dirname), 'report');
  return {
    fonts: readReportFonts().flat(),
    templates: new Map(TEMPLATES.map((name) => [`/${name}`, readFileSync(join(templateFolder, name))])),
  };
}

/** The fonts alone, weight by weight, to know which characters can be drawn. */
export const readReportFonts = (): readonly (readonly Uint8Array[])[] =>
  WEIGHTS.map((fonts) => fonts.map((font) => readFileSync(resolve(font))));

/** The nearest `resources` folder upwards: the code runs from its source as well as from a bundle. */
function findResources(from: string): string {
  const candidate = join(from, 'resources');
  if (existsSync(join(candidate, 'report', 'report.typ'))) return candidate;
  const parent = dirname(from);
  if (parent === from) throw new Error('The report templates are not installed');
  return findResources(parent);
}
