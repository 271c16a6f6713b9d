import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyAnogenital } from '../../../../shared/domain/assessment/classify-anogenital.ts';
import { mayLeave } from '../../../../shared/domain/consent/may-leave.ts';
import { permittedRecord } from '../../../../shared/domain/consent/permitted-record.ts';
import { anatomicalHour, turnHour } from '../../../../shared/domain/examination/anatomical-hour.ts';
import { AnogenitalExamination, type AnogenitalObservation } from '../../../../shared/domain/examination/anogenital.ts';
import { checkAnogenitalExamination } from '../../../../shared/domain/examination/check-anogenital-examination.ts';
import { composeAnogenital } from '../../../../shared/domain/report/compose-anogenital.ts';
import { checkAnogenital } from '../../../../shared/domain/standard/check-anogenital.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';
import { consentAnswer, syntheticExamination, syntheticRecord } from '../../../support/synthetic-record.ts';

const standard = standardPack.anogenital;
const halfHours = Array.from({ length: 24 }, (_, half) => (half < 2 ? half / 2 + 12 : half / 2));
const nothing: AnogenitalExamination = { present: [], views: [], observations: [] };
const notch: AnogenitalObservation = {
  finding: 'hymen-notch-deep',
  structure: 'hymen',
  position: 'knee-chest-prone',
  observedHour: 12,
  anatomicalHour: 6,
};

describe('the hour as seen and on the child', () => {
  it.each([
    [12, 6],
    [1, 7],
    [3, 9],
    [4.5, 10.5],
    [6, 12],
    [6.5, 12.5],
    [12.5, 6.5],
    [11, 5],
  ])('knee-chest is a rotation by six hours, not a mirror: %d seen is %d', (seen, onChild) => {
    expect(anatomicalHour(seen, 'knee-chest-prone', standard)).toBe(onChild);
  });

  it('is the same for a child on its back, and not known where the clock of the position is not', () => {
    fc.assert(
      fc.property(fc.constantFrom(...halfHours), (hour) => {
        expect(anatomicalHour(hour, 'frog-leg', standard)).toBe(hour);
        expect(anatomicalHour(hour, 'knee-chest-lateral', standard)).toBeUndefined();
        expect(turnHour(turnHour(hour, 6), 6)).toBe(hour);
      }),
    );
  });
});

/** The table of Adams 2018 as reproduced in the sources that the standard names. */
describe('the place in the Adams classification', () => {
  const letters = (finding: string, anatomicalHour?: number): unknown => {
    const places = classifyAnogenital(
      { finding, ...(anatomicalHour === undefined ? {} : { anatomicalHour }) },
      standard,
    );
    return places === 'hour-missing' ? places : places.map(({ section }) => section.letter).join('');
  };

  it.each([
    ['hymen-annular', undefined, 'A'],
    ['hymen-notch-shallow', 12, 'A'],
    ['hymen-notch-shallow', 6, 'A'],
    ['hymen-notch-shallow', undefined, 'hour-missing'],
    ['hymen-notch-deep', 2.5, 'A'],
    ['hymen-notch-deep', 3, 'D'],
    ['hymen-notch-deep', 6, 'D'],
    ['hymen-notch-deep', 9, 'D'],
    ['hymen-notch-deep', 9.5, 'A'],
    ['hymen-cleft-complete', 12, 'A'],
    ['hymen-cleft-complete', 3, 'D'],
    ['hymen-cleft-complete', 9, 'D'],
    ['hymen-cleft-complete', 3.5, 'E'],
    ['hymen-cleft-complete', 8.5, 'E'],
    ['hymen-laceration', 12, 'E'],
    ['erythema', undefined, 'B'],
    ['anal-fissure', undefined, 'B'],
    ['lichen-sclerosus', undefined, 'C'],
    ['anal-dilation-partial', undefined, 'A'],
    ['anal-dilation-predisposed', undefined, 'B'],
    ['anal-dilation-complete', undefined, 'D'],
    ['perianal-scar', undefined, 'E'],
    ['warts', undefined, 'F'],
    ['other', undefined, ''],
  ])('%s at %s: %s', (finding, hour, expected) => {
    expect(letters(finding, hour)).toBe(expected);
  });

  it('names the edition and its source, and never uses the edition of 2023, which was not read', () => {
    expect(standard.editions.filter(({ enabled }) => !enabled).map(({ id }) => id)).toEqual(['adams-2023']);
    for (const { id } of standard.findings)
      for (const hour of halfHours) {
        const places = classifyAnogenital({ finding: id, anatomicalHour: hour }, standard);
        expect(places).not.toBe('hour-missing');
        for (const { edition, place } of places === 'hour-missing' ? [] : places) {
          expect(edition.id).toBe('adams-2018');
          expect(place.provenance.source).toContain('31:225');
        }
      }
  });
});

