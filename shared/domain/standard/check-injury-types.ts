import type { Descriptor, DescriptorOption } from './injury-type.ts';
import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

/** Checks that types name known descriptors and groups, and that every descriptor can be asked and worded. */
export function checkInjuryTypes(standard: Standard): readonly StandardFault[] {
  const known = new Set(standard.descriptors.map((descriptor) => descriptor.id));
  const groups = new Set(
    standard.indicators.variables.find((variable) => variable.id === 'injury-group')?.categories.map(({ id }) => id) ??
      [],
  );
  const file = 'injury-types';
  return [
    ...duplicatesOf(file, '', standard[file]),
    ...standard[file].flatMap((type) => [
      ...duplicatesOf(file, `${type.id}.descriptors`, type.descriptors),
      ...unknownIdsOf(
        { file, path: `${type.id}.descriptors` },
        type.descriptors.map(({ id }) => id),
        known,
      ),
      ...unknownIdsOf({ file, path: `${type.id}.group` }, [type.group], groups),
    ]),
    ...duplicatesOf('descriptors', '', standard.descriptors),
    ...standard.descriptors.flatMap(checkDescriptor),
  ];
}

function checkDescriptor(descriptor: Descriptor): readonly StandardFault[] {
  const { id, value } = descriptor;
  const fault = (path: string, kind: StandardFault['kind'], found: string): StandardFault => ({
    file: 'descriptors',
    path: `${id}.${path}`,
    kind,
    value: found,
  });
  const faults: StandardFault[] = [];
  if (value.kind === 'choice' || value.kind === 'choices')
    faults.push(...duplicatesOf('descriptors', `${id}.value.options`, value.options));
  if (value.kind === 'length' && value.minMm >= value.maxMm)
    faults.push(fault('value', 'empty-range', `${value.minMm}–${value.maxMm}`));
  if (value.kind === 'number' && value.min >= value.max)
    faults.push(fault('value', 'empty-range', `${value.min}–${value.max}`));
  faults.push(...checkWording(descriptor, fault));
  return faults;
}

function checkWording(
  descriptor: Descriptor,
  fault: (path: string, kind: StandardFault['kind'], found: string) => StandardFault,
): readonly StandardFault[] {
  const { value, wording } = descriptor;
  const faults: StandardFault[] = [];
  for (const words of [wording.present.nl, wording.present.en]) {
    const takesValue = words.includes('{value}');
    if (value.kind === 'three-state' && takesValue)
      faults.push(fault('wording.present', 'unexpected-placeholder', words));
    if (value.kind !== 'three-state' && !takesValue)
      faults.push(fault('wording.present', 'missing-placeholder', words));
  }
  const needsAbsent = value.kind === 'three-state' && wording.slot !== 'with';
  const silentOptions = 'options' in value ? value.options.filter((option) => cannotSayAbsent(option, descriptor)) : [];
  if (needsAbsent && wording.absent === undefined)
    faults.push(fault('wording.absent', 'missing-wording', descriptor.id));
  return [
    ...faults,
    ...textsOf(descriptor)
      .filter(([, words]) => hasStrangeBraces(words))
      .map(([path, words]) => fault(path, 'unexpected-placeholder', words)),
    ...silentOptions.map((option) => fault(`value.options.${option.id}`, 'missing-wording', option.id)),
  ];
}

const cannotSayAbsent = (option: DescriptorOption, { wording }: Descriptor): boolean =>
  option.polarity === 'absent' && option.phrase === undefined && wording.absent === undefined;

/** Every text that enters a sentence, with its place. */
function textsOf({ wording, value }: Descriptor): readonly (readonly [path: string, words: string])[] {
  const ofWording = (['present', 'absent', 'unknown'] as const).flatMap((key) =>
    Object.values(wording[key] ?? {}).map((words) => [`wording.${key}`, words] as const),
  );
  const ofOptions = ('options' in value ? value.options : []).flatMap(({ id, phrase }) =>
    Object.values(phrase ?? {}).map((words) => [`value.options.${id}.phrase`, words] as const),
  );
  // Only a wording takes the value; an option is the value.
  return [...ofWording.map(([path, words]) => [path, words.replaceAll('{value}', '')] as const), ...ofOptions];
}

/** Braces other than those of one form for one injury and another for several. */
const hasStrangeBraces = (words: string): boolean => /[{}]/.test(words.replaceAll(/\{[^{}|]+\|[^{}|]+\}/g, ''));
