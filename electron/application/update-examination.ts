import type { ExaminationDetails } from '../../shared/domain/examination/examination.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { unknownAnogenitalCode } from './check-anogenital-codes.ts';
import { type CodedField, findUnknownCode, type UnknownCode } from './check-codes.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | UnknownCode | { readonly kind: 'ends-before-start' };

/** Saves the circumstances, statements and general findings of an examination. */
export async function updateExamination(
  { clock, standards, unitOfWork }: Workspace,
  { examinationId, details }: { readonly examinationId: ExaminationId; readonly details: ExaminationDetails },
): Promise<Result<null, Failure>> {
  if (details.endedAt !== undefined && details.endedAt < details.startedAt) return fail({ kind: 'ends-before-start' });
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await findOpenExamination(store, examinationId);
    if (!found.ok) return found;
    const examination = found.value;
    const lookup = standards.lookup(examination.edition);
    const unknown =
      findUnknownCode(lookup, codedFields(details)) ??
      findUnknownPlace(lookup, details) ??
      unknownAnogenitalCode(lookup, details.anogenital);
    if (unknown) return fail(unknown);
    await store.examinations.save({ ...examination, details });
    await store.cases.touch(examination.caseId, clock.now());
    const fields = changedFields(examination.details, details);
    return ok({
      value: null,
      notes: [
        { kind: 'change', object: { type: 'examination', id: examinationId }, caseId: examination.caseId, fields },
      ],
    });
  });
}

const codedFields = (details: ExaminationDetails): readonly CodedField[] => [
  { path: 'details.place', list: 'place', codes: details.place },
  { path: 'details.present', list: 'present-person', codes: details.present },
  { path: 'details.light', list: 'light', codes: details.light },
  { path: 'details.position', list: 'position', codes: details.position },
  { path: 'details.technique', list: 'technique', codes: details.technique },
  { path: 'details.general.motorLevel', list: 'motor-level', codes: details.general.motorLevel },
  { path: 'details.general.maturity.breast', list: 'tanner-breast', codes: details.general.maturity?.breast },
  { path: 'details.general.maturity.genital', list: 'tanner-genital', codes: details.general.maturity?.genital },
  { path: 'details.general.maturity.pubicHair', list: 'tanner-pubic-hair', codes: details.general.maturity?.pubicHair },
  ...details.statements.flatMap((statement, index): readonly CodedField[] => [
    { path: `details.statements.${index}.source`, list: 'statement-source', codes: statement.source },
    { path: `details.statements.${index}.mechanism`, list: 'mechanism', codes: statement.mechanism },
  ]),
  ...(details.interruptions ?? []).map(
    ({ who }, index): CodedField => ({
      path: `details.interruptions.${index}.who`,
      list: 'statement-source',
      codes: who,
    }),
  ),
];

/** The first region or type of injury, among what was expected and not found, that the edition does not know. */
function findUnknownPlace(
  lookup: StandardLookup,
  { expectedNotFound = [] }: ExaminationDetails,
): UnknownCode | undefined {
  for (const [index, { regionId, injuryType }] of expectedNotFound.entries()) {
    const path = `details.expectedNotFound.${index}`;
    if (lookup.bodyRegion(regionId) === undefined)
      return { kind: 'unknown-code', path: `${path}.regionId`, code: regionId };
    if (lookup.injuryType(injuryType) === undefined)
      return { kind: 'unknown-code', path: `${path}.injuryType`, code: injuryType };
  }
  return undefined;
}
