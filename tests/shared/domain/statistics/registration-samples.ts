import fc from 'fast-check';
import { deriveRegistration } from '../../../../shared/domain/registration/derive-registration.ts';
import type { Registration } from '../../../../shared/domain/registration/registration.ts';
import { childId, contactId, sampleCase } from '../../../support/case-samples.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const plain = deriveRegistration(sampleCase(), contactId(1), packLookup);

/** A registration of one contact of one child, with some facts set. */
export const registrationWith = (
  contact: number,
  child: number,
  facts: Partial<Registration['facts']> = {},
): Registration => ({
  ...plain,
  contactId: contactId(contact),
  childId: childId(child),
  facts: { ...plain.facts, ...facts },
});

const categoriesOf = (id: string): readonly string[] =>
  standardPack.indicators.variables.find((variable) => variable.id === id)?.categories.map((category) => category.id) ??
  [];
const one = (id: string) => fc.constantFrom(...categoriesOf(id)).map((category) => [category]);

/** Up to sixty contacts of up to twenty children, several contacts a child. */
export const registrations: fc.Arbitrary<readonly Registration[]> = fc
  .array(
    fc.record({
      child: fc.integer({ min: 1, max: 20 }),
      region: one('region'),
      sex: one('sex'),
      'age-band': one('age-band'),
      requester: one('requester'),
      suspicion: fc.uniqueArray(fc.constantFrom(...categoriesOf('suspicion')), { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 60 },
  )
  .map((rows) => rows.map(({ child, ...facts }, index) => registrationWith(index + 1, child, facts)));
