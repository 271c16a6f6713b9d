import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyIndexFile, BodyViewsFile } from '../../shared/domain/body/view.ts';

/** Ages in years at which the body is built; a child is shown at the nearest one. */
const AGE_STEPS = [0, 2, 5, 10, 15] as const;

const DETAIL = { cells: 360, triangles: 20_000, pixelsPerUnit: 3 } as const;

const root = fileURLToPath(new URL('../..', import.meta.url));

const REGIONS = 'resources/standard/2026.1/body-regions.json';

const { values } = parseArgs({ options: { out: { type: 'string' }, force: { type: 'boolean', default: false } } });
if (values.out === undefined) {
  console.error('Usage: node electron/commands/build-body.ts --out FOLDER [--force]');
  process.exit(2);
}
await buildBody(values.out, values.force);

/** Writes mesh and views of every age step and an index; does nothing when the index there was made from the same input. */
async function buildBody(out: string, force: boolean): Promise<void> {
  const inputHash = hashOfInput();
  const indexFile = join(out, 'index.json');
  if (!force && existsSync(indexFile) && JSON.parse(readFileSync(indexFile, 'utf8')).inputHash === inputHash) return;
  mkdirSync(out, { recursive: true });
  const { buildAge } = await import('../../resources/body/build-age.ts');
  const regions = BodyRegionsFile.parse(JSON.parse(readFileSync(join(root, REGIONS), 'utf8')));
  const ageSteps = AGE_STEPS.map((ageYears) => {
    const { statureMm, mesh, views } = buildAge(ageYears, { ...DETAIL, regions });
    const step = { ageYears, statureMm, mesh: `${ageYears}.mesh.bin`, views: `${ageYears}.views.json` };
    const file: BodyViewsFile = { model: 1, ageStep: ageYears, views: views.map(({ view }) => view) };
    writeFileSync(join(out, step.mesh), mesh);
    writeFileSync(join(out, step.views), JSON.stringify(file));
    for (const { view, layers } of views) writeFileSync(join(out, view.layers), JSON.stringify(layers));
    console.log(`Body at ${ageYears} years: ${(mesh.length / 1024).toFixed(0)} kB of mesh`);
    return step;
  });
  const index: BodyIndexFile = { model: 1, inputHash, ageSteps };
  writeFileSync(indexFile, `${JSON.stringify(index, null, 2)}\n`);
}

/** Digest of the generator, the schemas it writes, the regions and the settings above. */
function hashOfInput(): string {
  const hash = createHash('sha256').update(process.version);
  const folders = ['resources/body', 'shared/domain/body'];
  const files = [
    ...folders.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`)),
    'electron/commands/build-body.ts',
    REGIONS,
  ];
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
