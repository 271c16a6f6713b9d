import { compareEditions } from '../../shared/domain/standard/compare-editions.ts';
import type { EditionDifferences } from '../../shared/domain/standard/edition-differences.ts';
import type { EditionId, Standard } from '../../shared/domain/standard/standard.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { readKeptEditions } from './vault-standards.ts';
import type { Workspace } from './workspace.ts';

interface UnknownEdition {
  readonly kind: 'unknown-edition';
  readonly edition: string;
}

/** An edition as a whole. */
export async function readEdition(
  { standards }: Pick<Workspace, 'standards'>,
  { edition }: { readonly edition: EditionId },
): Promise<Result<Standard, UnknownEdition>> {
  const lookup = standards.find(edition);
  return lookup ? ok(lookup.standard) : fail({ kind: 'unknown-edition', edition });
}

/** What changes from one edition that is here to another. */
export async function compareKeptEditions(
  workspace: Pick<Workspace, 'standards'>,
  { from, to }: { readonly from: EditionId; readonly to: EditionId },
): Promise<Result<EditionDifferences, UnknownEdition>> {
  const former = await readEdition(workspace, { edition: from });
  if (!former.ok) return former;
  const latter = await readEdition(workspace, { edition: to });
  return latter.ok ? ok(compareEditions(former.value, latter.value)) : latter;
}

type NotUsed = UnknownEdition | { readonly kind: 'edition-in-use'; readonly edition: string };

/** Gives new cases another edition from now on; those that are there keep theirs. Going back to an earlier one is the same. */
export async function takeIntoUse(
  { standards, unitOfWork, user }: Workspace,
  { edition }: { readonly edition: EditionId },
): Promise<Result<null, NotUsed>> {
  if (!standards.find(edition)) return fail({ kind: 'unknown-edition', edition });
  if (standards.current === edition) return fail({ kind: 'edition-in-use', edition });
  const done = await unitOfWork.change<null, NotUsed>(async (store) => {
    await store.editionUses.insert({ edition, userId: user.id });
    return ok({ value: null, notes: [{ kind: 'edition-use', object: { type: 'standard' }, edition }] });
  });
  if (done.ok) standards.follow(await unitOfWork.read(readKeptEditions));
  return done;
}
