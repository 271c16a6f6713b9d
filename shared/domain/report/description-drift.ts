import type { ComposedParagraph } from './compose-description.ts';
import type { Description } from './description.ts';

/** A paragraph whose accepted text no longer stands on today's facts. */
export interface DriftedParagraph {
  readonly key: string;
  /** `gone`: what it described is no longer in the record. `new`: the record has something that the description lacks. */
  readonly kind: 'changed' | 'gone' | 'new';
  /** Whether a person's own words stand in the place of the composed ones. */
  readonly edited: boolean;
}

/** Compares an accepted description with what today's facts compose, paragraph by paragraph; equal facts never drift. */
export function descriptionDrift(
  accepted: Description,
  today: readonly ComposedParagraph[],
): readonly DriftedParagraph[] {
  const composedByKey = new Map<string, string>(today.map(({ key, composed }) => [key, composed]));
  const acceptedKeys = new Set<string>(accepted.paragraphs.map(({ key }) => key));
  const drifted = accepted.paragraphs.flatMap(({ key, composed, edited }): readonly DriftedParagraph[] => {
    const current = composedByKey.get(key);
    if (current === composed) return [];
    return [{ key, kind: current === undefined ? 'gone' : 'changed', edited: edited !== undefined }];
  });
  const added = today
    .filter(({ key }) => !acceptedKeys.has(key))
    .map(({ key }): DriftedParagraph => ({ key, kind: 'new', edited: false }));
  return [...drifted, ...added];
}