describe('what contradicts itself and what is missing', () => {
  const codes = (anogenital: Partial<AnogenitalExamination>, sex: 'female' | 'male' = 'female'): readonly string[] =>
    checkAnogenitalExamination({ anogenital: { ...nothing, ...anogenital }, standard, sex }).map(({ code }) => code);
  const view = { structure: 'hymen', position: 'knee-chest-prone', technique: 'inspection' } as const;

  it('asks a second position for a posterior defect of the hymen, and for no other', () => {
    expect(codes({ observations: [notch] })).toEqual(['second-position-missing']);
    expect(codes({ observations: [{ ...notch, observedHour: 6, anatomicalHour: 12 }] })).toEqual([]);
    expect(codes({ observations: [{ ...notch, second: { position: 'frog-leg', outcome: 'confirmed' } }] })).toEqual([]);
    expect(codes({ observations: [{ ...notch, finding: 'hymen-tag' }] })).toEqual([]);
  });

  it.each<[string, Partial<AnogenitalExamination>, 'female' | 'male']>([
    ['structure-against-sex', { views: [{ ...view, outcome: 'normal' }] }, 'male'],
    ['mutilation-against-sex', { mutilation: { kind: 'seen', type: 'ia' } }, 'male'],
    ['finding-against-structure', { observations: [{ ...notch, structure: 'anus' }] }, 'female'],
    [
      'hour-outside-structure',
      { observations: [{ finding: 'fourchette-scar', structure: 'fossa', position: 'frog-leg', anatomicalHour: 12 }] },
      'female',
    ],
    ['hours-disagree', { observations: [{ ...notch, anatomicalHour: 12 }] }, 'female'],
    [
      'same-position-twice',
      { observations: [{ ...notch, second: { position: 'knee-chest-prone', outcome: 'confirmed' } }] },
      'female',
    ],
    ['normal-beside-finding', { views: [{ ...view, outcome: 'normal' }], observations: [notch] }, 'female'],
    ['finding-not-described', { views: [{ ...view, outcome: 'finding' }] }, 'female'],
    [
      'hour-missing',
      { observations: [{ finding: 'hymen-laceration', structure: 'hymen', position: 'frog-leg' }] },
      'female',
    ],
  ])('%s', (code, anogenital, sex) => {
    expect(codes(anogenital, sex)).toContain(code);
  });

  it('says nothing of a normal girl or boy', () => {
    expect(codes({ views: [{ ...view, outcome: 'normal' }], mutilation: { kind: 'none-seen' } })).toEqual([]);
    expect(codes({ views: [{ ...view, structure: 'penis', outcome: 'normal' }] }, 'male')).toEqual([]);
  });

  it('takes a reason for whatever was not seen, and one outcome for a structure, position and technique', () => {
    const parse = (...views: readonly unknown[]): boolean =>
      AnogenitalExamination.safeParse({ ...nothing, views }).success;
    expect(parse({ ...view, outcome: 'refused' })).toBe(false);
    expect(parse({ ...view, outcome: 'refused', reason: 'wilde niet' })).toBe(true);
    expect(parse({ ...view, outcome: 'normal' }, { ...view, outcome: 'finding' })).toBe(false);
  });
});

const recorded: AnogenitalExamination = {
  present: ['parent'],
  couldStop: 'yes',
  colposcope: { used: true, magnification: 7.5, recording: 'still' },
  views: [
    { structure: 'hymen', position: 'frog-leg', technique: 'labial-separation', outcome: 'normal' },
    { structure: 'hymen', position: 'frog-leg', technique: 'labial-traction', outcome: 'normal' },
    { structure: 'hymen', position: 'knee-chest-prone', technique: 'inspection', outcome: 'finding' },
    {
      structure: 'anus',
      position: 'frog-leg',
      technique: 'inspection',
      outcome: 'refused',
      reason: 'het kind wilde niet',
    },
  ],
  observations: [notch],
  mutilation: { kind: 'seen', type: 'iib' },
};

