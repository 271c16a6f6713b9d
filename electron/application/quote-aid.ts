import type { AidQuotation } from '../../shared/domain/assessment/aid-quotation.ts';
import { wordAidQuotation } from '../../shared/domain/assessment/word-aid.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import type { ExaminationInCase } from './find-examination-record.ts';
import { applyAids } from './read-aids.ts';
import { emptyInterpretation, findInterpretable, type NotInterpretable } from './save-interpretation.ts';
import type { Workspace } from './workspace.ts';

interface QuotedAid {
  readonly examinationId: ExaminationId;
  readonly aidId: string;
}

/**
 * Puts an aid into the interpretation in the words of this moment, in place of an earlier quotation of it. An aid that gives nothing for
 * this examination is not found.
 */
export const quoteAid = (workspace: Workspace, { examinationId, aidId }: QuotedAid): Promise<Quoting> =>
  changeQuotations(workspace, examinationId, (quoted, found) => {
    const quotation = quotationOf(workspace, found, aidId);
    return quotation && [...quoted.filter((each) => each.aidId !== aidId), quotation];
  });

/** Takes an aid out of the interpretation; one that is not quoted is not found. */
export const unquoteAid = (workspace: Workspace, { examinationId, aidId }: QuotedAid): Promise<Quoting> =>
  changeQuotations(workspace, examinationId, (quoted) => {
    const left = quoted.filter((each) => each.aidId !== aidId);
    return left.length === quoted.length ? undefined : left;
  });

type Quoting = Result<null, NotInterpretable>;

function changeQuotations(
  { clock, unitOfWork }: Workspace,
  examinationId: ExaminationId,
  change: (quoted: readonly AidQuotation[], found: ExaminationInCase) => AidQuotation[] | undefined,
): Promise<Quoting> {
  return unitOfWork.change<null, NotInterpretable>(async (store) => {
    const found = await findInterpretable(store, examinationId);
    if (!found.ok) return found;
    const { examination, record } = found.value;
    const before = examination.interpretation ?? emptyInterpretation;
    const aids = change(before.aids ?? [], found.value);
    if (aids === undefined) return fail({ kind: 'not-found' });
    const { aids: _former, ...rest } = before;
    const after = aids.length === 0 ? rest : { ...rest, aids };
    await store.interpretations.save(examinationId, after);
    await store.cases.touch(record.id, clock.now());
    return ok({
      value: null,
      notes: [
        {
          kind: 'change',
          object: { type: 'interpretation', id: examinationId },
          caseId: record.id,
          fields: changedFields(before, after),
        },
      ],
    });
  });
}

function quotationOf(workspace: Workspace, found: ExaminationInCase, aidId: string): AidQuotation | undefined {
  const lookup = workspace.standards.lookup(found.examination.edition);
  const aid = lookup.decisionAid(aidId);
  const applied = applyAids(workspace, found).find(({ id }) => id === aidId);
  if (aid?.enabled !== true || applied === undefined) return undefined;
  const { burns: _burns, ...result } = applied;
  return {
    aidId,
    title: aid.label,
    edition: aid.edition,
    standard: found.examination.edition,
    quotedAt: workspace.clock.now(),
    result,
    text: {
      nl: wordAidQuotation({ aid, result, lookup, language: 'nl' }),
      en: wordAidQuotation({ aid, result, lookup, language: 'en' }),
    },
  };
}
