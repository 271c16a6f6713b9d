import { compareEditions } from '../../shared/domain/standard/compare-editions.ts';
import type { EditionDifferences } from '../../shared/domain/standard/edition-differences.ts';
import type { EditionId } from '../../shared/domain/standard/standard.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { describeEdition, type EditionContent } from './describe-edition.ts';
import { type EditionRefused, readEditionFile } from './read-edition-file.ts';
import { readKeptEditions } from './vault-standards.ts';
import type { Workspace } from './workspace.ts';

interface EditionFile {
  readonly bytes: Uint8Array;
}

/** What a file holds that can be loaded, and what it would change for new cases. */
export interface EditionInspection {
  readonly edition: EditionId;
  readonly content: EditionContent;
  readonly differences: EditionDifferences;
}

/** Reads and checks an edition, and compares it with the one that new cases get now. Nothing is loaded. */
export async function inspectEditionFile(
  workspace: Workspace,
  { bytes }: EditionFile,
): Promise<Result<EditionInspection, EditionRefused>> {
  const { standards, unitOfWork } = workspace;
  const loaded = await unitOfWork.read((store) => store.editions.all());
  const read = readEditionFile(workspace, bytes, loaded);
  if (!read.ok) return read;
  const { standard, sha256 } = read.value;
  return ok({
    edition: standard.edition.edition,
    content: describeEdition(standard, sha256),
    differences: compareEditions(standards.lookup(standards.current).standard, standard),
  });
}

/** Keeps an edition in the vault, for ever and as it is. Cases get it only once it is taken into use. */
export async function loadEdition(
  workspace: Workspace,
  { bytes }: EditionFile,
): Promise<Result<{ readonly edition: EditionId }, EditionRefused>> {
  const { standards, unitOfWork, user } = workspace;
  const done = await unitOfWork.change<{ readonly edition: EditionId }, EditionRefused>(async (store) => {
    const read = readEditionFile(workspace, bytes, await store.editions.all());
    if (!read.ok) return read;
    const { standard, json, sha256 } = read.value;
    const { edition } = standard.edition;
    await store.editions.insert({ edition, json, sha256, loadedBy: user.id });
    return ok({ value: { edition }, notes: [{ kind: 'edition-load', object: { type: 'standard' }, edition }] });
  });
  if (done.ok) standards.follow(await unitOfWork.read(readKeptEditions));
  return done;
}
