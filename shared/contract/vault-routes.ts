import { z } from 'zod';
import { ReportAuthor } from '../domain/report/report.ts';
import { Language } from '../kernel/label.ts';
import { UserId } from '../kernel/record-id.ts';
import { defineCommand, defineQuery, everyone, failure, locked, noFailure, Role } from './route.ts';
import {
  failedAttempt,
  newPassphraseFailures,
  newVaultFolderFailures,
  openingFailures,
  Passphrase,
  RecoveryParts,
  recoveryWordFailures,
} from './vault-failures.ts';

/** Who works with the vault; the professional details go into reports. */
export const UserProfile = z.strictObject({
  name: z.string().trim().min(1).max(120),
  role: Role,
  /** Also manages people and keys, besides the professional role. The one who makes a vault always does. */
  administers: z.boolean().optional(),
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

const OpenFailure = z.discriminatedUnion('kind', [...openingFailures, ...failedAttempt]);

const CreateFailure = z.discriminatedUnion('kind', [...newPassphraseFailures, ...newVaultFolderFailures]);

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
  /** Whom the words of a recovery kit, or of two of its three shares, can let in again. Nothing is shown but names and roles. */
  'vault.recovery-people': defineCommand({
    access: locked,
    input: z.strictObject({ id: z.string(), parts: RecoveryParts }),
    output: z.array(z.strictObject({ userId: UserId, name: z.string(), role: Role })),
    failure: z.discriminatedUnion('kind', [...openingFailures, ...recoveryWordFailures]),
  }),
  /** Gives a person a new passphrase by the words of a recovery kit, and opens the vault as that person. */
  'vault.recover': defineCommand({
    access: locked,
    input: z.strictObject({ id: z.string(), parts: RecoveryParts, userId: UserId, newPassphrase: Passphrase }),
    output: Session,
    failure: z.discriminatedUnion('kind', [
      ...openingFailures,
      ...recoveryWordFailures,
      ...newPassphraseFailures,
      failure('not-found'),
    ]),
  }),
  /** Restores a snapshot of a backup into an empty place and opens it; `handle` comes from `backup.inspect`. */
  'vault.restore': defineCommand({
    access: locked,
    input: z.strictObject({
      handle: z.string(),
      snapshot: z.string(),
      passphrase: Passphrase,
      label: z.string().trim().min(1).max(80),
      /** Token of a folder chosen in a dialog; the default place is used when absent. */
      folder: z.string().optional(),
    }),
    output: Session,
    failure: z.discriminatedUnion('kind', [
      ...openingFailures,
      ...failedAttempt,
      ...newVaultFolderFailures,
      failure('not-found'),
      /** The parts of the backup that are missing or not what was written. */
      z.strictObject({ kind: z.literal('backup-damaged'), parts: z.array(z.string()).min(1) }),
    ]),
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
