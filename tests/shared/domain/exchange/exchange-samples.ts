import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const resources = new URL('../../../../resources/', import.meta.url).pathname;

/** The case files that ship with the app, by file. */
export const shippedCaseFiles: readonly string[] = [
  join(resources, 'exchange/example-case.json'),
  ...readdirSync(join(resources, 'training/cases'))
    .filter((name) => name.endsWith('.json'))
    .map((name) => join(resources, 'training/cases', name)),
];

/** The content of a file as plain JSON. */
export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The example of the format, fresh on each call. */
export const exampleCase = (): unknown => readJson(join(resources, 'exchange/example-case.json'));

/** A copy of a JSON value with another value at one place; `undefined` takes the field away. */
export function withValue(json: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(json);
  const last = path.at(-1);
  let holder = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  if (last === undefined) return value;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}
