import { describe, expect, it, test } from 'vitest';
import type { DescriptorValue, InjuryDetails } from '../../shared/domain/injury/injury.ts';
import { wordDescriptors } from '../../shared/domain/injury/word-descriptors.ts';
import type { Descriptor } from '../../shared/domain/standard/injury-type.ts';
import type { Language } from '../../shared/kernel/label.ts';
import { packLookup, standardPack } from '../support/standard-pack.ts';

const types = standardPack['injury-types'];
const { descriptors } = standardPack;

/**
 * What the literature on describing injuries asks for besides shape, size and colour, by type: De Koning (sharp and blunt force), the
 * Istanbul Protocol, the NVK guideline on bruises, Milroy, FDI and forensic odontology, zib burn, Kleinman.
 */
const asked: readonly (readonly [type: string, descriptors: readonly string[]])[] = [
  ['bruise', ['pattern', 'swelling', 'blanching', 'palpable-mass']],
  ['haematoma', ['elevation', 'palpable-mass']],
  ['petechiae', ['number-band', 'distribution', 'blanching', 'sites-checked']],
  ['redness', ['blanching', 'recheck-time', 'recheck-result']],
  ['swelling', ['circumference-left', 'circumference-right', 'circumference-level']],
  ['abrasion', ['direction', 'imprint', 'pattern', 'skin-tags', 'healing-state']],
  ['laceration', ['wound-edges', 'tissue-bridges', 'bone-visible']],
  ['incised-wound', ['wound-edges', 'tail', 'tentative-cuts']],
  ['stab-wound', ['wound-ends']],
  ['chop-wound', ['bone-visible', 'bone-mark']],
  ['gunshot-wound', ['shot-surroundings']],
  ['avulsion', ['flap']],
  [
    'bite-mark',
    [
      'arches',
      'arch-diameter',
      'intercanine-distance',
      'bite-origin',
      'central-bruising',
      'swab-before-cleaning',
      'abfo-photo',
    ],
  ],
  ['ligature-mark', ['course', 'neck-level', 'sites-checked', 'hoarseness', 'swallowing']],
  ['fingertip-bruises', ['pattern', 'opposite-mark']],
  ['tramline-bruise', ['central-pallor', 'line-distance']],
  [
    'scald',
    ['burn-depth', 'tbsa', 'waterline', 'sparing', 'symmetry', 'splash', 'flow-pattern', 'clothing', 'scald-agent'],
  ],
  ['contact-burn', ['burn-depth', 'tbsa', 'imprint', 'sparing', 'symmetry', 'clothing', 'contact-object']],
  ['flame-burn', ['burn-depth', 'tbsa', 'clothing']],
  ['chemical-burn', ['burn-depth', 'tbsa', 'clothing', 'chemical-agent']],
  ['electrical-burn', ['burn-depth', 'tbsa', 'entry-exit', 'clothing', 'electric-source']],
  ['friction-burn', ['burn-depth', 'tbsa', 'clothing']],
  ['radiation-burn', ['burn-depth', 'tbsa', 'clothing', 'radiation-source']],
  ['burn', ['burn-depth', 'tbsa', 'waterline', 'sparing', 'symmetry', 'splash', 'imprint', 'clothing']],
  ['fracture', ['bone', 'bone-part', 'fracture-kind', 'healing-on-imaging', 'imaging', 'radiology-reread']],
  ['head-injury', ['imaging', 'fundoscopy', 'gcs']],
  ['frenulum-injury', ['frenulum']],
  ['mouth-injury', ['mouth-structure', 'tooth']],
  ['chest-injury', ['imaging', 'laboratory']],
  ['abdominal-injury', ['imaging', 'laboratory']],
  ['scar', ['scar-aspect']],
  ['anogenital-injury', ['anogenital-structure', 'clock', 'seen-in-position']],
  ['no-injury', ['expected-from-statement']],
  ['skin-condition', ['condition']],
];

const descriptor = (id: string): Descriptor => {
  const found = packLookup.descriptor(id);
  if (found === undefined) throw new Error(`No descriptor ${id}`);
  return found;
};
const optionsOf = (id: string): readonly string[] => {
  const { value } = descriptor(id);
  return 'options' in value ? value.options.map((option) => option.id) : [];
};

