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

/** What is entered around the body: the details of the examination with every field allowed to be empty. */
export interface DetailsValues {
  startedAt: string;
  endedAt: string;
  place: string;
  examiner: string;
  present: string[];
  light: string[];
  position: string[];
  technique: string[];
  statements: { source: string; askedBy: string; words: string; mechanism: string }[];
  general: {
    weightKg: number | string | undefined;
    heightCm: number | string | undefined;
    headCircumferenceCm: number | string | undefined;
    motorLevel: string;
    impression: string;
  };
  limits: string;
}

/** A form whose general findings are all empty has none. */
const schema = z.preprocess((values) => ({ general: {}, ...(values as object) }), ExaminationDetails);

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
  const form = useRecordForm<DetailsValues, typeof schema>({ schema, defaultValues: valuesOf(details) });
  const draft = useDraft(form, { key: `examination:${examination.id}`, caseId: record.id });
  const updating = useCommand('examination.update');
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const { isDirty } = form.formState;
  useFollowRecord(form, draft, valuesOf(details));
  const save = form.handleSubmit(async (next) => {
    const result = await updating.run({ examinationId: examination.id, details: next });
    if (!result.ok) {
      showRouterIssues(form, result.error, { prefix: ['details'], texts });
      if (result.error.kind === 'ends-before-start')
        form.setError('endedAt', { type: 'rule', message: texts.failures['ends-before-start'](result.error) });
      return;
    }
    form.reset(valuesOf(next));
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

function valuesOf(details: ExaminationDetails): DetailsValues {
  const { general } = details;
  return {
    startedAt: details.startedAt,
    endedAt: details.endedAt ?? '',
    place: details.place,
    examiner: details.examiner,
    present: [...details.present],
    light: [...details.light],
    position: [...details.position],
    technique: [...details.technique],
    statements: details.statements.map(({ source, askedBy = '', words, mechanism = '' }) => ({
      source,
      askedBy,
      words,
      mechanism,
    })),
    general: {
      weightKg: general.weightKg,
      heightCm: general.heightCm,
      headCircumferenceCm: general.headCircumferenceCm,
      motorLevel: general.motorLevel ?? '',
      impression: general.impression ?? '',
    },
    limits: details.limits ?? '',
  };
}
