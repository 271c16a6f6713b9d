import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { AnogenitalExamination } from '../../../../shared/domain/examination/anogenital.ts';
import type { AnyFailure } from '../../../../shared/text/failure-sentences.ts';
import { useStandard } from '../../../api/standard-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { type DraftState, useDraft } from '../../../api/use-draft.ts';
import { useRecordForm } from '../../../api/use-record-form.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useFollowRecord } from '../../../record/use-follow-record.ts';
import {
  type AnogenitalValues,
  anogenitalOfValues,
  isEmptyAnogenital,
  valuesOfAnogenital,
} from './anogenital-values.ts';

export interface AnogenitalState {
  readonly form: UseFormReturn<AnogenitalValues, unknown, AnogenitalExamination>;
  readonly draft: DraftState;
  readonly failure: AnyFailure | undefined;
  readonly savedAt: Date | undefined;
  readonly save: () => void;
}

const AnogenitalContext = createContext<AnogenitalState | undefined>(undefined);

/** The form of the nearest `AnogenitalForm`. */
export function useAnogenital(): AnogenitalState {
  const state = useContext(AnogenitalContext);
  if (state === undefined) throw new Error('useAnogenital was called outside AnogenitalForm');
  return state;
}

/** The form of the examination of genitals and anus: its own save, so that the rest of the examination can stay as it is. */
export function AnogenitalForm({ children }: { readonly children: ReactNode }) {
  const { record, examination } = useExamination();
  const { anogenital: standard } = useStandard();
  const { anogenital: _, ...details } = examination.details;
  const recorded = valuesOfAnogenital(examination.details.anogenital, standard);
  const schema = useMemo(
    () =>
      // Only the form feeds it.
      z.preprocess(
        (values) => anogenitalOfValues(values as Partial<AnogenitalValues>, standard),
        AnogenitalExamination,
      ),
    [standard],
  );
  const form = useRecordForm<AnogenitalValues, typeof schema>({ schema, defaultValues: recorded });
  const draft = useDraft(form, { key: `anogenital:${examination.id}`, caseId: record.id });
  const updating = useCommand('examination.update');
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const { isDirty } = form.formState;
  const latest = useRef(details);
  latest.current = details;
  useFollowRecord(form, draft, recorded);
  const save = form.handleSubmit(async (next) => {
    const own = isEmptyAnogenital(next) ? {} : { anogenital: next };
    const result = await updating.run({ examinationId: examination.id, details: { ...latest.current, ...own } });
    if (!result.ok) return;
    form.reset(valuesOfAnogenital(next, standard));
    await draft.discard();
    setSavedAt(new Date());
  });
  const state = {
    form,
    draft,
    failure: updating.failure,
    savedAt: isDirty ? undefined : savedAt,
    save: () => void save(),
  };
  return <AnogenitalContext value={state}>{children}</AnogenitalContext>;
}
