import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { UserId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { KeyHolderRow, UserProfileData, UserRow } from './ports.ts';
import type { Workspace } from './workspace.ts';

interface PersonView {
  readonly userId: UserId;
  readonly profile: UserProfileData;
  readonly addedAt: Instant;
  readonly removedAt?: Instant | undefined;
  readonly self: boolean;
  readonly signingKey?: string | undefined;
}

interface KitView {
  readonly kitId: string;
  readonly form: 'kit' | 'shares';
  readonly madeAt: Instant;
  readonly madeBy: UserId;
}

/** Who has or had access to the vault, in the order in which they came, and the recovery kits that open it. */
export async function listPeople({
  unitOfWork,
  user,
}: Pick<Workspace, 'unitOfWork' | 'user'>): Promise<
  Result<{ readonly people: PersonView[]; readonly kits: KitView[] }, never>
> {
  const [users, holders] = await unitOfWork.read(
    async (store) => [await store.users.all(), await store.keyHolders.all()] as const,
  );
  const people = users.flatMap((row) => personOf(row, holders, user.id));
  const kits = holders.flatMap(({ slotId, holder, madeAt, retiredAt }) =>
    holder.kind === 'recovery' && !retiredAt
      ? [{ kitId: slotId, form: holder.form, madeAt, madeBy: holder.madeBy }]
      : [],
  );
  return ok({ people, kits });
}

function personOf(
  { id: userId, profile }: UserRow,
  holders: readonly KeyHolderRow[],
  self: UserId,
): readonly PersonView[] {
  const own = holders.filter(({ holder }) => holder.kind === 'user' && holder.userId === userId);
  const [first] = own;
  const current = own.find(({ retiredAt }) => !retiredAt) ?? own.at(-1);
  if (!first || !current) return [];
  const { retiredAt: removedAt, keys } = current;
  return [
    {
      userId,
      profile,
      addedAt: first.madeAt,
      ...(removedAt ? { removedAt } : {}),
      self: userId === self,
      ...(keys ? { signingKey: keys.signing } : {}),
    },
  ];
}