describe('the injury types of the edition', () => {
  test.each(asked)('ask for what is particular to %s', (id, wanted) => {
    const offered = packLookup.injuryType(id)?.descriptors.map((one) => one.id);
    expect(offered).toEqual(expect.arrayContaining([...wanted]));
  });

  it('each say what they are and what sets them apart, in both languages', () => {
    const silent = types.filter(({ definition, discriminators }) => {
      const texts = [definition.nl, definition.en, discriminators?.nl ?? '', discriminators?.en ?? ''];
      return texts.some((text) => text.trim().length < 10);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('use every descriptor that is defined', () => {
    const used = new Set(types.flatMap((type) => type.descriptors.map(({ id }) => id)));
    expect(descriptors.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it('can name every finding whose specificity in infants is published', () => {
    expect(optionsOf('fracture-kind')).toEqual(
      expect.arrayContaining([
        'metaphyseal-corner',
        'epiphyseal-separation',
        'subluxation',
        'complex',
        'linear',
        'periosteal',
      ]),
    );
    expect(optionsOf('bone')).toEqual(
      expect.arrayContaining([
        'rib-posterior',
        'scapula',
        'spinous-process',
        'sternum',
        'vertebra',
        'finger',
        'toe',
        'clavicle',
      ]),
    );
    expect(optionsOf('bone-part')).toEqual(expect.arrayContaining(['shaft', 'metaphysis', 'growth-plate']));
  });

  it('know the four depths of a burn by the codes of the zib', () => {
    const { value } = descriptor('burn-depth');
    const codes = 'options' in value ? value.options.flatMap(({ externalCode }) => externalCode ?? []) : [];
    expect(codes).toEqual(['77140003', '262587005', '262588000', '80247002']);
  });

  it('carry no SNOMED CT code that was not seen with its name, and say of each that it was not validated', () => {
    // As displayed in public FHIR guides and code: contusion, abrasion, laceration, incised wound, bite, avulsion, amputation, burn, haematoma, petechiae, scar.
    const seen = [
      '125667009',
      '399963005',
      '312608009',
      '283396008',
      '283682007',
      '284554003',
      '262595009',
      '125666000',
      '385494008',
      '271813007',
      '275322007',
    ];
    const codes = types.flatMap(({ snomed }) => (snomed === undefined ? [] : [snomed]));
    expect(new Set(codes.map(({ code }) => code))).toEqual(new Set(seen));
    expect(codes.filter(({ provenance }) => provenance.verified)).toEqual([]);
  });
});

/** Every value that a descriptor can have, one of each for measures and words. */
function valuesOf({ value }: Descriptor): readonly DescriptorValue[] {
  switch (value.kind) {
    case 'choice':
      return value.options.map(({ id }) => ({ kind: 'choice', option: id }));
    case 'choices':
      return value.options.map(({ id }) => ({ kind: 'choices', options: [id] }));
    case 'three-state':
      return (['yes', 'no', 'unknown'] as const).map((answer) => ({ kind: 'three-state', answer }));
    case 'length':
      return [{ kind: 'length', mm: value.minMm }];
    case 'number':
      return [{ kind: 'number', value: value.min }];
    default:
      return [{ kind: 'text', text: 'woorden' }];
  }
}

interface Said {
  readonly language: Language;
  readonly several: boolean;
}

/** In both languages, of one injury and of several. */
const ways: readonly Said[] = (['nl', 'en'] as const).flatMap((language) =>
  [false, true].map((several) => ({ language, several })),
);

function told(entry: Descriptor, value: DescriptorValue, said: Said): readonly string[] {
  const type = types.find((one) => one.descriptors.some(({ id }) => id === entry.id));
  if (type === undefined) throw new Error(`No type asks for ${entry.id}`);
  // Only the descriptors are read.
  const details = { descriptors: { [entry.id]: value } } as unknown as InjuryDetails;
  return Object.values(wordDescriptors({ type, details, lookup: packLookup, ...said })).flat();
}

describe('the words of the descriptors', () => {
  test.each(descriptors.map((entry) => [entry.id, entry] as const))(
    'tell every value of %s once, as a part of a sentence',
    (_id, entry) => {
      for (const said of ways)
        for (const value of valuesOf(entry)) {
          const parts = told(entry, value, said);
          expect(parts).toHaveLength(1);
          expect(parts[0]).toMatch(/^[^{}]*[^{}\s.:,]$/);
          expect(parts[0]).not.toMatch(/\s{2}|^\s|undefined/);
          expect(parts[0]).toMatch(/^(\p{Ll}|é|\d)/u);
        }
    },
  );

  test.each(descriptors.map((entry) => [entry.id, entry] as const))('differ for the values of %s', (_id, entry) => {
    for (const said of ways) {
      const all = valuesOf(entry).flatMap((value) => told(entry, value, said));
      const doubled = all.filter((words, index) => all.indexOf(words) !== index);
      // With and without are told apart by the sentence around them.
      if (entry.wording.slot !== 'with' && entry.value.kind !== 'three-state') expect(doubled).toEqual([]);
    }
  });
});

describe('the stages of puberty', () => {
  test.each([
    ['tanner-breast', 'b'],
    ['tanner-pubic-hair', 'ph'],
    ['tanner-genital', 'g'],
  ] as const)('in %s are five, each described, and kept apart from the others', (list, letter) => {
    const entries = standardPack['code-lists'].find(({ id }) => id === list)?.entries ?? [];
    expect(entries.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map((stage) => `${letter}${stage}`));
    for (const { help } of entries) expect(help?.nl.length).toBeGreaterThan(10);
  });
});