describe('the words of the description', () => {
  const told = composeAnogenital({ anogenital: recorded, lookup: packLookup, language: 'nl' });

  it('tells in Dutch what was seen in which position, with both hours and the missing second position', () => {
    expect(told).toBe(
      [
        'Bij het onderzoek van geslachtsdeel en anus aanwezig: ouder.',
        'Het kind kon het onderzoek op elk moment stoppen.',
        'Er is met een colposcoop gekeken (vergroting 7,5 maal); er zijn foto’s mee gemaakt.',
        'Hymen (maagdenvlies): zonder zichtbare afwijking bij onderzoek op de rug in kikkerhouding (spreiden van de schaamlippen en tractie aan de schaamlippen); met een bevinding bij onderzoek in knie-borsthouding op de buik (bekijken).',
        'Anus: onderzoek geweigerd op de rug in kikkerhouding (bekijken): het kind wilde niet.',
        'Bevinding 1, onderzoek in knie-borsthouding op de buik: aan het hymen (maagdenvlies) is gezien: een diepe inkeping van de rand, tot bijna de basis, waargenomen op 12 uur; dat is 6 uur bij een kind op de rug (12 uur is buikwaarts).',
        'Of dit in een tweede houding ook te zien was, is niet vastgelegd.',
        'Verminking van het geslachtsdeel: de eikel van de clitoris en de kleine schaamlippen zijn weggenomen (type IIb van de WHO).',
        'Een normaal beeld bij onderzoek van geslachtsdeel en anus bevestigt noch weerlegt seksueel misbruik. (Bron: National pediatric protocol, safeta.org.)',
      ].join(' '),
    );
  });

  it('names no classification and tells the same in English', () => {
    const english = composeAnogenital({ anogenital: recorded, lookup: packLookup, language: 'en' });
    expect(english).toContain('observed at 12 o’clock; that is 6 o’clock in a child lying on its back (12 is ventral)');
    expect(english).toContain(
      'neither confirms nor refutes sexual abuse. (Source: National pediatric protocol, safeta.org.)',
    );
    expect(`${told} ${english}`).not.toMatch(/Adams/);
  });

  it('is empty where nothing was recorded', () => {
    expect(composeAnogenital({ anogenital: undefined, lookup: packLookup, language: 'nl' })).toBe('');
  });
});

describe('consent', () => {
  const base = syntheticExamination();
  const examination = { ...base, details: { ...base.details, anogenital: recorded } };
  const record = syntheticRecord({
    examinations: [examination],
    consent: ['top-to-toe', 'photo', 'share-police', 'share-other', 'share-veilig-thuis'].map((scope) =>
      consentAnswer(scope),
    ),
  });
  const leaving = { on: '2026-03-06', lookup: packLookup };

  it('keeps the anogenital examination behind where that was not consented to, and lets it go where it was', () => {
    expect(mayLeave(record, 'recorder', leaving).withheld.map(({ part }) => part)).toContain('anogenital');
    expect(JSON.stringify(permittedRecord(record, 'recorder', leaving).record)).not.toContain('knee-chest-prone');
    const consented = { ...record, consent: [...record.consent, consentAnswer('anogenital')] };
    expect(permittedRecord(consented, 'recorder', leaving).record.examinations[0]?.details.anogenital).toEqual(
      recorded,
    );
  });
});

describe('the check of an edition', () => {
  it('finds nothing in the edition that is shipped', () => {
    expect(checkAnogenital(standardPack)).toEqual([]);
  });

  it.each<[string, Partial<typeof standard>]>([
    ['a finding twice', { findings: [...standard.findings, ...standard.findings.slice(0, 1)] }],
    ['a finding of an unknown structure', { structures: standard.structures.filter(({ id }) => id !== 'hymen') }],
    ['a place in an unknown section', { sections: standard.sections.slice(1) }],
    ['a section of an unknown edition', { editions: standard.editions.slice(1) }],
    ['a position that no list has', { positions: [{ id: 'floating', phrase: { nl: 'zwevend', en: 'floating' } }] }],
    ['a technique that no list has', { techniques: [{ id: 'listening' }] }],
  ])('finds %s', (_, part) => {
    expect(checkAnogenital({ ...standardPack, anogenital: { ...standard, ...part } }).length).toBeGreaterThan(0);
  });
});
