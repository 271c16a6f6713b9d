import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { BuiltAge } from '../../resources/body/build-age.ts';
import type { BodyIndexFile, BodyViewsFile } from '../../shared/domain/body/view.ts';

/** Ages in years at which the body is built; a child is shown at the nearest one. */
const AGE_STEPS = [0, 2, 5, 10, 15] as const;

const root = fileURLToPath(new URL('../..', import.meta.url));

const REGIONS = 'resources/standard/2026.1/body-regions.json';

/** Computes one age in a thread of its own. */
const WORKER = 'electron/commands/build-body-age.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, force: { type: 'boolean', default: false } } });
if (values.out === undefined) {
  console.error('Usage: node electron/commands/build-body.ts --out FOLDER [--force]');
  process.exit(2);
}
await buildBody(values.out, values.force);

/**
 * Writes mesh and views of every age step and an index; does nothing when the index there was made from the same input. Nothing is written
 * before everything is computed, and the index last.
 */
async function buildBody(out: string, force: boolean): Promise<void> {
  const inputHash = hashOfInput();
  const indexFile = join(out, 'index.json');
  if (!force && existsSync(indexFile) && JSON.parse(readFileSync(indexFile, 'utf8')).inputHash === inputHash) return;
  const built = await computeAges();
  mkdirSync(out, { recursive: true });
  const ageSteps = AGE_STEPS.map((ageYears) => {
    const age = built.get(ageYears);
    if (age === undefined) throw new Error(`The body at ${ageYears} years was not computed`);
    return writeAge(out, ageYears, age);
  });
  const index: BodyIndexFile = { model: 1, inputHash, ageSteps };
  writeFileSync(indexFile, `${JSON.stringify(index, null, 2)}\n`);
}

function writeAge(
  out: string,
  ageYears: number,
  { statureMm, mesh, views }: BuiltAge,
): BodyIndexFile['ageSteps'][number] {
  const step = { ageYears, statureMm, mesh: `${ageYears}.mesh.bin`, views: `${ageYears}.views.json` };
  const file: BodyViewsFile = { model: 1, ageStep: ageYears, views: views.map(({ view }) => view) };
  writeFileSync(join(out, step.mesh), mesh);
  writeFileSync(join(out, step.views), JSON.stringify(file));
  for (const { view, layers } of views) writeFileSync(join(out, view.layers), JSON.stringify(layers));
  return step;
}

/** As many ages at a time as there are processors; an age does not depend on the others. */
async function computeAges(): Promise<ReadonlyMap<number, BuiltAge>> {
  const built = new Map<number, BuiltAge>();
  const waiting: number[] = [...AGE_STEPS];
  const work = async (): Promise<void> => {
    for (let ageYears = waiting.shift(); ageYears !== undefined; ageYears = waiting.shift()) {
      const age = await computeAge(ageYears);
      built.set(ageYears, age);
      console.log(`Body at ${ageYears} years: ${(age.mesh.length / 1024).toFixed(0)} kB of mesh`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AGE_STEPS.length, availableParallelism()) }, work));
  return built;
}

function computeAge(ageYears: number): Promise<BuiltAge> {
  return new Promise((done, fail) => {
    const worker = new Worker(join(root, WORKER), { workerData: { ageYears, regionsFile: join(root, REGIONS) } });
    worker.once('message', done);
    worker.once('error', fail);
    worker.once('exit', (code) => fail(new Error(`The body at ${ageYears} years: the thread ended with ${code}`)));
  });
}

/** Digest of everything the drawings are made from: the two commands, what they import, and the regions. */
function hashOfInput(): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...importedFiles([fileURLToPath(import.meta.url), join(root, WORKER)]), join(root, REGIONS)])
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** The files and all that they import by a relative path, but for types, sorted. */
function importedFiles(entries: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const folder = dirname(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*?'(\.[^']+)';$/gms))
      waiting.push(resolve(folder, path));
  }
  return [...found].sort();
}
