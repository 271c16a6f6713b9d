import { describe, expect, it } from 'vitest';
import type { ExaminationDetails } from '../../../../shared/domain/examination/examination.ts';
import { composeDescription } from '../../../../shared/domain/report/compose-description.ts';
import { sampleExamination } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const base = sampleExamination().details;

function told(key: string, changes: Partial<ExaminationDetails>, language: 'nl' | 'en' = 'nl'): string {
  const examination = sampleExamination({ details: { ...base, ...changes } });
  const paragraphs = composeDescription({ examination, lookup: packLookup, language });
  return paragraphs.find((paragraph) => paragraph.key === key)?.composed ?? '';
}

describe('general findings in words', () => {
  it('tell what was measured, with a comma in Dutch and a point in English', () => {
    const vitals = {
      heartRate: 118,
      respiratoryRate: 24,
      systolic: 95,
      diastolic: 60,
      temperatureC: 37.2,
      saturation: 98,
    };
    expect(told('general', { general: { vitals } })).toBe(
      'Gemeten: hartslag 118 per minuut, ademhaling 24 per minuut, bloeddruk 95/60 mmHg, temperatuur 37,2 °C en zuurstofgehalte van het bloed 98%.',
    );
    expect(told('general', { general: { vitals: { temperatureC: 37.2 } } }, 'en')).toBe(
      'Measured: temperature 37.2 °C.',
    );
  });

  it('tell pain with its scale', () => {
    expect(told('general', { general: { pain: { scale: 'numeric', score: 4 } } })).toBe(
      'Pijn zoals het kind die aangaf: 4 op een schaal van 0 tot 10.',
    );
    const pain = { scale: 'flacc', face: 1, legs: 0, activity: 1, cry: 2, consolability: 1 } as const;
    expect(told('general', { general: { pain } })).toBe(
      'Pijn zoals waargenomen (FLACC): 5 op een schaal van 0 tot 10 (gezicht 1, benen 0, activiteit 1, huilen 2, troostbaarheid 1).',
    );
  });

  it('tell consciousness part by part with the words of the form, and no sum where a part is missing', () => {
    const coma = {
      form: 'baby',
      eye: { kind: 'scored', score: 4 },
      motor: { kind: 'scored', score: 6 },
      verbal: { kind: 'scored', score: 4 },
    } as const;
    expect(told('general', { general: { coma } })).toBe(
      'Bewustzijn volgens de EMV-score, vorm voor een baby: 14 van 15; openen van de ogen 4 (spontaan), beste beweging 6 (normaal) en beste verbale reactie 4 (huilt prikkelbaar).',
    );
    const swollen = { ...coma, eye: { kind: 'not-assessable', reason: 'oogleden gezwollen' } } as const;
    expect(told('general', { general: { coma: swollen } })).toContain(
      'geen totaal; openen van de ogen niet te beoordelen (oogleden gezwollen)',
    );
    expect(told('general', { general: { coma: swollen } }, 'en')).toContain(
      'no total; eye opening not assessable (oogleden gezwollen)',
    );
  });

  it('tell maturity with the warning that it is no proof of age', () => {
    expect(told('general', { general: { maturity: { breast: 'unknown-stage' } } })).toMatch(
      /^Lichamelijke rijping volgens Tanner, zoals gezien: borsten unknown-stage\. Dit zegt niets zekers over de leeftijd\.$/,
    );
    expect(told('general', { general: { maturity: {} } })).toBe('');
  });

  it('tell skin, nutrition, clothing and what was seen of movement apart', () => {
    const general = {
      motorLevel: 'walking',
      motorNotes: 'Klom zelf op de stoel.',
      skin: 'droog, eczeem in de elleboogplooien',
      nutrition: 'goed',
      clothing: 'schoon, passend bij het weer',
    };
    expect(told('general', { general })).toBe(
      'Motorische ontwikkeling: loopt los. Klom zelf op de stoel. Huid: droog, eczeem in de elleboogplooien. Voedingstoestand: goed. Kleding en verzorging: schoon, passend bij het weer.',
    );
  });
});

