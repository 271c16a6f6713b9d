import type { Interpretation } from '../../shared/domain/assessment/interpretation.ts';
import type { ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { type CodedField, findUnknownCode, type UnknownCode } from './check-codes.ts';
import { type ExaminationInCase, findExaminationRecord } from './find-examination-record.ts';
import type { Store } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** Why an interpretation cannot be written. */
export type NotInterpretable =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'description-not-frozen' }
  | { readonly kind: 'report-issued' };
type FixFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'description-not-frozen' }
  | { readonly kind: 'two-hypotheses-needed' }
  | { readonly kind: 'hypotheses-fixed' };
type Failure = NotInterpretable | UnknownCode | { readonly kind: 'hypotheses-fixed' };

/** The interpretation of an examination for which nothing was written yet. */
export const emptyInterpretation: Interpretation = { injuries: [], hypotheses: [], answers: [] };

interface InterpretationToSave {
  readonly examinationId: ExaminationId;
  readonly interpretation: Interpretation;
  /** Takes the quoted aids from the caller, for a record that is read from a file; else those recorded stay. */
  readonly takesAids?: boolean;
}

/**
 * Saves the letselduiding. Needs a frozen description; hypotheses that were fixed stay as they were, and the moment of
 * fixing is never taken from the caller. Aids are quoted and taken out by commands of their own, so that what they say is of the core.
 */
export async function saveInterpretation(
  { clock, standards, unitOfWork }: Workspace,
  { examinationId, interpretation: given, takesAids = false }: InterpretationToSave,
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await findInterpretable(store, examinationId);
    if (!found.ok) return found;
    const { examination, record } = found.value;
    const interpretation = takesAids ? given : withAidsOf(examination.interpretation, given);
    const unknown = findUnknownCode(standards.lookup(examination.edition), codedFields(interpretation));
    if (unknown) return fail(unknown);
    const stray = unknownReference(examination, interpretation, standards.lookup(examination.edition));
    if (stray) return fail(stray);
    const before = examination.interpretation ?? emptyInterpretation;
    const fixed = before.hypothesesFixedAt;
    if (fixed && JSON.stringify(before.hypotheses) !== JSON.stringify(interpretation.hypotheses))
      return fail({ kind: 'hypotheses-fixed' });
    if (interpretation.hypothesesFixedAt !== fixed) return fail({ kind: 'hypotheses-fixed' });
    await store.interpretations.save(examinationId, interpretation);
    await store.cases.touch(record.id, clock.now());
    const fields = changedFields(before, interpretation);
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'interpretation', id: examinationId }, caseId: record.id, fields }],
    });
  });
}

/** Fixes the hypotheses before the findings are weighed against them; from then on they cannot be changed. */
export async function fixHypotheses(
  { clock, unitOfWork }: Workspace,
  { examinationId }: { readonly examinationId: ExaminationId },
): Promise<Result<null, FixFailure>> {
  return unitOfWork.change<null, FixFailure>(async (store) => {
    const found = await findFrozen(store, examinationId);
    if (!found.ok) return found;
    const { examination, record } = found.value;
    const before = examination.interpretation ?? emptyInterpretation;
    if (before.hypothesesFixedAt) return fail({ kind: 'hypotheses-fixed' });
    if (before.hypotheses.length < 2) return fail({ kind: 'two-hypotheses-needed' });
    const now = clock.now();
    await store.interpretations.save(examinationId, { ...before, hypothesesFixedAt: now });
    await store.cases.touch(record.id, now);
    return ok({
      value: null,
      notes: [
        {
          kind: 'freeze',
          object: { type: 'interpretation', id: examinationId },
          caseId: record.id,
          fields: ['hypotheses'],
        },
      ],
    });
  });
}

async function findFrozen(
  store: Store,
  id: ExaminationId,
): Promise<Result<ExaminationInCase, { readonly kind: 'not-found' } | { readonly kind: 'description-not-frozen' }>> {
  const found = await findExaminationRecord(store, id);
  if (!found) return fail({ kind: 'not-found' });
  return found.examination.description?.status === 'frozen' ? ok(found) : fail({ kind: 'description-not-frozen' });
}

/** The interpretation given, with the aids that the recorded one quotes. */
function withAidsOf(recorded: Interpretation | undefined, { aids: _given, ...rest }: Interpretation): Interpretation {
  return recorded?.aids === undefined ? rest : { ...rest, aids: recorded.aids };
}

/** The examination with its case, if its interpretation may be written now. */
export async function findInterpretable(
  store: Store,
  id: ExaminationId,
): Promise<Result<ExaminationInCase, NotInterpretable>> {
  const found = await findFrozen(store, id);
  if (!found.ok) return found;
  const issued = found.value.record.reports.some((report) => report.examinationId === id && report.status === 'issued');
  return issued ? fail({ kind: 'report-issued' }) : found;
}

function unknownReference(
  examination: ExaminationRecord,
  interpretation: Interpretation,
  lookup: StandardLookup,
): UnknownCode | undefined {
  const known = new Set(examination.injuries.map((injury) => injury.id));
  const stranger = interpretation.injuries.find((entry) => !known.has(entry.injuryId));
  if (stranger) return { kind: 'unknown-code', path: 'interpretation.injuries', code: stranger.injuryId };
  const { questions } = lookup.standard['report-format'];
  const question = interpretation.answers.find((answer) => !questions.some(({ id }) => id === answer.questionId));
  if (question) return { kind: 'unknown-code', path: 'interpretation.answers', code: question.questionId };
  const term = interpretation.evaluation?.term;
  const { terms } = lookup.standard['probability-scale'];
  if (term && !terms.some(({ id }) => id === term))
    return { kind: 'unknown-code', path: 'interpretation.evaluation.term', code: term };
  return undefined;
}

const codedFields = (interpretation: Interpretation): readonly CodedField[] => [
  { path: 'interpretation.evaluation.basis', list: 'evidence-basis', codes: interpretation.evaluation?.basis },
  ...interpretation.injuries.flatMap((entry, index): readonly CodedField[] => [
    { path: `interpretation.injuries.${index}.mechanism`, list: 'mechanism', codes: entry.mechanism },
    { path: `interpretation.injuries.${index}.causeClass`, list: 'cause-class', codes: entry.causeClass },
    { path: `interpretation.injuries.${index}.fitWithStatedCause`, list: 'fit', codes: entry.fitWithStatedCause },
  ]),
];
