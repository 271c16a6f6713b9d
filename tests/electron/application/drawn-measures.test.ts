import { afterAll, beforeAll, expect, test } from 'vitest';
import { readAids } from '../../../electron/application/read-aids.ts';
import { readDescription } from '../../../electron/application/read-description.ts';
import { recordInjury } from '../../../electron/application/record-injury.ts';
import { contract } from '../../../shared/contract/contract.ts';
import type { BodyShape } from '../../../shared/domain/body/address.ts';
import type { InjuryDetails } from '../../../shared/domain/injury/injury.ts';
import { startSyntheticExamination, syntheticBruise } from '../../support/synthetic-inputs.ts';
import { expectOk } from '../../support/temp-vault.ts';
import { type TempWorkspace, tempWorkspace } from '../../support/temp-workspace.ts';

let temp: TempWorkspace;
beforeAll(async () => {
  temp = await tempWorkspace();
});
afterAll(() => temp.remove());

/** On the belly, about a tenth of the trunk high. */
const belly: BodyShape = {
  kind: 'outline',
  points: [
    [0.7, 10],
    [0.7, 40],
    [0.8, 40],
    [0.8, 10],
  ].map(([along = 0, around = 0]) => ({ model: 1, segment: 'trunk', along, around })),
};

async function examinationWith(...injuries: readonly InjuryDetails[]) {
  const { examinationId } = await startSyntheticExamination(temp.workspace);
  for (const details of injuries) expectOk(await recordInjury(temp.workspace, { examinationId, details }));
  return examinationId;
}

test('the share of the body that was drawn as burned comes with the aids, as the contract says', async () => {
  const burn: InjuryDetails = {
    type: 'scald',
    count: { kind: 'single' },
    shape: belly,
    size: { lengthMm: 40, widthMm: 30, method: 'estimated' },
    descriptors: {
      colour: { kind: 'choices', options: ['red'] },
      'burn-depth': { kind: 'choice', option: 'second-deep' },
      ...Object.fromEntries(
        ['blisters', 'waterline', 'sparing', 'splash'].map(
          (id) => [id, { kind: 'three-state', answer: 'no' }] as const,
        ),
      ),
    },
  };
  const examinationId = await examinationWith(burn, syntheticBruise);
  const aids = expectOk(await readAids(temp.workspace, { examinationId }));
  expect(contract['aid.read'].output.parse(aids)).toEqual(aids);
  const burns = aids.find(({ id }) => id === 'lund-browder')?.burns;
  expect(burns).toMatchObject({ counted: [1], leftOut: [] });
  // The front of the trunk is 13 % at every age; the outline is a small part of it.
  expect(burns?.parts.map(({ region }) => region)).toEqual(['trunk-anterior']);
  expect(burns?.percent).toBeGreaterThan(0.1);
  expect(burns?.percent).toBeLessThan(3);
});

test('without burns the table is not among the aids', async () => {
  const examinationId = await examinationWith(syntheticBruise);
  const aids = expectOk(await readAids(temp.workspace, { examinationId }));
  expect(aids.map(({ id }) => id)).not.toContain('lund-browder');
});

test('a measured size that differs from the drawing is among the notices of the description', async () => {
  const { size: _, ...bruise } = syntheticBruise;
  const drawn = { ...bruise, shape: belly };
  const examinationId = await examinationWith(
    { ...drawn, size: { lengthMm: 300, widthMm: 200, method: 'measured' } },
    { ...drawn, size: { lengthMm: 300, widthMm: 200, method: 'estimated' } },
  );
  const { notices } = expectOk(await readDescription(temp.workspace, { examinationId }));
  expect(notices.filter(({ code }) => code === 'size-against-drawing').map(({ injuryNumber }) => injuryNumber)).toEqual(
    [1],
  );
});
