import { useEffect } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { DraftState } from '../api/use-draft.ts';

/** Shows what the record says as long as nothing was typed over it; following it leaves no draft behind. */
export function useFollowRecord<Values extends FieldValues, Transformed>(
  form: UseFormReturn<Values, unknown, Transformed>,
  draft: DraftState,
  recorded: Values,
): void {
  const { isDirty } = form.formState;
  const { reset, getValues } = form;
  const { discard } = draft;
  const text = JSON.stringify(recorded);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the record changes, with what holds at that moment
  useEffect(() => {
    if (isDirty || JSON.stringify(getValues()) === text) return;
    reset(recorded);
    void discard();
  }, [text]);
}
