import { z } from 'zod';
import { Code, Label } from '../../kernel/label.ts';
import { Provenance } from './provenance.ts';

/** A published clinical rule that the app quotes: population, items and source. The rule's logic is a pure function with the same id. */
export const DecisionAid = z.strictObject({
  id: Code,
  label: Label,
  edition: z.string().min(1),
  population: Label,
  explanation: Label,
  limits: Label,
  items: z.array(z.strictObject({ id: Code, label: Label })),
  provenance: Provenance,
});
export type DecisionAid = z.infer<typeof DecisionAid>;
