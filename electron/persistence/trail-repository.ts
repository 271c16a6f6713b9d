import { CaseNumber } from '../../shared/domain/case/case.ts';
import type { Store, TrailSelection } from '../application/ports.ts';
import { readChainHead, storedEntryOf } from './audit-log.ts';
import type { WriteScope } from './unit-of-work.ts';

type Reader = Pick<WriteScope['tx'], 'selectFrom'>;

/** Reading the trail. Writing it is for the unit of work alone. */
export function trailRepository({ tx }: Pick<WriteScope, 'tx'>): Store['trail'] {
  return {
    head: () => readChainHead(tx),
    async page(selection, { before, limit }) {
      const rows = await pageQuery(tx, selection, { before, limit }).execute();
      return rows.map((row) => ({
        ...storedEntryOf(row),
        ...(row.number === null ? {} : { caseNumber: CaseNumber.parse(row.number) }),
      }));
    },
    async count(selection) {
      const { matching } = await countQuery(tx, selection).executeTakeFirstOrThrow();
      return matching;
    },
  };
}

/**
 * The newest matching entries below a number, with the number of their case where that still exists. The entries are chosen by number
 * first, which an index can answer alone; only those that are shown are read.
 */
export const pageQuery = (
  tx: Reader,
  selection: TrailSelection,
  { before, limit }: { readonly before?: number | undefined; readonly limit: number },
) => {
  const chosen = selected(tx, selection)
    .select('audit.sequence')
    .$if(before !== undefined, (query) => query.where('audit.sequence', '<', before ?? 0))
    .orderBy('audit.sequence', 'desc')
    .limit(limit);
  return tx
    .selectFrom('audit as entry')
    .leftJoin('case_file', 'case_file.id', 'entry.case_id')
    .select([
      'entry.sequence',
      'entry.hash',
      'entry.previous_hash as previousHash',
      'entry.entry_json as entryJson',
      'case_file.number',
    ])
    .where('entry.sequence', 'in', chosen)
    .orderBy('entry.sequence', 'desc');
};

/** How many entries match. */
export const countQuery = (tx: Reader, selection: TrailSelection) =>
  selected(tx, selection).select((eb) => eb.fn.countAll<number>().as('matching'));

function selected(tx: Reader, { caseId, userId, from, until, kinds }: TrailSelection) {
  let query = tx.selectFrom('audit');
  if (caseId !== undefined) query = query.where('audit.case_id', '=', caseId);
  if (userId !== undefined) query = query.where('audit.user_id', '=', userId);
  if (from !== undefined) query = query.where('audit.at', '>=', from);
  if (until !== undefined) query = query.where('audit.at', '<', until);
  if (kinds !== undefined) query = query.where('audit.kind', 'in', [...kinds]);
  return query;
}
