import { useEffect } from 'react';
import { DraftStore } from '../../../api/draft-store.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { newInjuryDraftKey } from './use-injury-form.ts';

/** Opens the form again when a new injury was left unsaved earlier, for instance by a crash; looked up once an examination. */
export function useLeftNewInjury(enabled: boolean, startNew: () => void): void {
  const { examination } = useExamination();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, with what holds when the examination opens
  useEffect(() => {
    if (!enabled) return;
    let current = true;
    const store = new DraftStore({ key: newInjuryDraftKey(examination.id) }, () => undefined);
    void store.read().then((draft) => {
      if (current && draft !== null) startNew();
    });
    return () => {
      current = false;
    };
  }, [examination.id]);
}
