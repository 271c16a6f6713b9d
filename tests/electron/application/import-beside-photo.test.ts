import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCase } from '../../../electron/application/import-case.ts';
import { openCase } from '../../../electron/application/open-case.ts';
import type { Workspace } from '../../../electron/application/workspace.ts';
import { stopRendering } from '../../../electron/documents/render-report.ts';
import { CaseExchange, type ExchangeMeasurement } from '../../../shared/domain/exchange/case-exchange.ts';
import { checkExchange } from '../../../shared/domain/exchange/check-exchange.ts';
import { readJson, shippedCaseFiles } from '../../shared/domain/exchange/exchange-samples.ts';
import { packLookup } from '../../support/standard-pack.ts';
import { syntheticLayer, syntheticMarks } from '../../support/synthetic-marks.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
let workspace: Workspace;
beforeAll(async () => {
  temp = await tempWorkspace();
  workspace = temp.workspace;
});
afterAll(async () => {
  await temp.remove();
  await stopRendering();
});

const file = shippedCaseFiles[0] ?? '';
const folder = dirname(file);

/** The first shipped case, with these measurements and one annotation beside its first photo. */
async function caseWith(change: (measurement: ExchangeMeasurement) => readonly ExchangeMeasurement[]) {
  const exchange = CaseExchange.parse(readJson(file));
  const [examination] = exchange.examinations;
  const [photo] = examination?.photos ?? [];
  if (!photo) throw new Error('The shipped case has no photo');
  const { width, height } = await sharp(readFileSync(join(folder, photo.path))).metadata();
  const [number = 1] = photo.injuries;
  const own: ExchangeMeasurement = { ...syntheticMarks({ width, height }), injury: number };
  photo.measurements = [...change(own)];
  photo.layers = [syntheticLayer];
  return { exchange: CaseExchange.parse(exchange), number };
}

describe('what lies beside a photo in a case file', () => {
  test('is recorded; the results are computed again', async () => {
    const { exchange, number } = await caseWith((own) => [
      { ...own, sizeOf: { injury: own.injury ?? 1, length: 'a' } },
      { ...own, struck: 'Verkeerde streep.' },
    ]);
    const given = exchange.examinations[0]?.injuries.find((injury) => injury.number === number);
    const imported = expectOk(
      await importCase(workspace, { exchange, readPhoto: async (path) => readFileSync(join(folder, path)) }),
    );
    const record = expectOk(await openCase(workspace, { caseId: imported.caseId }));
    const sha256 = exchange.examinations[0]?.photos[0]?.sha256;
    const photo = record.examinations[0]?.photos.find((each) => each.sha256 === sha256);
    expect(photo?.layers?.map(({ details }) => details)).toEqual([syntheticLayer]);
    expect(photo?.measurements?.map(({ struck }) => struck?.reason)).toEqual([undefined, 'Verkeerde streep.']);
    expect(photo?.measurements?.[0]?.results[0]?.value).toBeCloseTo(8, 6);
    const injury = record.examinations[0]?.injuries.find((each) => each.number === number);
    expect(injury?.details.size).toEqual(given?.size);
    expect(injury?.details.photoSize).toMatchObject({ photoId: photo?.id, length: { of: 'a' } });
  });

  test('is refused with its place when it refers to nothing or cannot be computed', async () => {
    const { exchange } = await caseWith((own) => [
      { ...own, injury: 99 },
      { ...own, sizeOf: { injury: 1, length: 'z' } },
      {
        ...own,
        marks: {
          ...own.marks,
          measurements: own.marks.measurements.map((each) => ({
            ...each,
            px: [each.px[0] ?? [0, 0], each.px[0] ?? [0, 0]],
          })),
        },
      },
    ]);
    const at = ['examinations', 0, 'photos', 0, 'measurements'];
    expect(checkExchange(exchange, packLookup)).toEqual([
      { path: [...at, 0, 'injury'], problem: { kind: 'unknown-injury', number: 99 } },
      { path: [...at, 1, 'sizeOf', 'length'], problem: { kind: 'not-a-measured-length' } },
      {
        path: [...at, 2, 'marks', 'measurements', 0, 'px', 1],
        problem: { kind: 'cannot-measure', reason: 'points-coincide' },
      },
    ]);
  });
});
