import { createContext, type ReactNode, useContext, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import { ExaminationDetails } from '../../../../shared/domain/examination/examination.ts';
import type { AnyFailure } from '../../../../shared/text/failure-sentences.ts';
import { useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { type DraftState, useDraft } from '../../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../../api/use-record-form.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useFollowRecord } from '../../../record/use-follow-record.ts';
import { type DetailsValues, detailsOfValues, valuesOfDetails } from './details-values.ts';

/** What was entered, as the record takes it. */
const schema = z.preprocess((values) => detailsOfValues(values as Partial<DetailsValues>), ExaminationDetails); // Only the form feeds it.

export interface DetailsState {
  readonly form: UseFormReturn<DetailsValues, unknown, ExaminationDetails>;
  readonly draft: DraftState;
  readonly failure: AnyFailure | undefined;
  readonly savedAt: Date | undefined;
  readonly save: () => void;
}

const DetailsContext = createContext<DetailsState | undefined>(undefined);

/** The form of the nearest `DetailsForm`. */
export function useDetails(): DetailsState {
  const state = useContext(DetailsContext);
  if (state === undefined) throw new Error('useDetails was called outside DetailsForm');
  return state;
}

/** One form behind the tabs around the body, so that one save keeps them all and switching tabs loses nothing. */
export function DetailsForm({ children }: { readonly children: ReactNode }) {
  const texts = useText();
  const { record, examination } = useExamination();
  const { details } = examination;
  const form = useRecordForm<DetailsValues, typeof schema>({ schema, defaultValues: valuesOfDetails(details) });
  const draft = useDraft(form, { key: `examination:${examination.id}`, caseId: record.id });
  const updating = useCommand('examination.update');
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const { isDirty } = form.formState;
  useFollowRecord(form, draft, valuesOfDetails(details));
  const save = form.handleSubmit(async (next) => {
    // The anogenital examination has a form of its own.
    const kept = details.anogenital === undefined ? {} : { anogenital: details.anogenital };
    const result = await updating.run({ examinationId: examination.id, details: { ...next, ...kept } });
    if (!result.ok) {
      showRouterIssues(form, result.error, { prefix: ['details'], texts });
      if (result.error.kind === 'ends-before-start')
        form.setError('endedAt', { type: 'rule', message: texts.failures['ends-before-start'](result.error) });
      return;
    }
    form.reset(valuesOfDetails(next));
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
  return <DetailsContext value={state}>{children}</DetailsContext>;
}
