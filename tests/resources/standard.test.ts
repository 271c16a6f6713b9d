import { describe, expect, it, test } from 'vitest';
import { describeLocation } from '../../shared/domain/body/describe-location.ts';
import { checkStandard } from '../../shared/domain/standard/check-standard.ts';
import { codeListIds } from '../../shared/domain/standard/code-list.ts';
import { packLookup, standardPack } from '../support/standard-pack.ts';

describe('the edition that is shipped', () => {
  it('has no broken reference', () => {
    expect(checkStandard(standardPack)).toEqual([]);
  });

  it('says in both languages that it is not the official text', () => {
    expect(standardPack.edition.notice.nl).toMatch(/niet de officiële/);
    expect(standardPack.edition.notice.en).toMatch(/not the official/);
  });

  it('offers the injury types that the recording guide names, with a noun and a required descriptor each', () => {
    const ids = standardPack['injury-types'].map(({ id }) => id);
    for (const id of [
      'bruise',
      'haematoma',
      'petechiae',
      'redness',
      'swelling',
      'abrasion',
      'laceration',
      'incised-wound',
      'stab-wound',
      'bite-mark',
      'ligature-mark',
      'scald',
      'fracture',
      'frenulum-injury',
      'scar',
      'no-injury',
    ])
      expect(ids).toContain(id);
    const withoutRequired = standardPack['injury-types'].filter(
      ({ descriptors }) => !descriptors.some(({ required }) => required),
    );
    expect(withoutRequired.map(({ id }) => id)).toEqual(['no-injury']);
  });

  it('names the sort of abuse by the codes 01 to 11 of the Veilig Thuis protocol, in order', () => {
    expect(packLookup.codeList('suspicion').entries.map(({ externalCode }) => externalCode)).toEqual(
      Array.from({ length: 11 }, (_, index) => String(index + 1).padStart(2, '0')),
    );
    expect(packLookup.codeLabel('suspicion', 'sexual-abuse', 'nl')).toBe('seksueel misbruik');
    expect(packLookup.codeEntry('suspicion', 'sexual-abuse')?.externalCode).toBe('06');
  });

  test.each(codeListIds.map((id) => [id]))('defines the code list %s', (id) => {
    expect(packLookup.codeList(id).entries.length).toBeGreaterThan(1);
  });

  it('holds the 342 municipalities and what the ten units count of them', () => {
    const { municipalities } = standardPack.geography;
    expect(municipalities).toHaveLength(342);
    const count = (region: string) => municipalities.filter(({ policeRegion }) => policeRegion === region).length;
    expect(['RE01', 'RE02', 'RE03', 'RE04', 'RE05', 'RE06', 'RE07', 'RE08', 'RE09', 'RE10'].map(count)).toEqual([
      40, 76, 38, 32, 6, 27, 23, 37, 32, 31,
    ]);
    expect(packLookup.policeRegionOf('GM0363')).toBe('RE05');
    expect(packLookup.policeRegionOf('GM0599')).toBe('RE07');
    expect(packLookup.policeRegionOf('GM0820')).toBe('RE09');
    expect(packLookup.policeRegionName('RE08')).toBe('Zeeland - West-Brabant');
  });

  it('marks the probability terms, the geography and the Kemp table as not compared with their source', () => {
    expect(standardPack['probability-scale'].provenance.verified).toBe(false);
    expect(standardPack.geography.provenance.verified).toBe(false);
    const kemp = packLookup.decisionAid('kemp-2021');
    expect([kemp?.enabled, kemp?.provenance.verified]).toEqual([true, false]);
  });

  it('says why, wherever a part is marked as unverified with a source of somebody else', () => {
    const silent: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if ('verified' in value && 'source' in value && 'note' in value === false && value.verified === false) {
        const own = /^(Samenstelling voor deze uitgave|.+, geen bron gelezen)$/;
        if (typeof value.source === 'string' && !own.test(value.source)) silent.push(path);
      }
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}/${key}`);
    };
    const { 'body-regions': _regions, 'body-landmarks': _landmarks, 'body-plates': _plates, ...own } = standardPack;
    visit(own, '');
    expect(silent).toEqual([]);
  });

  it('lets the likelihood ratios of the scale meet without gap, from one upwards', () => {
    const { terms } = standardPack['probability-scale'];
    expect(terms[0]?.from).toBe(1);
    for (const [index, term] of terms.entries()) expect(term.to).toBe(terms[index + 1]?.from);
  });

  it('gives the Lund–Browder shares of head, thigh and lower leg by age as published', () => {
    const table = packLookup.decisionAid('lund-browder')?.table;
    const row = (id: string) => table?.rows.find((candidate) => candidate.id === id)?.values;
    expect(row('head')).toEqual([19, 17, 13, 11, 9, 7]);
    expect(row('thigh')).toEqual([5.5, 6.5, 8, 8.5, 9, 9.5]);
    expect(row('lower-leg')).toEqual([5, 5, 5.5, 6, 6.5, 7]);
  });

  it('keeps interpretation out of the words of the description', () => {
    const forbidden = /mishandel|toegebracht|verdacht|past bij|passend|abuse|inflicted|suspicious|consistent/i;
    const words = standardPack.descriptors.flatMap(({ wording, value }) => [
      ...Object.values(wording.present),
      ...Object.values(wording.absent ?? {}),
      ...('options' in value ? value.options.flatMap(({ label, phrase }) => Object.values(phrase ?? label)) : []),
    ]);
    const nouns = standardPack['injury-types'].flatMap(({ noun }) => [
      noun.nl.singular,
      noun.nl.plural,
      noun.en.singular,
      noun.en.plural,
    ]);
    expect([...words, ...nouns].filter((word) => forbidden.test(word))).toEqual([]);
  });

  it('gives every region with an extent a place in words', () => {
    for (const region of standardPack['body-regions'].regions) {
      const [extent] = region.extents;
      if (extent === undefined) continue;
      const address = {
        model: 1,
        segment: extent.segment,
        along: (extent.along[0] + extent.along[1]) / 2,
        around: extent.around[0],
      } as const;
      expect(packLookup.bodyRegion(describeLocation(address, standardPack['body-regions']).regionId)).toBeDefined();
    }
  });
});
