import { writeFileSync } from 'node:fs';
import { type Standard, standardFiles } from '../../shared/domain/standard/standard.ts';

/**
 * Writes an edition as the one file that the app loads: JSON with a key for each file of its folder, in their order. False when the place
 * cannot be written.
 */
export function bundleEdition(standard: Standard, path: string): boolean {
  const content = Object.fromEntries(
    // The names are exactly the keys of the schema.
    standardFiles.map((file) => [file, standard[file as keyof Standard]]),
  );
  try {
    writeFileSync(path, `${JSON.stringify(content, undefined, 1)}\n`);
    return true;
  } catch {
    return false;
  }
}
