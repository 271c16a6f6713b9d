import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EditionFault,
  type EditionInspected,
  inspectEdition,
} from '../../shared/domain/standard/inspect-edition.ts';
import { standardFiles } from '../../shared/domain/standard/standard.ts';

/**
 * Reads an edition from a folder, one JSON file a key, and names every fault of every file; files of other names are left alone. Never
 * throws for what a folder holds. The edition is there when it has no fault.
 */
export function readEdition(directory: string): EditionInspected {
  const unreadable: EditionFault[] = [];
  const files: Record<string, unknown> = {};
  for (const key of standardFiles) {
    try {
      files[key] = JSON.parse(readFileSync(join(directory, `${key}.json`), 'utf8'));
    } catch (error) {
      if (!isAbsence(error)) unreadable.push({ file: key, path: '', kind: 'file-unreadable', value: reasonOf(error) });
    }
  }
  const unread = new Set(unreadable.map(({ file }) => file));
  const { standard, faults } = inspectEdition(files);
  const others = faults.filter(({ file, kind }) => kind !== 'file-missing' || !unread.has(file));
  return standard === undefined ? { faults: [...unreadable, ...others] } : { standard, faults };
}

const isAbsence = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** What the parser of JSON or the file system says, on one line. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.replaceAll(/\s+/g, ' ') : '');
