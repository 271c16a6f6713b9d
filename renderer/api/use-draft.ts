import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { type DraftPlace, DraftStore, type DraftValue } from './draft-store.ts';
import { registerDraftWriter } from './pending-drafts.ts';
import { useHasRole, useSession } from './session-context.tsx';

/** Where a draft stands. */
export interface DraftState {
  readonly status: 'reading' | 'ready';
  /** Unsaved input from an earlier time was put back. */
  readonly restored: boolean;
  readonly savedAt: Date | undefined;
  /** Throws the draft away; call it after the record itself was saved, or on request of the user. */
  readonly discard: () => Promise<void>;
}

/**
 * Keeps a value of a screen as an encrypted draft. `onRestore` gets what was left earlier, before `status` is `ready`. Only
 * those who record keep drafts; for others nothing is asked of the core.
 */
export function useDraftStore(
  place: DraftPlace,
  onRestore: (value: DraftValue) => void,
): DraftState & { readonly keep: (value: DraftValue) => void } {
  const { key, caseId } = place;
  const keepsDrafts = useHasRole('forensic-physician', 'forensic-nurse');
  const [status, setStatus] = useState<'reading' | 'ready'>('reading');
  const [restored, setRestored] = useState(false);
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const { vault, userId } = useSession();
  const owner = `${vault.id} ${userId}`;
  const store = useMemo(() => new DraftStore({ key, caseId, owner }, setSavedAt), [key, caseId, owner]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: restoring happens once a place, with the handler of that moment
  useEffect(() => {
    if (!keepsDrafts) {
      setStatus('ready');
      return;
    }
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
  }, [store, keepsDrafts]);
  const discard = useCallback(async () => {
    setRestored(false);
    setSavedAt(undefined);
    if (keepsDrafts) await store.discard();
  }, [store, keepsDrafts]);
  return {
    status,
    restored,
    savedAt,
    discard,
    keep: useCallback((value: DraftValue) => keepsDrafts && store.keep(value), [store, keepsDrafts]),
  };
}

/** Keeps a form's unsaved values as an encrypted draft and puts them back when the form opens again. */
export function useDraft<Values extends FieldValues, Transformed>(
  form: UseFormReturn<Values, unknown, Transformed>,
  place: DraftPlace,
): DraftState {
  const { subscribe, getValues } = form;
  const untouched = useRef<string>(undefined);
  untouched.current ??= JSON.stringify(getValues());
  /** The values that need no (further) draft: as opened, as restored, as last kept, or as saved for good. */
  const known = useRef(untouched.current);
  const { keep, discard, ...draft } = useDraftStore(place, (value) => {
    const typedMeanwhile = JSON.stringify(getValues()) !== untouched.current;
    if (typedMeanwhile || typeof value !== 'object' || value === null) return;
    // The draft was written from this same form; the schema checks it again on submit.
    form.reset({ ...getValues(), ...value } as unknown as Values, { keepDefaultValues: true });
    known.current = JSON.stringify(getValues());
  });
  const ready = draft.status === 'ready';
  useEffect(() => {
    if (!ready) return;
    const follow = (values: unknown): void => {
      const text = JSON.stringify(values);
      if (text === known.current) return;
      known.current = text;
      if (text === untouched.current) void discard();
      else keep(JSON.parse(text));
    };
    follow(getValues());
    return subscribe({ formState: { values: true }, callback: ({ values }) => follow(values) });
  }, [subscribe, getValues, ready, keep, discard]);
  const forget = useCallback((): Promise<void> => {
    known.current = JSON.stringify(getValues());
    return discard();
  }, [getValues, discard]);
  return { ...draft, discard: forget };
}
