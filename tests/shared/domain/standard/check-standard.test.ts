import { describe, expect, it } from 'vitest';
import { checkStandard } from '../../../../shared/domain/standard/check-standard.ts';
import type { Standard } from '../../../../shared/domain/standard/standard.ts';
import { standardPack } from '../../../support/standard-pack.ts';

/** The faults of the edition after one change to a copy of it. */
function faultsAfter(change: (standard: Standard) => void) {
  const copy = structuredClone(standardPack);
  change(copy);
  return checkStandard(copy).map(({ file, kind, value }) => `${file} ${kind} ${value}`);
}

const first = <Entry>(entries: readonly Entry[]): Entry => {
  const [entry] = entries;
  if (entry === undefined) throw new Error('The edition is empty');
  return entry;
};

describe('the check of an edition', () => {
  it('finds a type that asks for an unknown descriptor', () => {
    expect(
      faultsAfter((pack) => first(pack['injury-types']).descriptors.push({ id: 'smell', required: false })),
    ).toEqual(['injury-types unknown-id smell']);
  });

  it('finds a type in an unknown group', () => {
    expect(faultsAfter((pack) => Object.assign(first(pack['injury-types']), { group: 'stars' }))).toEqual([
      'injury-types unknown-id stars',
    ]);
  });

  it('finds a missing code list and what no longer follows from it', () => {
    const faults = faultsAfter((pack) => {
      pack['code-lists'] = pack['code-lists'].filter(({ id }) => id !== 'sex');
    });
    expect(faults).toEqual(['code-lists missing-code-list sex', 'indicators unknown-id sex']);
  });

  it('finds doubled ids in lists, entries, descriptors and municipalities', () => {
    expect(faultsAfter((pack) => pack['code-lists'].push(structuredClone(first(pack['code-lists']))))).toContain(
      'code-lists duplicate-id contact-kind',
    );
    expect(
      faultsAfter((pack) => first(pack['code-lists']).entries.push({ id: 'testimony', label: { nl: 'x', en: 'x' } })),
    ).toEqual(['code-lists duplicate-id testimony']);
    expect(faultsAfter((pack) => pack.descriptors.push(structuredClone(first(pack.descriptors))))).toEqual([
      'descriptors duplicate-id reference-points',
    ]);
    expect(
      faultsAfter((pack) => pack.geography.municipalities.push(structuredClone(first(pack.geography.municipalities)))),
    ).toEqual(['geography duplicate-id GM0014']);
  });

  it('finds a code that no category of the statistics takes', () => {
    const faults = faultsAfter((pack) => {
      pack['code-lists']
        .find(({ id }) => id === 'requester')
        ?.entries.push({ id: 'coroner', label: { nl: 'x', en: 'x' } });
    });
    expect(faults).toEqual(['indicators uncovered-code coroner']);
  });

  it('finds a table over an unknown variable and a variable that the derivation needs', () => {
    expect(faultsAfter((pack) => first(pack.indicators.tables).variables.push('weather'))).toEqual([
      'indicators unknown-id weather',
    ]);
    const faults = faultsAfter((pack) => {
      pack.indicators.variables = pack.indicators.variables.filter(({ id }) => id !== 'office-hours');
    });
    expect(faults).toEqual(['indicators missing-variable office-hours', 'indicators unknown-id office-hours']);
  });

  it('finds a variable that cannot say unknown', () => {
    const faults = faultsAfter((pack) => {
      const variable = pack.indicators.variables.find(({ id }) => id === 'frame');
      if (variable) variable.categories = variable.categories.filter(({ id }) => id !== 'unknown');
    });
    expect(faults).toEqual(['indicators missing-category unknown']);
  });

  it('finds a gap in the probability scale and a sentence without its hypotheses', () => {
    expect(faultsAfter((pack) => Object.assign(first(pack['probability-scale'].terms), { to: 3 }))).toEqual([
      'probability-scale scale-gap 3',
    ]);
    expect(
      faultsAfter((pack) => Object.assign(first(pack['probability-scale'].terms).sentence, { en: 'equal' })),
    ).toEqual(['probability-scale missing-placeholder equal']);
  });

  it('finds a wording that drops the value, and a yes/no question without a no', () => {
    const change = (id: string, apply: (wording: Standard['descriptors'][number]['wording']) => void) =>
      faultsAfter((pack) => {
        const wording = pack.descriptors.find((descriptor) => descriptor.id === id)?.wording;
        if (wording) apply(wording);
      });
    expect(change('elevation', (wording) => Object.assign(wording.present, { nl: 'verheven' }))).toEqual([
      'descriptors missing-placeholder verheven',
    ]);
    expect(change('swelling', (wording) => Object.assign(wording.present, { nl: '{value}' }))).toEqual([
      'descriptors unexpected-placeholder {value}',
    ]);
    expect(change('elevation', (wording) => Object.assign(wording.present, { en: '{value} in the {wound}' }))).toEqual([
      'descriptors unexpected-placeholder  in the {wound}',
    ]);
    expect(
      change('elevation', (wording) => Object.assign(wording.present, { en: '{value} in the {wound|wounds}' })),
    ).toEqual([]);
    expect(change('hoarseness', (wording) => Reflect.deleteProperty(wording, 'absent'))).toEqual([
      'descriptors missing-wording hoarseness',
    ]);
  });

  it('finds a column of the Lund–Browder chart that is not a whole body', () => {
    const faults = faultsAfter((pack) => {
      const table = pack['decision-aids'].find(({ id }) => id === 'lund-browder')?.table;
      if (table) first(table.rows).values[0] = 18;
    });
    expect(faults).toEqual(['decision-aids wrong-sum 99']);
  });

  it('finds aids that lean on unknown regions, sides or types', () => {
    const faults = faultsAfter((pack) => {
      const item = pack['decision-aids'].find(({ id }) => id === 'nvk-bruise-sites')?.items[0];
      if (item)
        Object.assign(item, {
          regions: ['wing-left'],
          aspects: [{ region: 'fin', aspect: 'front' }],
          injuryTypes: ['sting'],
        });
    });
    expect(faults).toEqual([
      'decision-aids unknown-id sting',
      'decision-aids unknown-id wing-left',
      'decision-aids unknown-id fin',
    ]);
  });

  it('finds aids that ask for what no injury can have, or name a group that is not there', () => {
    const faults = faultsAfter((pack) => {
      const items = pack['decision-aids'].find(({ id }) => id === 'kleinman-fractures')?.items ?? [];
      Object.assign(first(items), {
        group: 'certain',
        when: [
          { descriptor: 'bone', options: ['wishbone'], unclear: ['antler'] },
          { descriptor: 'feather', options: ['yes'] },
          { descriptor: 'swelling', options: ['perhaps'] },
        ],
      });
    });
    expect(faults).toEqual([
      'decision-aids unknown-id certain',
      'decision-aids unknown-id wishbone',
      'decision-aids unknown-id antler',
      'decision-aids unknown-id feather',
      'decision-aids unknown-id perhaps',
    ]);
  });

  it('finds a table of ratios with a row or comparison missing, and a figure outside its interval', () => {
    const change = (edit: (ratios: NonNullable<Standard['decision-aids'][number]['ratios']>) => void) =>
      faultsAfter((pack) => {
        const ratios = pack['decision-aids'].find(({ id }) => id === 'kemp-2021')?.ratios;
        if (ratios) edit(ratios);
      });
    expect(change(({ rows }) => rows.splice(4, 1))).toEqual(['decision-aids unknown-id 1-1']);
    expect(change(({ rows }) => first(rows).figures.splice(2, 1))).toEqual([
      'decision-aids unknown-id abuse-bleeding-disorder',
    ]);
    expect(change(({ rows }) => Object.assign(first(first(rows).figures), { value: '0.4' }))).toEqual([
      'decision-aids empty-range 0.4',
    ]);
  });

  it('finds a municipality in no region and a body of another edition', () => {
    expect(faultsAfter((pack) => pack.geography.policeRegions.splice(9, 1))).toContain('geography unknown-id RE10');
    expect(
      faultsAfter((pack) => Object.assign(pack, { 'body-regions': { ...pack['body-regions'], edition: '2025.1' } })),
    ).toEqual(['body-regions wrong-edition 2025.1']);
  });
});
