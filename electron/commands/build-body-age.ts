import { readFileSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { buildAge } from '../../resources/body/build-age.ts';
import { BodyRegionsFile } from '../../shared/domain/body/region.ts';

const DETAIL = { cells: 360, triangles: 20_000, pixelsPerUnit: 2.5 } as const;

// As build-body.ts starts this thread.
const { ageYears, regionsFile } = workerData as { readonly ageYears: number; readonly regionsFile: string };

const regions = BodyRegionsFile.parse(JSON.parse(readFileSync(regionsFile, 'utf8')));
parentPort?.postMessage(buildAge(ageYears, { ...DETAIL, regions }));
