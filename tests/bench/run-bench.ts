/**
 * The benchmarks: `npm run bench -- [NAME …] [--json FILE]`, all of them without a name. Ratios are measured within one run, as medians; a
 * budget that is not kept is said and makes the exit code 1.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Measured } from './measured.ts';
import { benchPhotoImport } from './photo-import.ts';

const benches: Readonly<Record<string, () => Promise<readonly Measured[]>>> = { 'photo-import': benchPhotoImport };

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
const unknown = positionals.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  process.stderr.write(`No such benchmark: ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.\n`);
  process.exit(2);
}
const results: Measured[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  results.push(...(await bench()));
}
for (const { name, ratio, atLeast, from } of results)
  process.stdout.write(
    `${ratio >= atLeast ? 'kept    ' : 'EXCEEDED'}  ${name}: ${ratio.toFixed(2)} (at least ${atLeast.toFixed(2)}); ${from}\n`,
  );
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, undefined, 2)}\n`);
process.exitCode = results.every(({ ratio, atLeast }) => ratio >= atLeast) ? 0 : 1;
