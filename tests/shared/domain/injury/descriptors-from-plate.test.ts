import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDescriptorValue } from '../../../../shared/domain/injury/check-descriptor-value.ts';
import { checkPlate } from '../../../../shared/domain/injury/check-plate.ts';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { findContradictions } from '../../../../shared/domain/injury/contradictions.ts';
import { descriptorsFromPlate, plateContradictions } from '../../../../shared/domain/injury/descriptors-from-plate.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import type { InjuryType } from '../../../../shared/domain/standard/injury-type.ts';
import { sampleExamination, sampleInjury } from '../../../support/case-samples.ts';
import { drawnAs, drawnAt, platePlace } from '../../../support/drawn-on-plate.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';
import { addressIn } from '../assessment/bruise-samples.ts';
import { c, num, point, single, txt } from './golden-values.ts';

const { plates } = packLookup;
const typeOf = (id: string): InjuryType => {
  const type = packLookup.injuryType(id);
  if (type === undefined) throw new Error(`No type ${id}`);
  return type;
};
const spots = plates.plates.flatMap(({ id, parts }) => parts.map((part) => ({ plate: id, part })));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const hour = fc.option(
  fc.integer({ min: 2, max: 25 }).map((half) => half / 2),
  { nil: undefined },
);
const anyPlace = fc
  .record({ spot: fc.constantFrom(...spots), x: share, y: share, clock: hour })
  .map(({ spot, x, y, clock }) =>
    platePlace(spot.plate, spot.part, { x, y, ...(clock === undefined ? {} : { clock }) }),
  );

describe('what a drawing says of the fields of an injury', () => {
  it('is the structure and the hour', () => {
    const { plate } = drawnAt('girl-supine', 'hymen', { clock: 4.5 });
    expect(descriptorsFromPlate(plate, plates, typeOf('anogenital-injury'))).toEqual({
      'anogenital-structure': c('hymen'),
      clock: num(4.5),
    });
  });

  it('is the tooth by its number', () => {
    const { plate } = drawnAt('mouth-permanent', 'tooth-36');
    expect(descriptorsFromPlate(plate, plates, typeOf('mouth-injury'))).toEqual({
      'mouth-structure': c('tooth'),
      tooth: num(36),
    });
  });

  it('is nothing that the type does not ask', () => {
    expect(descriptorsFromPlate(drawnAt('girl-supine', 'hymen', { clock: 3 }).plate, plates, typeOf('bruise'))).toEqual(
      {},
    );
  });

  it('is always a value that the edition allows, never contradicts the drawing, and its anchor is accepted', () => {
    fc.assert(
      fc.property(anyPlace, fc.constantFrom(...standardPack['injury-types']), (at, type) => {
        const placed = drawnAs({ kind: 'point', at });
        const descriptors = descriptorsFromPlate(placed.plate, plates, type);
        for (const [id, value] of Object.entries(descriptors)) {
          const descriptor = packLookup.descriptor(id);
          expect(descriptor && checkDescriptorValue(value, descriptor)).toBeUndefined();
          expect(type.descriptors.map((asked) => asked.id)).toContain(id);
        }
        expect(plateContradictions({ plate: placed.plate, descriptors }, plates)).toEqual([]);
        expect(checkPlate(placed, packLookup)).toBeUndefined();
      }),
    );
  });
});

describe('fields against the drawing', () => {
  const onLabium = (option: string) =>
    plateContradictions(
      { ...drawnAt('girl-supine', 'labium-majus-left'), descriptors: { 'anogenital-structure': c(option) } },
      plates,
    );
  const atThree = (clock: number) =>
    plateContradictions(
      { ...drawnAt('girl-supine', 'hymen', { clock: 3 }), descriptors: { clock: num(clock) } },
      plates,
    );

  it('disagree when the structure is another', () => {
    expect(onLabium('hymen')).toEqual(['structure-against-drawing']);
    expect(onLabium('labium-majus')).toEqual([]);
  });

  it('agree when a drawing touches the structure, or a part that says nothing of structures', () => {
    const line = (other: string) =>
      drawnAs({ kind: 'line', points: [platePlace('girl-supine', 'hymen'), platePlace('girl-supine', other)] });
    const descriptors = { 'anogenital-structure': c('fossa') };
    expect(plateContradictions({ ...line('fossa-navicularis'), descriptors }, plates)).toEqual([]);
    expect(plateContradictions({ ...line('vestibule'), descriptors }, plates)).toEqual([]);
    expect(plateContradictions({ ...line('perineum'), descriptors }, plates)).toEqual(['structure-against-drawing']);
  });

  it('disagree when the tooth is another; the gum beside it names no tooth', () => {
    const descriptors = { tooth: num(61) };
    expect(plateContradictions({ ...drawnAt('mouth-deciduous', 'tooth-51'), descriptors }, plates)).toEqual([
      'tooth-against-drawing',
    ]);
    expect(plateContradictions({ ...drawnAt('mouth-deciduous', 'tooth-61'), descriptors }, plates)).toEqual([]);
    expect(plateContradictions({ ...drawnAt('mouth-deciduous', 'gum-upper'), descriptors }, plates)).toEqual([]);
  });

  it('disagree when the hour lies more than half an hour away, by the shorter way round', () => {
    expect([2.5, 3, 3.5].flatMap(atThree)).toEqual([]);
    expect(atThree(4)).toEqual(['clock-against-drawing']);
    const at = (clock: number, entered: number) =>
      plateContradictions(
        { ...drawnAt('anus-supine', 'anal-verge', { clock }), descriptors: { clock: num(entered) } },
        plates,
      );
    expect(at(12, 12.5)).toEqual([]);
    expect(at(12.5, 1)).toEqual([]);
    expect(at(11.5, 1)).toEqual(['clock-against-drawing']);
  });

  it('agree within the hours that a line runs over', () => {
    const line = drawnAs({
      kind: 'line',
      points: [11, 2].map((clock) => platePlace('anus-supine', 'perianal-skin', { clock })),
    });
    const entered = (clock: number) => plateContradictions({ ...line, descriptors: { clock: num(clock) } }, plates);
    expect([10.5, 11, 12, 12.5, 1, 2, 2.5].flatMap(entered)).toEqual([]);
    expect(entered(6)).toEqual(['clock-against-drawing']);
  });

  it('say nothing without a drawing', () => {
    expect(plateContradictions({ descriptors: { clock: num(3), tooth: num(51) } }, plates)).toEqual([]);
  });
});

