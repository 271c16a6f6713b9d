import type { ReadonlyKysely } from 'kysely/readonly';
import type { BrokenEntry } from '../../shared/domain/audit/audit-chain.ts';
import type { TrailChecked } from '../../shared/domain/audit/trail-trouble.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { HeadSeals, SealedState, SealPlace } from '../vault/head-seal.ts';
import { readChainHead, readEntryHash, readEntryMoment, type TrailProgress, verifyTrail } from './audit-log.ts';
import type { Tables } from './tables.ts';

type Reader = Pick<ReadonlyKysely<Tables>, 'selectFrom'>;

/** A seal that says that the store once was further than it is now. */
interface StoreRolledBack {
  readonly kind: 'store-rolled-back';
  readonly place: SealPlace;
  readonly sealedAt: Instant;
  /** The last entry of the trail then, and now. */
  readonly sealedSequence: number;
  readonly storeSequence: number;
}

/** A seal that is not there or was not written with this vault's key. */
interface SealDamaged {
  readonly kind: 'seal-damaged';
  readonly place: SealPlace;
  readonly reason: 'missing' | 'invalid';
}

export type SealRefused = StoreRolledBack | SealDamaged | BrokenEntry;

/** What a sound store was found to be; `anchored` is false when this workstation has no seal of this vault yet. */
interface SealsChecked {
  readonly anchored: boolean;
}

/**
 * Holds the whole trail and the count of transactions against both seals. The store may be ahead of a seal, never behind, and
 * must contain the entry that was sealed. Trouble with the trail itself comes first, for it can never be accepted.
 */
export async function checkSeals(
  db: Reader,
  seals: HeadSeals,
  onProgress?: TrailProgress,
): Promise<Result<SealsChecked, SealRefused>> {
  const trail = await verifyTrail(db, onProgress);
  if (!trail.ok) return trail;
  for (const place of sealPlaces) {
    const trouble = await checkSealAt(db, seals, place);
    if (trouble) return fail(trouble);
  }
  return ok({ anchored: seals.read('workstation').kind === 'sealed' });
}

/** Both places, that of the vault first. */
export const sealPlaces = ['vault', 'workstation'] as const satisfies readonly SealPlace[];

/** Holds the store against the seal of one place. A workstation that does not know the vault yet has none, which is no trouble. */
export async function checkSealAt(db: Reader, seals: HeadSeals, place: SealPlace): Promise<SealRefused | undefined> {
  const found = seals.read(place);
  if (found.kind === 'missing' && place === 'workstation') return undefined;
  if (found.kind !== 'sealed') return { kind: 'seal-damaged', place, reason: found.kind };
  const { sequence } = await readChainHead(db);
  const { writes } = await db.selectFrom('store').select('writes').executeTakeFirstOrThrow();
  return compare(db, { sequence, writes }, { place, sealed: found.state });
}

/** The same as an account for people: how far the trail is sound, and the first trouble there is. */
export async function checkTrail(db: Reader, seals: HeadSeals, onProgress?: TrailProgress): Promise<TrailChecked> {
  const checked = await checkSeals(db, seals, onProgress);
  const trouble = checked.ok ? undefined : checked.error;
  const entries = trouble?.kind === 'trail-broken' ? trouble.sequence - 1 : (await readChainHead(db)).sequence;
  const lastAt = await readEntryMoment(db, entries);
  return {
    entries: Math.max(0, entries),
    head: (await readEntryHash(db, entries)) ?? '',
    ...(lastAt === undefined ? {} : { lastAt }),
    anchored: seals.read('workstation').kind === 'sealed',
    ...(trouble ? { trouble } : {}),
  };
}

interface StoreNow {
  readonly sequence: number;
  readonly writes: number;
}

async function compare(
  db: Reader,
  now: StoreNow,
  { place, sealed }: { readonly place: SealPlace; readonly sealed: SealedState },
): Promise<StoreRolledBack | BrokenEntry | undefined> {
  if (now.sequence < sealed.sequence || now.writes < sealed.writes) {
    const { at: sealedAt, sequence: sealedSequence } = sealed;
    return { kind: 'store-rolled-back', place, sealedAt, sealedSequence, storeSequence: now.sequence };
  }
  const hash = await readEntryHash(db, sealed.sequence);
  return hash === sealed.hash
    ? undefined
    : { kind: 'trail-broken', sequence: sealed.sequence, reason: 'content-changed' };
}
