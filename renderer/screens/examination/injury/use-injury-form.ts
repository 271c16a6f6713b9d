import { useCallback, useState } from 'react';
import type { FieldPath, UseFormReturn } from 'react-hook-form';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { type InjuryGap, injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import type { AnyFailure } from '../../../../shared/text/failure-sentences.ts';
import type { Texts } from '../../../../shared/text/nl.ts';
import { useText } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { type DraftState, useDraft } from '../../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../../api/use-record-form.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { draftOfInjury, entryOf, type InjuryDraft, injurySchema } from './injury-draft.ts';

/** What the form is about: an injury that is recorded, or a new one with what is known of it already. */
export type InjuryTarget =
  | { readonly kind: 'new'; readonly serial: number; readonly start: InjuryDraft; readonly copiedFrom?: number }
  | { readonly kind: 'edit'; readonly injury: InjuryRecord };

export interface SavedInjury {
  readonly number: number;
  readonly details: InjuryDetails;
}

export interface InjuryForm {
  readonly form: UseFormReturn<InjuryDraft, unknown, InjuryDetails>;
  readonly draft: DraftState;
  readonly saving: boolean;
  readonly failure: AnyFailure | undefined;
  /** Saves and resolves to what was recorded, or to nothing while something is missing; the fields then say what. */
  readonly save: () => Promise<SavedInjury | undefined>;
}

/** Where unsaved input of a new injury is kept. */
export const newInjuryDraftKey = (examinationId: string): string => `injury:new:${examinationId}`;

/** One injury form: checked by the contract's schema, kept as a draft while typing, completed by the rules of the standard. */
export function useInjuryForm(target: InjuryTarget): InjuryForm {
  const lookup = useLookup();
  const texts = useText();
  const { record, examination } = useExamination();
  const form = useRecordForm<InjuryDraft, ReturnType<typeof injurySchema>>({
    schema: injurySchema(lookup),
    defaultValues: target.kind === 'new' ? target.start : draftOfInjury(target.injury.details, lookup),
  });
  const key = target.kind === 'new' ? newInjuryDraftKey(examination.id) : `injury:${target.injury.id}`;
  const draft = useDraft(form, { key, caseId: record.id });
  const write = useInjuryCommand(target);
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<SavedInjury | undefined> => {
    let saved: SavedInjury | undefined;
    setSaving(true);
    await form.handleSubmit(
      async (details) => {
        const result = await write.run(details);
        if (!result.ok) return showFailure(form, result.error, texts);
        await draft.discard();
        saved = { number: result.value, details };
      },
      () => showGaps(form, injuryCompleteness(entryOf(form.getValues(), lookup), lookup), texts),
    )();
    setSaving(false);
    return saved;
  };
  return { form, draft, saving, failure: write.failure, save };
}

/** Records or revises, depending on the target; gives the injury's number. */
function useInjuryCommand(target: InjuryTarget) {
  const { examination } = useExamination();
  const recording = useCommand('injury.record');
  const revising = useCommand('injury.revise');
  const run = useCallback(
    async (details: InjuryDetails) => {
      if (target.kind === 'new') {
        const result = await recording.run({ examinationId: examination.id, details });
        return result.ok ? { ok: true as const, value: result.value.number } : result;
      }
      const result = await revising.run({ injuryId: target.injury.id, details });
      return result.ok ? { ok: true as const, value: target.injury.number } : result;
    },
    [target, examination.id, recording.run, revising.run],
  );
  return { run, failure: recording.failure ?? revising.failure };
}

/** Says at each field what the core refused, and goes to the first. */
function showFailure(form: InjuryForm['form'], failure: AnyFailure, texts: Texts): void {
  showRouterIssues(form, failure, { prefix: ['details'], texts });
  if (failure.kind !== 'injury-incomplete') return;
  showGaps(form, failure.gaps, texts);
  const first = failure.gaps[0];
  if (first !== undefined) form.setFocus(fieldOf(first));
}

/** Says at each field what the standard still asks; what the schema said there first stays. */
function showGaps(form: InjuryForm['form'], gaps: readonly InjuryGap[], texts: Texts): void {
  for (const gap of gaps) {
    const field = fieldOf(gap);
    if (form.getFieldState(field).error === undefined)
      form.setError(field, { type: 'standard', message: texts.examination.form.gapProblems[gap.problem] });
  }
}

/** A gap names a field of `InjuryDetails`, which the form mirrors. */
const fieldOf = (gap: InjuryGap): FieldPath<InjuryDraft> => gap.field as FieldPath<InjuryDraft>;
