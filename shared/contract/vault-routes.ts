import { z } from 'zod';
import { ReportAuthor } from '../domain/report/report.ts';
import { Language } from '../kernel/label.ts';
import { UserId } from '../kernel/record-id.ts';
import { defineCommand, defineQuery, everyone, failure, locked, noFailure, Role } from './route.ts';

/** A passphrase as typed. Its minimum length is checked when a vault is made, not when it is opened. */
const Passphrase = z.string().min(1).max(1024);

/** Who works with the vault; the professional details go into reports. */
export const UserProfile = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: Role,
  professional: ReportAuthor.omit({ name: true }).optional(),
});
export type UserProfile = z.infer<typeof UserProfile>;

/** Preferences of a workstation; `null` follows the system. They hold no personal data and lie outside every vault. */
export const Preferences = z.strictObject({
  language: Language.nullable(),
  theme: z.enum(['light', 'dark']).nullable(),
});
export type Preferences = z.infer<typeof Preferences>;

/** Where a vault lies, as the core knows it; the interface only handles the opaque `id`. */
export const VaultSummary = z.strictObject({
  id: z.string(),
  label: z.string(),
  training: z.boolean(),
  folder: z.string(),
});
export type VaultSummary = z.infer<typeof VaultSummary>;

/** Who is signed in, and to what. */
export const Session = z.strictObject({
  userId: UserId,
  profile: UserProfile,
  vault: VaultSummary,
  /** Minutes without input after which the vault locks itself. */
  autoLockMinutes: z.int().min(1).max(60),
});
export type Session = z.infer<typeof Session>;

const OpenFailure = z.discriminatedUnion('kind', [
  failure('unknown-vault'),
  z.strictObject({ kind: z.literal('wrong-passphrase'), failures: z.int(), waitSeconds: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('unlock-delayed'), waitSeconds: z.int().positive() }),
  failure('vault-missing'),
  failure('vault-damaged'),
  failure('slot-downgraded'),
  failure('newer-format'),
  failure('store-missing'),
  failure('store-damaged'),
  failure('store-newer'),
  failure('vault-in-use'),
  /** The store is older than its last known state; both moments of the trail by number. */
  z.strictObject({ kind: z.literal('store-rolled-back'), sealedSequence: z.int(), storeSequence: z.int() }),
  failure('seal-damaged'),
  z.strictObject({ kind: z.literal('trail-broken'), sequence: z.int() }),
]);

const CreateFailure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('passphrase-too-short'), minimum: z.int() }),
  z.strictObject({ kind: z.literal('passphrase-too-long'), maximum: z.int() }),
  failure('folder-not-empty'),
  failure('folder-not-writable'),
  failure('unknown-destination'),
]);

export const vaultRoutes = {
  'vault.list': defineQuery({
    access: locked,
    input: z.strictObject({}),
    output: z.array(VaultSummary),
    failure: noFailure,
  }),
  'vault.create': defineCommand({
    access: locked,
    input: z.strictObject({
      label: z.string().trim().min(1).max(80),
      passphrase: Passphrase,
      user: UserProfile,
      /** Token of a folder chosen in a dialog; the default place is used when absent. */
      folder: z.string().optional(),
      /** A training vault is filled with synthetic cases and marked as such. */
      training: z.boolean(),
    }),
    output: Session,
    failure: CreateFailure,
  }),
  'vault.unlock': defineCommand({
    access: locked,
    input: z.strictObject({ id: z.string(), passphrase: Passphrase }),
    output: Session,
    failure: OpenFailure,
  }),
  'vault.session': defineQuery({ access: everyone, input: z.strictObject({}), output: Session, failure: noFailure }),
  'vault.set-auto-lock': defineCommand({
    access: everyone,
    input: z.strictObject({ minutes: z.int().min(1).max(60) }),
    output: z.null(),
    failure: noFailure,
  }),
  'vault.update-profile': defineCommand({
    access: everyone,
    input: z.strictObject({ professional: ReportAuthor.omit({ name: true }) }),
    output: z.null(),
    failure: noFailure,
  }),
  /** How the workstation shows the app, whoever works at it. */
  'vault.preferences': defineQuery({
    access: locked,
    input: z.strictObject({}),
    output: Preferences,
    failure: noFailure,
  }),
  'vault.set-preferences': defineCommand({
    access: locked,
    input: Preferences,
    output: z.null(),
    failure: noFailure,
  }),
};
