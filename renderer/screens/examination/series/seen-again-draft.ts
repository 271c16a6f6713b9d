import type { InjurySeen } from '../../../../shared/domain/injury/series.ts';
import type { StandardLookup } from '../../../../shared/domain/standard/lookup.ts';
import type { InjuryDraft } from '../injury/injury-draft.ts';

/** The same injury at a later examination: kind and place come along, everything that may have changed is to be looked at anew. */
export const seenAgainDraft = ({ injury }: InjurySeen): Partial<InjuryDraft> => ({
  type: injury.details.type,
  shape: injury.details.shape,
  plate: injury.details.plate ?? null,
  earlier: injury.id,
});

/** The place of an injury that is no longer there; an edition without a type for that leaves the kind open. */
export const goneDraft = (seen: InjurySeen, lookup: StandardLookup): Partial<InjuryDraft> => ({
  ...seenAgainDraft(seen),
  type: lookup.standard['injury-types'].find(({ group }) => group === 'none')?.id ?? '',
});
