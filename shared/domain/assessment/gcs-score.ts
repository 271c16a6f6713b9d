import { type ComaPart, type ComaScore, comaItem, comaParts, comaTotal } from '../examination/coma-score.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import { type AidInput, type AidResult, aidResult, plainInput } from './aid-result.ts';

/**
 * The Glasgow Coma Scale of the record with the words of its form and the sum, 3 to 15. No sum as soon as one part could not be assessed;
 * its reason is told. Nothing at all where no score was recorded.
 */
export function gcsScore(aid: DecisionAid, coma: ComaScore | undefined): AidResult | undefined {
  if (coma === undefined) return undefined;
  const parts = Object.keys(comaParts) as readonly ComaPart[]; // The keys of a literal are exactly the parts.
  const inputs = [plainInput('coma-form', coma.form), ...parts.map((part) => inputOf(aid, coma, part))];
  const total = comaTotal(coma);
  if (total === undefined)
    return aidResult(aid.id, { status: 'insufficient-information', reason: 'part-not-assessable', inputs });
  return aidResult(aid.id, { status: 'computed', inputs, figures: [{ id: 'sum-of-15', value: String(total) }] });
}

function inputOf(aid: DecisionAid, coma: ComaScore, part: ComaPart): AidInput {
  const found = coma[part];
  const id = `coma-${part}`;
  if (found.kind === 'not-assessable') return { id, value: 'not-assessable', words: found.reason, injuryNumbers: [] };
  const item = comaItem(aid, { form: coma.form, part, score: found.score });
  return { id, value: found.score, ...(item === undefined ? {} : { item: item.id }), injuryNumbers: [] };
}