describe('what was said', () => {
  it('stands with who asked, the question as put, and when', () => {
    const statement = {
      source: 'child',
      askedBy: 'de onderzoeker',
      question: 'Wat is er gebeurd?',
      at: '2026-05-12T08:20:00Z',
      words: 'Ik viel van de trap.',
      mechanism: 'fall-stairs',
    };
    expect(told('statements', { statements: [statement] })).toBe(
      'Het kind (om 10.20 uur; gevraagd door de onderzoeker: “Wat is er gebeurd?”): “Ik viel van de trap.” Genoemde toedracht: val van de trap.',
    );
    expect(told('statements', { statements: [{ ...statement, at: '2026-05-11T20:00:00Z' }] }, 'en')).toContain(
      '(on 11 May 2026 at 22:00; asked by de onderzoeker: “Wat is er gebeurd?”)',
    );
  });

  it('is quoted when it is verbatim and not when it is a history', () => {
    const history = { kind: 'history', source: 'mother', words: 'Viel gisteren van de bank' } as const;
    expect(told('statements', { statements: [history] })).toBe(
      'Anamnese volgens de moeder: Viel gisteren van de bank.',
    );
    expect(told('statements', { statements: [{ ...history, mechanism: 'fall-height' }] })).toBe(
      'Anamnese volgens de moeder: Viel gisteren van de bank. Genoemde toedracht: val van hoogte.',
    );
  });
});

describe('refusals and interruptions', () => {
  it('stand among the circumstances in the order in which they happened', () => {
    const interruptions = [
      { at: '2026-05-12T08:50:00Z', kind: 'stopped', who: 'child', what: 'het onderzoek van de rug' },
      {
        at: '2026-05-12T08:30:00Z',
        kind: 'refused',
        who: 'mother',
        what: 'foto’s van het gezicht',
        why: 'wil eerst overleggen',
      },
    ] as const;
    expect(told('circumstances', { interruptions: [...interruptions] })).toContain(
      'Om 10.30 uur geweigerd door de moeder: foto’s van het gezicht. Reden: wil eerst overleggen. Om 10.50 uur gestopt door het kind: het onderzoek van de rug.',
    );
    expect(told('circumstances', { interruptions: [interruptions[0]] }, 'en')).toContain('At 10:50 stopped by ');
  });
});

describe('what was expected and not found', () => {
  const statements = [{ ref: 's1', source: 'father', words: 'Hij viel van de trap.', mechanism: 'fall-stairs' }];

  it('is told by the statement, places from top to toe, with what was looked for', () => {
    const expectedNotFound = [
      { regionId: 'knee-left', injuryType: 'bruise', statement: 's1' },
      { regionId: 'forehead', injuryType: 'bruise', statement: 's1' },
      { regionId: 'knee-left', injuryType: 'abrasion', statement: 's1', remark: 'ook bij strijklicht' },
    ];
    const words = told('regions', { statements, expectedNotFound });
    const type = (id: string) => packLookup.injuryType(id)?.noun.nl.singular;
    const region = (id: string) => packLookup.bodyRegion(id)?.label.nl;
    expect(words).toContain(
      `Bij wat de vader vertelde (genoemde toedracht: val van de trap) was letsel denkbaar op de volgende plaatsen; daar is gericht gekeken en het is er niet gevonden: ${region('forehead')} (${type('bruise')}) en ${region('knee-left')} (${type('bruise')} of ${type('abrasion')}; ook bij strijklicht).`,
    );
  });

  it('is told without a statement where none made it likely, in English as well', () => {
    const expectedNotFound = [{ regionId: 'knee-left', injuryType: 'bruise' }];
    expect(told('regions', { expectedNotFound })).toContain(
      'Op de volgende plaatsen is gericht naar letsel gekeken en het is er niet gevonden:',
    );
    expect(told('regions', { expectedNotFound }, 'en')).toContain(
      'The following places were looked at for injury, and it was not found:',
    );
  });
});

describe('remarks of regions', () => {
  it('follow what was recorded of the regions, from top to toe', () => {
    const examination = sampleExamination({
      regions: [
        { regionId: 'knee-left', state: 'normal', remark: 'oud litteken van een operatie, zie anamnese' },
        { regionId: 'forehead', state: 'normal', remark: 'met schmink' },
      ],
    });
    const words = composeDescription({ examination, lookup: packLookup, language: 'nl' }).find(
      ({ key }) => key === 'regions',
    )?.composed;
    expect(words).toMatch(/Voorhoofd: met schmink\. .*: oud litteken van een operatie, zie anamnese\.$/);
  });
});
