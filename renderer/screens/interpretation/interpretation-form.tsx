import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Interpretation } from '../../../shared/domain/assessment/interpretation.ts';
import type { Instant } from '../../../shared/kernel/iso-date.ts';
import type { AnyFailure } from '../../../shared/text/failure-sentences.ts';
import { useText } from '../../api/language-context.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { type DraftState, useDraft } from '../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useFollowRecord } from '../../record/use-follow-record.ts';
import { useLookup } from '../../record/use-lookup.ts';
import {
  type InterpretationFrame,
  type InterpretationValues,
  interpretationSchema,
  valuesOf,
} from './interpretation-values.ts';

export interface InterpretationState {
  readonly form: UseFormReturn<InterpretationValues, unknown, Interpretation>;
  readonly frame: InterpretationFrame;
  readonly draft: DraftState;
  readonly failure: AnyFailure | undefined;
  readonly savedAt: Date | undefined;
  /** Whether this user may write the interpretation now. */
  readonly mayWrite: boolean;
  readonly issued: boolean;
  readonly fixedAt: Instant | undefined;
  /** Resolves to whether everything was saved. */
  readonly save: () => Promise<boolean>;
}

const InterpretationContext = createContext<InterpretationState | undefined>(undefined);

/** The form of the nearest `InterpretationForm`. */
export function useInterpretation(): InterpretationState {
  const state = useContext(InterpretationContext);
  if (state === undefined) throw new Error('useInterpretation was called outside InterpretationForm');
  return state;
}

/** One form behind all parts of the interpretation; drafts while typing, one save for everything. */
export function InterpretationForm({ children }: { readonly children: ReactNode }) {
  const { record, examination } = useExamination();
  const recorded = examination.interpretation;
  const fixedAt = recorded?.hypothesesFixedAt;
  const frame = useFrame();
  const scale = useLookup().standard['probability-scale'];
  const form = useRecordForm<InterpretationValues, ReturnType<typeof interpretationSchema>>({
    schema: interpretationSchema(fixedAt, scale),
    defaultValues: valuesOf(recorded, frame),
  });
  const draft = useDraft(form, { key: `interpretation:${examination.id}`, caseId: record.id });
  const { save, failure, savedAt } = useSave(form, draft);
  const { isDirty } = form.formState;
  useFollowRecord(form, draft, valuesOf(recorded, frame));
  const issued = record.reports.some((report) => report.examinationId === examination.id && report.status === 'issued');
  const physician = useHasRole('forensic-physician');
  const state: InterpretationState = {
    ...{ form, frame, draft, failure, save, issued, fixedAt },
    savedAt: isDirty ? undefined : savedAt,
    mayWrite: physician && !issued,
  };
  return <InterpretationContext value={state}>{children}</InterpretationContext>;
}

/** Injuries in the order of their numbers; a place where nothing was found has nothing to interpret. */
function useFrame(): InterpretationFrame {
  const { examination } = useExamination();
  const lookup = useLookup();
  return useMemo(
    () => ({
      injuries: examination.injuries
        .filter(({ details }) => lookup.injuryType(details.type)?.group !== 'none')
        .sort((left, right) => left.number - right.number),
      questionIds: lookup.standard['report-format'].questions.map(({ id }) => id),
    }),
    [examination.injuries, lookup],
  );
}

function useSave(form: InterpretationState['form'], draft: DraftState) {
  const texts = useText();
  const { examination } = useExamination();
  const saving = useCommand('interpretation.save');
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const save = async (): Promise<boolean> => {
    let saved = false;
    await form.handleSubmit(async (interpretation) => {
      const result = await saving.run({ examinationId: examination.id, interpretation });
      if (!result.ok) {
        showRouterIssues(form, result.error, { prefix: ['interpretation'], texts });
        return;
      }
      form.reset(form.getValues());
      await draft.discard();
      setSavedAt(new Date());
      saved = true;
    })();
    return saved;
  };
  return { save, failure: saving.failure, savedAt };
}
