import { describe, expect, it, test } from 'vitest';
import type { RegionState } from '../../../../shared/domain/examination/examination.ts';
import { findContradictions, type KnownBesides } from '../../../../shared/domain/injury/contradictions.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { contradictionsEn } from '../../../../shared/text/contradictions.en.ts';
import { contradictionsNl } from '../../../../shared/text/contradictions.nl.ts';
import { injuryId, sampleExamination, sampleInjury, samplePhoto } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { cylinder } from '../body/measure-meshes.ts';
import { c, cs, mm, no, num, point, single, size, txt, yes } from './golden-values.ts';

const leftArm = point({ model: 1, segment: 'upper-arm-left', along: 0.5, around: 90 });
const plain: InjuryDetails = { type: 'bruise', count: single, shape: leftArm, size: size(20, 10), descriptors: {} };

const codes = (details: Partial<InjuryDetails>) =>
  findContradictions(sampleExamination({ injuries: [sampleInjury(1, { ...plain, ...details })] }), packLookup).map(
    ({ code }) => code,
  );

describe('contradictions in a record', () => {
  test.each<[string, Partial<InjuryDetails>, Partial<InjuryDetails>]>([
    ['width-exceeds-length', { size: size(10, 11) }, { size: size(10, 10) }],
    [
      'round-but-long',
      { size: size(20, 10), descriptors: { shape: c('round') } },
      { size: size(19, 10), descriptors: { shape: c('round') } },
    ],
    [
      'closed-but-bleeding',
      { type: 'abrasion', descriptors: { 'healing-state': c('closed'), content: cs('bleeding') } },
      { type: 'abrasion', descriptors: { 'healing-state': c('open'), content: cs('bleeding') } },
    ],
    [
      'open-but-crusty',
      { type: 'abrasion', descriptors: { 'healing-state': c('open'), surface: cs('crusty') } },
      { type: 'abrasion', descriptors: { 'healing-state': c('crust'), surface: cs('crusty') } },
    ],
    ['blanches-although-bleeding', { descriptors: { blanching: yes } }, { descriptors: { blanching: no } }],
    [
      'blanches-although-bleeding',
      { type: 'petechiae', descriptors: { blanching: yes } },
      { type: 'redness', descriptors: { blanching: yes } },
    ],
    [
      'redness-that-does-not-blanch',
      { type: 'redness', descriptors: { blanching: no } },
      { descriptors: { blanching: no } },
    ],
    [
      'cut-with-tissue-bridges',
      { type: 'incised-wound', descriptors: { 'tissue-bridges': yes } },
      { type: 'laceration', descriptors: { 'tissue-bridges': yes } },
    ],
    [
      'cut-deeper-than-long',
      { type: 'incised-wound', size: size(10, 2, { depthMm: 11 }) },
      { type: 'incised-wound', size: size(10, 2, { depthMm: 10 }) },
    ],
    [
      'stab-shallower-than-long',
      { type: 'stab-wound', size: size(10, 2, { depthMm: 9 }) },
      { type: 'stab-wound', size: size(10, 2, { depthMm: 10 }) },
    ],
    [
      'first-degree-with-blisters',
      { type: 'burn', descriptors: { 'burn-depth': c('first'), blisters: yes } },
      { type: 'burn', descriptors: { 'burn-depth': c('second-superficial'), blisters: yes } },
    ],
    [
      'first-degree-with-share',
      { type: 'burn', descriptors: { 'burn-depth': c('first'), tbsa: num(2) } },
      { type: 'burn', descriptors: { 'burn-depth': c('mixed'), tbsa: num(2) } },
    ],
    [
      'canines-wider-than-arch',
      { type: 'bite-mark', descriptors: { 'intercanine-distance': mm(31), 'arch-diameter': mm(30) } },
      { type: 'bite-mark', descriptors: { 'intercanine-distance': mm(31) } },
    ],
    [
      'tooth-does-not-exist',
      { type: 'mouth-injury', size: undefined, descriptors: { tooth: num(56) } } as Partial<InjuryDetails>,
      { type: 'mouth-injury', descriptors: { tooth: num(55) } },
    ],
    [
      'tooth-does-not-exist',
      { type: 'mouth-injury', descriptors: { tooth: num(19) } },
      { type: 'mouth-injury', descriptors: { tooth: num(18) } },
    ],
    ['side-in-words', { remarks: 'vlak boven de rechter elleboog' }, { remarks: 'vlak boven de linkerelleboog' }],
    [
      'side-in-words',
      { descriptors: { 'reference-points': txt('4 cm onder de rechterschouder') } },
      { descriptors: { 'reference-points': txt('anders dan rechts, 4 cm onder de linkerschouder') } },
    ],
    ['estimated-without-scale-photo', { size: size(20, 10, { method: 'estimated' }) }, { size: size(20, 10) }],
  ])('names %s', (code, contradicting, sound) => {
    expect(codes(contradicting)).toEqual([code]);
    expect(codes(sound)).toEqual([]);
  });

  it('leaves a speaker free to name another side', () => {
    expect(codes({ statedCause: 'Ik viel op mijn rechterarm', statedBy: 'child' })).toEqual([]);
  });

  it('is content with an estimate once a photo of the injury shows a scale', () => {
    const injury = sampleInjury(1, { ...plain, size: size(20, 10, { method: 'estimated' }) });
    const found = (photo: ReturnType<typeof samplePhoto>) =>
      findContradictions(sampleExamination({ injuries: [injury, sampleInjury(2)], photos: [photo] }), packLookup).map(
        ({ code }) => code,
      );
    expect(found(samplePhoto(1, [injury.id]))).toEqual([]);
    expect(found(samplePhoto(1, [injuryId(2)]))).toEqual(['estimated-without-scale-photo']);
    expect(found(samplePhoto(1, [injury.id], { scale: 'none' }))).toEqual([
      'estimated-without-scale-photo',
      'scale-step-without-scale',
    ]);
  });

  it('compares an injury with what was recorded of its region, the smallest area first', () => {
    const found = (recorded: readonly (readonly [string, RegionState])[], type = 'bruise') =>
      findContradictions(
        sampleExamination({
          injuries: [
            sampleInjury(1, {
              ...plain,
              type,
              ...(type === 'bruise' ? {} : { size: undefined }),
            } as Partial<InjuryDetails>),
          ],
          regions: recorded.map(([regionId, state]) => ({ regionId, state, reason: 'dressing' })),
        }),
        packLookup,
      ).map(({ code }) => code);
    expect(found([['upper-arm-left', 'normal']])).toEqual(['region-recorded-normal']);
    expect(
      found([
        ['arm-left', 'normal'],
        ['upper-arm-left', 'finding'],
      ]),
    ).toEqual([]);
    expect(found([['arm-left', 'refused']])).toEqual(['region-recorded-unseen']);
    expect(found([['arm-left', 'refused']], 'fracture')).toEqual([]);
    expect(found([['upper-arm-left', 'normal']], 'no-injury')).toEqual([]);
    expect(found([['upper-arm-right', 'normal']])).toEqual([]);
  });

  it('compares anatomy with sex only when the child is known', () => {
    const examination = sampleExamination({
      injuries: [
        sampleInjury(1, { ...plain, type: 'anogenital-injury', descriptors: { 'anogenital-structure': c('hymen') } }),
      ],
    });
    const found = (sex?: string) =>
      findContradictions(examination, packLookup, sex === undefined ? undefined : { sex }).map(({ code }) => code);
    expect(found('male')).toEqual(['structure-against-sex']);
    expect(found('female')).toEqual([]);
    expect(found('other')).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('knows which structures only a girl or only a boy has', () => {
    const asked = packLookup.descriptor('anogenital-structure')?.value;
    const foundIn = (sex: string) =>
      (asked?.kind === 'choice' ? asked.options : []).flatMap(({ id }) => {
        const descriptors = { 'anogenital-structure': c(id) };
        const injuries = [sampleInjury(1, { ...plain, type: 'anogenital-injury', descriptors })];
        return findContradictions(sampleExamination({ injuries }), packLookup, { sex }).length > 0 ? [id] : [];
      });
    expect(new Set(foundIn('female'))).toEqual(new Set(['penis', 'glans', 'prepuce', 'scrotum']));
    expect(new Set(foundIn('male'))).toEqual(
      new Set([
        'labium-majus',
        'labium-minus',
        'clitoral-hood',
        'vestibule',
        'hymen',
        'vagina',
        'fossa',
        'posterior-fourchette',
      ]),
    );
  });

  it('compares measures with the drawing only when the body is known, for a child of the height that was measured', () => {
    const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
    const line: InjuryDetails['shape'] = { kind: 'line', points: [limb.at(0.4, 0), limb.at(0.5, 0)] };
    const found = (besides?: KnownBesides, heightCm?: number) => {
      const examination = sampleExamination({
        injuries: [sampleInjury(1, { ...plain, shape: line, size: size(60, 2) })],
      });
      const details = { ...examination.details, general: { heightCm } };
      return findContradictions({ ...examination, details }, packLookup, besides).map(({ code }) => code);
    };
    expect(found()).toEqual([]);
    expect(found({ body: limb.model })).toEqual(['size-against-drawing']);
    expect(found({ body: limb.model }, 60)).toEqual([]);
  });

  it('names an injury where none was said to be, and one that is there twice, at both', () => {
    const found = (second: Partial<InjuryDetails>) =>
      findContradictions(
        sampleExamination({ injuries: [sampleInjury(1, plain), sampleInjury(2, { ...plain, ...second })] }),
        packLookup,
      ).map(({ code, injuryNumber }) => `${injuryNumber} ${code}`);
    expect(found({})).toEqual(['1 recorded-twice', '2 recorded-twice']);
    expect(found({ type: 'abrasion' })).toEqual([]);
    const none = { type: 'no-injury', size: undefined } as Partial<InjuryDetails>;
    expect(found(none)).toEqual(['2 no-injury-beside-injury']);
    const otherArm = point({ model: 1, segment: 'upper-arm-right', along: 0.5, around: 90 });
    expect(found({ ...none, shape: otherArm })).toEqual([]);
  });

  it('names the injury by number, in order of the numbers', () => {
    const wide = { ...plain, size: size(1, 2) };
    const found = findContradictions(
      sampleExamination({ injuries: [sampleInjury(3, wide), sampleInjury(2, { ...wide, type: 'redness' })] }),
      packLookup,
    );
    expect(found).toEqual([
      { code: 'width-exceeds-length', injuryId: injuryId(2), injuryNumber: 2 },
      { code: 'width-exceeds-length', injuryId: injuryId(3), injuryNumber: 3 },
    ]);
  });

  it('has a sentence for each code in both languages', () => {
    expect(Object.keys(contradictionsEn).toSorted()).toEqual(Object.keys(contradictionsNl).toSorted());
  });
});
