import { z } from 'zod';
import { Instant } from '../kernel/iso-date.ts';
import { UserId } from '../kernel/record-id.ts';
import { administrators, defineCommand, defineQuery, everyone, failure, noFailure } from './route.ts';
import { failedAttempt, newPassphraseFailures, Passphrase } from './vault-failures.ts';
import { UserProfile } from './vault-routes.ts';

/** Somebody who has or had access to this vault. */
export const Person = z.strictObject({
  userId: UserId,
  profile: UserProfile,
  addedAt: Instant,
  /** Since when this person has no access any more. */
  removedAt: Instant.optional(),
  self: z.boolean(),
  /** Ed25519, 32 bytes in hexadecimal: what this person's signatures are checked with. */
  signingKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type Person = z.infer<typeof Person>;

/** One set of words, or three shares of which two suffice. */
export const RecoveryForm = z.enum(['kit', 'shares']);
export type RecoveryForm = z.infer<typeof RecoveryForm>;

/** A recovery kit that opens this vault. Its words are on paper only. */
export const RecoveryKit = z.strictObject({
  kitId: z.uuidv4(),
  form: RecoveryForm,
  madeAt: Instant,
  madeBy: UserId,
});
export type RecoveryKit = z.infer<typeof RecoveryKit>;

/** The key rotation rewrites the store: it needs room for a second copy. */
const rotationFailures = [failure('disk-full'), failure('keys-tampered')] as const;

export const peopleRoutes = {
  /** Names of colleagues are for everyone who works with the vault. */
  'people.list': defineQuery({
    access: everyone,
    input: z.strictObject({}),
    output: z.strictObject({ people: z.array(Person), kits: z.array(RecoveryKit) }),
    failure: noFailure,
  }),
  /** `passphrase` is the administrator's own, asked again; `newPassphrase` is chosen by the new person at this keyboard. */
  'people.add': defineCommand({
    access: administrators,
    input: z.strictObject({ passphrase: Passphrase, profile: UserProfile, newPassphrase: Passphrase }),
    output: z.strictObject({ userId: UserId }),
    failure: z.discriminatedUnion('kind', [...failedAttempt, ...newPassphraseFailures, failure('too-many-keys')]),
  }),
  'people.update': defineCommand({
    access: administrators,
    input: z.strictObject({ userId: UserId, profile: UserProfile.omit({ professional: true }) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [failure('not-found'), failure('last-administrator')]),
  }),
  /** Takes away the key and gives the vault new ones: the store is rewritten, verified and swapped. */
  'people.remove': defineCommand({
    access: administrators,
    input: z.strictObject({ userId: UserId, passphrase: Passphrase }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [
      ...failedAttempt,
      ...rotationFailures,
      failure('not-found'),
      failure('own-account'),
      failure('last-administrator'),
    ]),
  }),
  'people.change-passphrase': defineCommand({
    access: everyone,
    input: z.strictObject({ passphrase: Passphrase, newPassphrase: Passphrase }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [...failedAttempt, ...newPassphraseFailures]),
  }),
  /** Makes the words of a new kit. It opens nothing before it is confirmed; an unconfirmed kit is forgotten at the lock. */
  'people.prepare-recovery': defineCommand({
    access: administrators,
    input: z.strictObject({ passphrase: Passphrase, form: RecoveryForm }),
    output: z.strictObject({
      kitId: z.uuidv4(),
      /** One part of 24 words, or three of 25. */
      parts: z.array(z.array(z.string())),
      /** Which words the person must type back, to show that the paper is there; both count from 0. */
      checks: z.array(z.strictObject({ part: z.int(), position: z.int() })),
    }),
    failure: z.discriminatedUnion('kind', [...failedAttempt, failure('too-many-keys')]),
  }),
  'people.confirm-recovery': defineCommand({
    access: administrators,
    input: z.strictObject({ kitId: z.uuidv4(), words: z.array(z.string().max(20)).max(12) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [
      failure('not-found'),
      /** `position` counts the words that were asked for, from 0. */
      z.strictObject({ kind: z.literal('words-differ'), position: z.int() }),
    ]),
  }),
  /** Takes a kit's key away, with new keys for the vault as at the removal of a person. */
  'people.revoke-recovery': defineCommand({
    access: administrators,
    input: z.strictObject({ kitId: z.uuidv4(), passphrase: Passphrase }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [...failedAttempt, ...rotationFailures, failure('not-found')]),
  }),
};