describe('an injury on a flat drawing in a record', () => {
  const codes = (
    details: Partial<InjuryDetails>,
    sex = 'female',
    regions: Parameters<typeof sampleExamination>[0] = {},
  ) =>
    findContradictions(
      sampleExamination({ ...regions, injuries: [sampleInjury(1, { descriptors: {}, ...details })] }),
      packLookup,
      { sex },
    ).map(({ code }) => code);

  it('contradicts a child of the other sex, and no child whose sex is not known', () => {
    const girl = drawnAt('girl-supine', 'perineum');
    expect(codes(girl)).toEqual([]);
    expect(codes(girl, 'unknown')).toEqual([]);
    expect(codes(girl, 'male')).toEqual(['drawing-against-sex']);
    expect(codes(drawnAt('anus-supine', 'perineum'), 'male')).toEqual([]);
  });

  it('has the side of the part, not that of its anchor', () => {
    const remarks = 'Links gelegen.';
    expect(codes({ ...drawnAt('girl-supine', 'labium-minus-left'), remarks })).toEqual([]);
    expect(codes({ ...drawnAt('girl-supine', 'labium-minus-right'), remarks })).toEqual(['side-in-words']);
    expect(codes({ ...drawnAt('girl-supine', 'hymen', { x: 0.95 }), remarks })).toEqual([]);
    expect(codes({ ...drawnAt('girl-supine', 'hymen', { x: 0.05 }), remarks })).toEqual(['side-in-words']);
  });

  it('lies in the region of the part for what was recorded by region', () => {
    const normal = { regions: [{ regionId: 'genital-region', state: 'normal' as const }] };
    expect(codes(drawnAt('girl-supine', 'hymen'), 'female', normal)).toEqual(['region-recorded-normal']);
    expect(codes(drawnAt('girl-supine', 'perineum'), 'female', normal)).toEqual([]);
    const mouth = { regions: [{ regionId: 'mouth', state: 'normal' as const }] };
    expect(codes(drawnAt('mouth-deciduous', 'tooth-51'), 'female', mouth)).toEqual(['region-recorded-normal']);
  });
});

describe('a drawing and its anchor', () => {
  const { shape, plate } = drawnAt('girl-supine', 'labium-majus-left');
  const check = (regionId: string, more: Partial<Parameters<typeof checkPlate>[0]> = {}) =>
    checkPlate({ shape: point(addressIn(regionId)), plate, ...more }, packLookup);

  it('must lie in one region', () => {
    expect(checkPlate({ shape, plate }, packLookup)).toBeUndefined();
    expect(check('perineum')).toBe('elsewhere');
    expect(check('cheek-left')).toBe('elsewhere');
  });

  it('must not lie on opposite sides', () => {
    const right = drawnAt('girl-supine', 'labium-majus-right');
    expect(checkPlate({ shape: right.shape, plate }, packLookup)).toBe('elsewhere');
    const ear = drawnAt('ear-right', 'lobule-right');
    expect(checkPlate({ shape: point(addressIn('earlobe-left')), plate: ear.plate }, packLookup)).toBe('elsewhere');
  });

  it('must be drawings and parts of the edition, the part on that drawing', () => {
    const unknown = (at: Parameters<typeof platePlace>) =>
      check('genital-region', { plate: { kind: 'point', at: platePlace(...at) } });
    expect(unknown(['girl-standing', 'hymen'])).toBe('unknown-option');
    expect(unknown(['girl-supine', 'gills'])).toBe('unknown-option');
    expect(unknown(['boy-supine', 'hymen'])).toBe('unknown-option');
    expect(check('cheek-left', { plate: undefined })).toBeUndefined();
  });
});

describe('the clock as a field', () => {
  const descriptor = packLookup.descriptor('clock');
  const fault = (value: number) => descriptor && checkDescriptorValue(num(value), descriptor);

  it('takes half hours from one to half past twelve', () => {
    for (let clock = 1; clock <= 12.5; clock += 0.5) expect(fault(clock)).toBeUndefined();
    expect([0.5, 0, 13, 3.25, 3.2].map(fault)).toEqual(Array(5).fill('out-of-range'));
    expect(descriptor && checkDescriptorValue(txt('3 uur'), descriptor)).toBe('wrong-kind');
  });

  it('is told as hours and minutes where no drawing tells it', () => {
    const details: InjuryDetails = {
      type: 'anogenital-injury',
      count: single,
      shape: point(addressIn('anal-region')),
      descriptors: { 'anogenital-structure': c('anus'), 'anogenital-damage': c('torn'), clock: num(3.5) },
    };
    const told = (language: 'nl' | 'en') =>
      composeInjury({ injury: { ...sampleInjury(1), details }, lookup: packLookup, language, photoLabels: [] });
    expect(told('nl')).toContain('De plaats op de wijzerplaat, bij het kind op de rug, is 3.30 uur.');
    expect(told('en')).toContain("The clock position, with the child supine, is 3.30 o'clock.");
  });
});
