import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { HeadSeals, SealedState } from '../vault/head-seal.ts';
import type { SealRefused } from './check-seals.ts';
import { readUserVersion } from './migrate.ts';
import type { Store, StoreRefused } from './open-store.ts';

/** `behind` when the last commit has no seal, because of a crash, or one of version 0.1.0: one is then to be written before anything else. */
interface PagesChecked {
  readonly behind: boolean;
}

/** Commits that a crash can leave without a seal: no other begins before the seal is written. */
const mostUnsealed = 1;
/**
 * A vault of version 0.1.0 could lose its seal once more while it was being opened. Its seals say nothing of pages; from the second schema on
 * all do, so that one of then cannot vouch for pages of now.
 */
const mostUnsealedBefore = 2;
const lastSchemaBefore = 1;

/**
 * Holds every page of the store against the seals, after `checkSeals` has accepted them: an old copy of a page that was put back
 * is damage, whether the store was closed or a crash ended it. The vault's own seal must be as new as the store but for one commit,
 * so an older seal cannot vouch for older pages; the workstation's seal counts where it is as new.
 * What a crash between a commit and its seal leaves unsealed can only be checked while that commit is still in the WAL.
 */
export async function checkPages(
  { db, pages }: Pick<Store, 'db' | 'pages'>,
  seals: HeadSeals,
): Promise<Result<PagesChecked, SealRefused | StoreRefused>> {
  const { writes } = await db.selectFrom('store').select('writes').executeTakeFirstOrThrow();
  const [own, workstation] = (['vault', 'workstation'] as const).map((place) => sealedState(seals, place));
  // A person has accepted a vault without a sound seal, or `checkSeals` has not been asked.
  if (!own) return ok({ behind: false });
  const unsealed = writes - own.writes;
  const pageless = own.pages === undefined;
  const outOfTime = pageless && (await readUserVersion(db)) > lastSchemaBefore;
  const outdated = outOfTime || unsealed > (pageless ? mostUnsealedBefore : mostUnsealed);
  if (outdated || (workstation && workstation.writes > own.writes))
    return fail({ kind: 'seal-damaged', place: 'vault', reason: 'invalid' });
  for (const sealed of [own, workstation]) {
    if (sealed?.pages === undefined) continue;
    const found =
      sealed.writes === writes ? pages.now() : sealed.writes === writes - 1 ? pages.beforeLastCommit() : undefined;
    if (found !== undefined && found !== sealed.pages) return fail({ kind: 'store-damaged' });
  }
  return ok({ behind: unsealed > 0 || pageless });
}

function sealedState(seals: HeadSeals, place: 'vault' | 'workstation'): SealedState | undefined {
  const found = seals.read(place);
  return found.kind === 'sealed' ? found.state : undefined;
}
