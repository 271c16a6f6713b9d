import { z } from 'zod';
import type { DecisionAid } from '../standard/decision-aid.ts';

/** The parts of the Glasgow Coma Scale with their highest score; the lowest is 1 (Nictiz zib2020, GlasgowComaScale). */
export const comaParts = { eye: 4, motor: 6, verbal: 5 } as const;
export type ComaPart = keyof typeof comaParts;

/** Which descriptions were used: those for a baby, for a toddler, or the standard ones. */
export const comaForms = ['standard', 'toddler', 'baby'] as const;
export type ComaForm = (typeof comaForms)[number];

const part = (highest: number) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('scored'), score: z.int().min(1).max(highest) }),
    z.strictObject({ kind: z.literal('not-assessable'), reason: z.string().trim().min(1).max(300) }),
  ]);

/** The Glasgow Coma Scale by its parts; a part that cannot be assessed says why. */
export const ComaScore = z.strictObject({
  form: z.enum(comaForms),
  eye: part(comaParts.eye),
  motor: part(comaParts.motor),
  verbal: part(comaParts.verbal),
});
export type ComaScore = z.infer<typeof ComaScore>;

/** The sum of the parts, 3 to 15; there is none as soon as one part could not be assessed. */
export function comaTotal({ eye, motor, verbal }: ComaScore): number | undefined {
  const parts = [eye, motor, verbal];
  if (parts.some(({ kind }) => kind === 'not-assessable')) return undefined;
  return parts.reduce((sum, each) => sum + (each.kind === 'scored' ? each.score : 0), 0);
}

/** The words of a score in the form that was used: a form without words of its own for it has those of the standard form. */
export function comaItem(
  aid: DecisionAid | undefined,
  { form, part: name, score }: { readonly form: ComaForm; readonly part: ComaPart; readonly score: number },
): DecisionAid['items'][number] | undefined {
  const own = aid?.items.find(({ id }) => id === `${name}-${form}-${score}`);
  return own ?? aid?.items.find(({ id }) => id === `${name}-${score}`);
}
