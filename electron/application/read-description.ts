import { type Contradiction, findContradictions } from '../../shared/domain/injury/contradictions.ts';
import { type ComposedParagraph, describeRecord } from '../../shared/domain/report/compose-description.ts';
import type { Description } from '../../shared/domain/report/description.ts';
import { descriptionDrift } from '../../shared/domain/report/description-drift.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationInCase, findExaminationRecord } from './find-examination-record.ts';
import { knownBesides } from './known-besides.ts';
import { noteOpening } from './note-opening.ts';
import type { Workspace } from './workspace.ts';

/** One paragraph of the letselbeschrijving as it stands now. */
export interface DescriptionLine {
  readonly key: string;
  readonly composed: string;
  readonly text: string;
  readonly edited: boolean;
  readonly drifted: boolean;
}

/** The letselbeschrijving of an examination, composed from today's facts, with edited paragraphs in place. */
export async function readDescription(
  workspace: Workspace,
  { examinationId }: { readonly examinationId: ExaminationId },
): Promise<
  Result<
    { readonly status: 'draft' | 'frozen'; readonly lines: DescriptionLine[]; readonly notices: Contradiction[] },
    { readonly kind: 'not-found' }
  >
> {
  const { standards, unitOfWork } = workspace;
  const found = await unitOfWork.read((store) => findExaminationRecord(store, examinationId));
  if (!found) return fail({ kind: 'not-found' });
  await noteOpening(workspace, found.record.id);
  const lookup = standards.lookup(found.examination.edition);
  return ok({
    status: found.examination.description?.status ?? 'draft',
    lines: [...descriptionLines(found, lookup)],
    notices: [...findContradictions(found.examination, lookup, knownBesides(workspace, found))],
  });
}

/**
 * The paragraphs in order. In a frozen description the stored text is final; before, an edited paragraph has drifted when
 * the sentence that it replaced is no longer what the facts give.
 */
export function descriptionLines(
  { record, examination }: ExaminationInCase,
  lookup: StandardLookup,
): readonly DescriptionLine[] {
  const stored = examination.description?.content ?? { paragraphs: [] };
  const frozen = examination.description?.status === 'frozen';
  const today = frozen ? stored.paragraphs : describeRecord(record, examination, lookup);
  const drifted = new Set(frozen ? [] : driftedKeys(stored, today));
  const editedByKey = new Map<string, string | undefined>(stored.paragraphs.map(({ key, edited }) => [key, edited]));
  return today.map(({ key, composed }) => {
    const edited = editedByKey.get(key);
    return { key, composed, text: edited ?? composed, edited: edited !== undefined, drifted: drifted.has(key) };
  });
}

/** The paragraphs with a person's own words whose facts have changed since. */
export const driftedKeys = (accepted: Description, today: readonly ComposedParagraph[]): readonly string[] =>
  descriptionDrift(accepted, today)
    .filter(({ kind, edited }) => edited && kind === 'changed')
    .map(({ key }) => key);
