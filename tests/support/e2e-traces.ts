import { type Dirent, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that must be nowhere, by the name under which a test speaks of them. */
export type Markers = ReadonlyMap<string, readonly Buffer[]>;

/** A text as it may lie on a disk: UTF-8, and UTF-16 in either order. */
export function formsOf(text: string): readonly Buffer[] {
  const little = Buffer.from(text, 'utf16le');
  return [Buffer.from(text, 'utf8'), little, Buffer.from(little).swap16()];
}

/** Files below a folder that were written since a moment (milliseconds) and hold a marker, each with the marker's name. */
export function tracesOf(markers: Markers, dir: string, since = 0): readonly string[] {
  return filesBelow(dir).flatMap((path) => {
    const content = readIfWrittenSince(path, since);
    if (content === undefined) return [];
    return [...markers]
      .filter(([, forms]) => forms.some((form) => content.includes(form)))
      .map(([name]) => `${name} in ${path}`);
  });
}

function filesBelow(dir: string): readonly string[] {
  return entriesOf(dir).flatMap((entry) => {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}

/** Folders of other programs come and go, and some are not ours to read. */
function entriesOf(dir: string): readonly Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch {
    return [];
  }
}

function readIfWrittenSince(path: string, since: number): Buffer | undefined {
  try {
    return lstatSync(path).mtimeMs < since ? undefined : readFileSync(path);
  } catch {
    return undefined;
  }
}
