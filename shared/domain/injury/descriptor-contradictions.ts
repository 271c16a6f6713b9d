import type { InjuryDetails } from './injury.ts';

export type DescriptorContradictionCode =
  | 'width-exceeds-length'
  | 'round-but-long'
  | 'closed-but-bleeding'
  | 'open-but-crusty'
  | 'blanches-although-bleeding'
  | 'redness-that-does-not-blanch'
  | 'cut-with-tissue-bridges'
  | 'cut-deeper-than-long'
  | 'stab-shallower-than-long'
  | 'first-degree-with-blisters'
  | 'first-degree-with-share'
  | 'canines-wider-than-arch'
  | 'tooth-does-not-exist';

type Rule = readonly [code: DescriptorContradictionCode, holds: (injury: InjuryDetails) => boolean];

/** What the descriptors and the size of one injury say against each other or against the definition of its type. */
export const descriptorContradictions = (injury: InjuryDetails): readonly DescriptorContradictionCode[] =>
  rules.filter(([, holds]) => holds(injury)).map(([code]) => code);

/**
 * Definitions: a bleed does not blanch and redness does; an incised wound is longer than deep and has no tissue bridges, a stab wound
 * is deeper than long (see the definitions and sources of the injury types). First-degree areas have no blisters and do not count in
 * the burned share (Lund–Browder). Tooth numbers: ISO 3950 (FDI).
 */
const rules: readonly Rule[] = [
  ['width-exceeds-length', ({ size }) => size?.widthMm !== undefined && size.widthMm > size.lengthMm],
  [
    'round-but-long',
    ({ size, ...injury }) =>
      chose(injury, 'shape', 'round') && size?.widthMm !== undefined && size.lengthMm >= 2 * size.widthMm,
  ],
  ['closed-but-bleeding', (injury) => chose(injury, 'healing-state', 'closed') && chose(injury, 'content', 'bleeding')],
  ['open-but-crusty', (injury) => chose(injury, 'healing-state', 'open') && chose(injury, 'surface', 'crusty')],
  [
    'blanches-although-bleeding',
    (injury) => (injury.type === 'bruise' || injury.type === 'petechiae') && said(injury, 'blanching', 'yes'),
  ],
  ['redness-that-does-not-blanch', (injury) => injury.type === 'redness' && said(injury, 'blanching', 'no')],
  ['cut-with-tissue-bridges', (injury) => injury.type === 'incised-wound' && said(injury, 'tissue-bridges', 'yes')],
  [
    'cut-deeper-than-long',
    ({ type, size }) => type === 'incised-wound' && size?.depthMm !== undefined && size.depthMm > size.lengthMm,
  ],
  [
    'stab-shallower-than-long',
    ({ type, size }) => type === 'stab-wound' && size?.depthMm !== undefined && size.depthMm < size.lengthMm,
  ],
  ['first-degree-with-blisters', (injury) => chose(injury, 'burn-depth', 'first') && said(injury, 'blisters', 'yes')],
  [
    'first-degree-with-share',
    (injury) => chose(injury, 'burn-depth', 'first') && injury.descriptors.tbsa !== undefined,
  ],
  [
    'canines-wider-than-arch',
    (injury) =>
      (lengthOf(injury, 'intercanine-distance') ?? 0) > (lengthOf(injury, 'arch-diameter') ?? Number.POSITIVE_INFINITY),
  ],
  ['tooth-does-not-exist', (injury) => !isTooth(injury.descriptors.tooth)],
];

type Described = Pick<InjuryDetails, 'descriptors'>;

function chose({ descriptors }: Described, id: string, option: string): boolean {
  const value = descriptors[id];
  if (value?.kind === 'choice') return value.option === option;
  return value?.kind === 'choices' && value.options.includes(option);
}

function said({ descriptors }: Described, id: string, answer: 'yes' | 'no'): boolean {
  const value = descriptors[id];
  return value?.kind === 'three-state' && value.answer === answer;
}

function lengthOf({ descriptors }: Described, id: string): number | undefined {
  const value = descriptors[id];
  return value?.kind === 'length' ? value.mm : undefined;
}

/** Quadrants 1–4 hold eight permanent teeth each, quadrants 5–8 five milk teeth each. Nothing recorded is right. */
function isTooth(value: InjuryDetails['descriptors'][string] | undefined): boolean {
  if (value?.kind !== 'number') return true;
  const quadrant = Math.floor(value.value / 10);
  const position = value.value % 10;
  return quadrant >= 1 && quadrant <= 8 && position >= 1 && position <= (quadrant <= 4 ? 8 : 5);
}
