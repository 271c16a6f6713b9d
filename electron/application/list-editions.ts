import type { EditionId } from '../../shared/domain/standard/standard.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { describeEdition, type EditionContent } from './describe-edition.ts';
import type { ReadStore } from './ports.ts';
import { editionText } from './read-edition-file.ts';
import { type KeptEditions, readKeptEditions } from './vault-standards.ts';
import type { Workspace } from './workspace.ts';

/** An edition that is here: where it comes from, what it says of itself where it can be read, and what uses it. */
export interface EditionLine {
  readonly edition: EditionId;
  readonly origin:
    | { readonly kind: 'shipped' }
    | { readonly kind: 'loaded'; readonly at: Instant; readonly by: string };
  readonly content?: EditionContent;
  readonly current: boolean;
  readonly chosen?: { readonly since: Instant; readonly by: string };
  readonly cases: number;
}

/** The editions that come with the program, the newest first, and then those loaded, the last loaded first. */
export async function listEditions(workspace: Workspace): Promise<Result<EditionLine[], never>> {
  const { standards, unitOfWork } = workspace;
  const found = await unitOfWork.read(async (store) => ({
    kept: await readKeptEditions(store),
    nameByUser: new Map((await store.users.all()).map(({ id, profile }) => [String(id), profile.name] as const)),
    casesByEdition: await casesByEdition(store),
  }));
  const line = lineMaker(workspace, found);
  const shipped = standards.shipped.editions.toSorted(newestFirst).map((id) => line(id, { kind: 'shipped' }));
  const loaded = found.kept.loaded
    .toReversed()
    // A later version of the program may bring an edition that was loaded before.
    .filter(({ edition }) => !standards.shipped.editions.includes(edition))
    .map(({ edition, loadedAt: at, loadedBy }) =>
      line(edition, { kind: 'loaded', at, by: found.nameByUser.get(loadedBy) ?? '' }),
    );
  return ok([...shipped, ...loaded]);
}

interface Found {
  readonly kept: KeptEditions;
  readonly nameByUser: ReadonlyMap<string, string>;
  readonly casesByEdition: ReadonlyMap<string, number>;
}

const lineMaker =
  (workspace: Workspace, { kept, nameByUser, casesByEdition: cases }: Found) =>
  (edition: EditionId, origin: EditionLine['origin']): EditionLine => {
    const { standards } = workspace;
    const standard = standards.find(edition)?.standard;
    const text = standard && editionText(workspace, standard);
    const chosen = kept.uses.at(-1)?.edition === edition ? kept.uses.at(-1) : undefined;
    return {
      edition,
      origin,
      ...(standard && text ? { content: describeEdition(standard, text.sha256) } : {}),
      current: standards.current === edition,
      ...(chosen ? { chosen: { since: chosen.since, by: nameByUser.get(chosen.userId) ?? '' } } : {}),
      cases: cases.get(edition) ?? 0,
    };
  };

async function casesByEdition(store: ReadStore): Promise<ReadonlyMap<string, number>> {
  const byEdition = Map.groupBy(await store.cases.all(), ({ edition }) => edition);
  return new Map([...byEdition].map(([edition, rows]) => [edition, rows.length]));
}

/** By year and then by number, which is no decimal: 2026.10 comes after 2026.9. */
function newestFirst(left: EditionId, right: EditionId): number {
  const [leftYear = 0, leftNumber = 0] = left.split('.').map(Number);
  const [rightYear = 0, rightNumber = 0] = right.split('.').map(Number);
  return rightYear - leftYear || rightNumber - leftNumber;
}
