import { describe, expect, it, test } from 'vitest';
import { AidQuotation, quotationDrift } from '../../../../shared/domain/assessment/aid-quotation.ts';
import type { AidResult } from '../../../../shared/domain/assessment/aid-result.ts';
import { consultAids } from '../../../../shared/domain/assessment/consult-aids.ts';
import { wordAidQuotation } from '../../../../shared/domain/assessment/word-aid.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { aidsEn } from '../../../../shared/text/aids.en.ts';
import { aidsNl } from '../../../../shared/text/aids.nl.ts';
import { sampleExamination, sampleInjury } from '../../../support/case-samples.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const examination = sampleExamination({
  injuries: [sampleInjury(1), sampleInjury(2)],
  details: { ...sampleExamination().details, general: { motorLevel: 'walking' } },
});
const applied = (motorLevel = 'walking') =>
  consultAids(
    { birthDate: '2024-02-12' },
    { ...examination, details: { ...examination.details, general: { motorLevel } } },
    packLookup,
  );
const found = (id: string, results = applied()): AidResult => {
  const result = results.find((each) => each.id === id);
  if (result === undefined) throw new Error(`No result of ${id}`);
  return result;
};
const aidOf = (id: string) => packLookup.decisionAid(id) as DecisionAid; // the edition's own test proves that it is there

const quote = (id: string, language: 'nl' | 'en') =>
  wordAidQuotation({ aid: aidOf(id), result: found(id), lookup: packLookup, language });

const quotation = (id: string) =>
  AidQuotation.parse({
    aidId: id,
    title: aidOf(id).label,
    edition: aidOf(id).edition,
    standard: '2026.1',
    quotedAt: '2026-05-12T10:00:00Z',
    result: found(id),
    text: { nl: quote(id, 'nl'), en: quote(id, 'en') },
  });

describe('an aid as it is quoted', () => {
  it('tells what it gave, what it went by, population, rule, limits, edition and source', () => {
    expect(quote('kemp-2021', 'nl').split('\n')).toEqual([
      'Toepassing: toegepast.',
      'Getallen: toegebracht tegenover ongeval, bij 2 of meer op romp, oor of hals en 0 elders: 9,5 (95%-interval 6,2–14); erfelijke stollingsstoornis tegenover ongeval, bij 2 of meer op romp, oor of hals en 0 elders: 4,9 (95%-interval 3,8–6,6); toegebracht tegenover erfelijke stollingsstoornis, bij 2 of meer op romp, oor of hals en 0 elders: 1,9 (95%-interval 1,5–2,4).',
      'Gebruikte gegevens: Leeftijd: 2 jaar en 3 maanden; Motorische ontwikkeling: loopt los; Blauwe plekken op romp, oor of hals: 2 (letsels 1 en 2); Blauwe plekken elders: 0.',
      'Let op: Niet van elk deel van het lichaam is vastgelegd dat het is bekeken; het werkelijke aantal kan hoger zijn.',
      `Bedoeld voor: ${aidOf('kemp-2021').population.nl}`,
      `Regel: ${aidOf('kemp-2021').explanation.nl}`,
      `Grenzen: ${aidOf('kemp-2021').limits.nl}`,
      'Uitgave: 2021.',
      `Bron: ${aidOf('kemp-2021').provenance.source} (niet bij de bron nagekeken).`,
      'Deze cijfers zijn uit de tweede hand overgenomen; het artikel zelf is niet gelezen.',
      'Standaard 2026.1.',
    ]);
    expect(quote('kemp-2021', 'en')).toContain(
      'abuse against accident, with 2 or more on torso, ear or neck and 0 elsewhere: 9.5 (95% interval 6.2–14)',
    );
  });

  test.each(standardPack['decision-aids'].map(({ id }) => [id]))('%s never says that a child was abused', (id) => {
    const aid = aidOf(id);
    const said = [aid.label, aid.population, aid.explanation, aid.limits, ...aid.items.map(({ label }) => label)];
    expect(said.map(({ nl }) => nl).join(' ')).not.toMatch(/mishandel/i);
    expect(said.map(({ en }) => en).join(' ')).not.toMatch(/\babused\b|child abuse/i);
    expect(aid.limits.nl.length).toBeGreaterThan(20);
    expect(aid.provenance.source.length).toBeGreaterThan(5);
  });

  it('has words for every input, reason and remark in both languages', () => {
    for (const part of ['inputs', 'reasons', 'remarks', 'statuses'] as const)
      expect(Object.keys(aidsEn[part])).toEqual(Object.keys(aidsNl[part]));
    for (const { inputs } of applied())
      expect(inputs.map(({ id }) => id).filter((id) => aidsNl.inputs[id] === undefined)).toEqual([]);
  });
});

describe('what has changed since an aid was quoted', () => {
  it('is told by what it gives now, whatever the order of what is stored', () => {
    const quoted = quotation('nvk-bruise-sites');
    expect(quotationDrift(quoted, found('nvk-bruise-sites'))).toBe('none');
    const reordered = Object.fromEntries(Object.entries(found('nvk-bruise-sites')).toReversed()) as AidResult; // same entries, other order
    expect(quotationDrift(quoted, reordered)).toBe('none');
    expect(quotationDrift(quoted, found('nvk-bruise-sites', applied('pre-mobile')))).toBe('changed');
    expect(quotationDrift(quoted, undefined)).toBe('gone');
  });

  it('sees an input change that leaves the points as they were', () => {
    const ten4 = quotation('ten-4-facesp');
    const older = consultAids({ birthDate: '2023-02-12' }, examination, packLookup);
    expect(found('ten-4-facesp', older).items).toEqual(ten4.result.items);
    expect(quotationDrift(ten4, found('ten-4-facesp', older))).toBe('changed');
  });
});
