import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { checkDescriptorValue } from './check-descriptor-value.ts';
import { DescriptorValue } from './injury.ts';

/** The values of an injury that can be the same of another: choices. Measures, numbers and words belong to one injury alone. */
export type Features = Readonly<Record<string, DescriptorValue>>;

/** A named set of features of one type of injury, kept for recording others like it. Never holds words of anybody or a place. */
export const InjuryTemplate = z.strictObject({
  name: z.string().trim().min(1).max(60),
  type: Code,
  descriptors: z.record(Code, DescriptorValue),
});
export type InjuryTemplate = z.infer<typeof InjuryTemplate>;

/** All templates of a vault. */
export const InjuryTemplates = z.array(InjuryTemplate);

const isRepeatable = ({ kind }: DescriptorValue): boolean =>
  kind === 'choice' || kind === 'choices' || kind === 'three-state';

/** Of what was recorded, the features that may be taken over for another injury. */
export const repeatableFeatures = (descriptors: Features): Features =>
  Object.fromEntries(Object.entries(descriptors).filter(([, value]) => isRepeatable(value)));

/**
 * Which features to fill in after an example, in the order of the type: those that are still blank here and allowed there. What was
 * entered stays.
 */
export function featuresToFill(
  example: Pick<InjuryTemplate, 'type' | 'descriptors'>,
  entered: ReadonlySet<string>,
  lookup: StandardLookup,
): Features {
  const features = repeatableFeatures(example.descriptors);
  const asked = lookup.injuryType(example.type)?.descriptors ?? [];
  return Object.fromEntries(
    asked.flatMap(({ id }) => {
      const value = features[id];
      return value === undefined || entered.has(id) || !isAllowed(id, value, lookup) ? [] : [[id, value] as const];
    }),
  );
}

/** Whether every feature of a template is one that its type has in this edition, with a value that it allows and that can be repeated. */
export function isFitTemplate({ type, descriptors }: InjuryTemplate, lookup: StandardLookup): boolean {
  const asked = new Set(lookup.injuryType(type)?.descriptors.map(({ id }) => id));
  const features = Object.entries(descriptors);
  return (
    features.length > 0 &&
    features.every(([id, value]) => asked.has(id) && isRepeatable(value) && isAllowed(id, value, lookup))
  );
}

function isAllowed(id: string, value: DescriptorValue, lookup: StandardLookup): boolean {
  const descriptor = lookup.descriptor(id);
  return descriptor !== undefined && checkDescriptorValue(value, descriptor) === undefined;
}
