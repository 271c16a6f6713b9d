import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { Instant } from '../../shared/kernel/iso-date.ts';
import { makeFolder, writeFileAtomically } from './atomic-file.ts';
import { revealKey, type SecretKey } from './secret-key.ts';

/*
 * Encryption cannot tell a store from an older copy of itself: put an old `dossier.sqlite` back, or lose its WAL, and everything
 * opens as if nothing had happened. So after every commit the state of the store is written down outside it, under a key that
 * only the vault has: once in the vault folder, once in the app's own folder on this workstation, so that putting back the
 * whole vault folder shows as well. A seal may lag behind its store by the commit that a crash cut off from it, never lead.
 */

/** The seal's name in the vault folder. */
export const sealFileName = 'head.seal';

const maximumSealBytes = 4096;

/** The state of a store: the head of its audit trail, the count of its transactions (saved drafts included), and what its pages hold. */
export const SealedState = z.strictObject({
  vaultId: z.uuidv4(),
  sequence: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  writes: z.int().nonnegative(),
  at: Instant,
  /** The digest of the store's pages; absent in seals of version 0.1.0. */
  pages: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type SealedState = z.infer<typeof SealedState>;

const StoredSeal = SealedState.extend({
  format: z.literal('letseldossier-seal'),
  version: z.literal(1),
  mac: z.string().regex(/^[0-9a-f]{64}$/),
});

/** The two places of a seal; `workstation` is the copy outside the vault. */
export type SealPlace = 'vault' | 'workstation';

type SealFound =
  | { readonly kind: 'sealed'; readonly state: SealedState }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid' };

/** Reads and writes the seals of one vault. */
export interface HeadSeals {
  read(place: SealPlace): SealFound;
  /** Writes both places, each atomic and durable; throws when either cannot be written. */
  write(state: SealedState): void;
}

interface SealRequest {
  readonly dir: string;
  readonly userDataDir: string;
  readonly vaultId: string;
  readonly key: SecretKey;
}

/** The seals of a vault on this workstation. */
export function openHeadSeals({ dir, userDataDir, vaultId, key }: SealRequest): HeadSeals {
  const pathByPlace: Readonly<Record<SealPlace, string>> = {
    vault: join(dir, sealFileName),
    workstation: join(userDataDir, 'anchors', `${vaultId}.seal`),
  };
  return {
    read: (place) => readSeal(pathByPlace[place], vaultId, key),
    write: (state) => {
      const content = encodeSeal(state, key);
      makeFolder(dirname(pathByPlace.workstation));
      writeFileAtomically(pathByPlace.vault, content);
      writeFileAtomically(pathByPlace.workstation, content);
    },
  };
}

/** Writes a seal for a copy of the store that lies elsewhere; atomic and durable. */
export const writeSeal = (path: string, state: SealedState, key: SecretKey): void =>
  writeFileAtomically(path, encodeSeal(state, key));

function encodeSeal(state: SealedState, key: SecretKey): Buffer {
  const signed = { format: 'letseldossier-seal', version: 1, ...SealedState.parse(state) } as const;
  return Buffer.from(`${JSON.stringify({ ...signed, mac: macOf(signed, key).toString('hex') })}\n`, 'utf8');
}

function readSeal(path: string, vaultId: string, key: SecretKey): SealFound {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  if (size === undefined) return { kind: 'missing' };
  if (size > maximumSealBytes) return { kind: 'invalid' };
  const stored = StoredSeal.safeParse(parseJson(readFileSync(path, 'utf8')));
  if (!stored.success || stored.data.vaultId !== vaultId) return { kind: 'invalid' };
  const { mac, ...signed } = stored.data;
  if (!timingSafeEqual(Buffer.from(mac, 'hex'), macOf(signed, key))) return { kind: 'invalid' };
  const { format: _format, version: _version, ...state } = signed;
  return { kind: 'sealed', state };
}

const macOf = (signed: Omit<z.infer<typeof StoredSeal>, 'mac'>, key: SecretKey): Buffer =>
  createHmac('sha256', revealKey(key)).update(canonicalJson(signed), 'utf8').digest();

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
