import { useCallback, useEffect, useMemo, useState } from 'react';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import { type DraftPlace, DraftStore, type DraftValue } from './draft-store.ts';
import { registerDraftWriter } from './pending-drafts.ts';

/** Where a draft stands. */
export interface DraftState {
  readonly status: 'reading' | 'ready';
  /** Unsaved input from an earlier time was put back. */
  readonly restored: boolean;
  readonly savedAt: Date | undefined;
  /** Throws the draft away; call it after the record itself was saved, or on request of the user. */
  readonly discard: () => Promise<void>;
}

/** Keeps a value of a screen as an encrypted draft. `onRestore` gets what was left earlier, before `status` is `ready`. */
export function useDraftStore(
  place: DraftPlace,
  onRestore: (value: DraftValue) => void,
): DraftState & { readonly keep: (value: DraftValue) => void } {
  const { key, caseId } = place;
  const [status, setStatus] = useState<'reading' | 'ready'>('reading');
  const [restored, setRestored] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const store = useMemo(() => new DraftStore({ key, caseId }, setSavedAt), [key, caseId]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: restoring happens once a place, with the handler of that moment
  useEffect(() => {
    let current = true;
    setStatus('reading');
    setRestored(false);
    setSavedAt(undefined);
    const unregister = registerDraftWriter(() => store.write());
    void store.read().then((draft) => {
      if (!current) return;
      if (draft !== null) onRestore(draft.value);
      setRestored(draft !== null);
      setStatus('ready');
    });
    return () => {
      current = false;
      unregister();
      void store.write();
    };
  }, [store]);
  const discard = useCallback(async () => {
    setRestored(false);
    setSavedAt(undefined);
    await store.discard();
  }, [store]);
  return { status, restored, savedAt, discard, keep: useCallback((value: DraftValue) => store.keep(value), [store]) };
}

/** Keeps a form's unsaved values as an encrypted draft and puts them back when the form opens again. */
export function useDraft<Values extends FieldValues, Transformed>(
  form: UseFormReturn<Values, unknown, Transformed>,
  place: DraftPlace,
): DraftState {
  const { keep, ...draft } = useDraftStore(place, (value) => {
    if (form.formState.isDirty || typeof value !== 'object' || value === null) return;
    // The draft was written from this same form; the schema checks it again on submit.
    const values = { ...form.getValues(), ...value } as unknown as DefaultValues<Values>;
    form.reset(values as Values, { keepDefaultValues: true });
  });
  const { subscribe } = form;
  const ready = draft.status === 'ready';
  useEffect(() => {
    if (!ready) return;
    let first = JSON.stringify(form.getValues());
    return subscribe({
      formState: { values: true },
      callback: ({ values }) => {
        const text = JSON.stringify(values);
        if (text === first) return;
        first = text;
        keep(JSON.parse(text));
      },
    });
  }, [form, subscribe, ready, keep]);
  return draft;
}
