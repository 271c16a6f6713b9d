import { z } from 'zod';
import { Passphrase } from '../../../shared/contract/vault-failures.ts';
import { UserProfile } from '../../../shared/contract/vault-routes.ts';
import { nl } from '../../../shared/text/nl.ts';

/** What is asked of a person besides passphrases; the fields follow the contract. */
const PersonForm = UserProfile.pick({ name: true, role: true, administers: true });

/** A change of a person's name, role or management of the vault. */
export const EditPersonForm = PersonForm;

/** The first step of adding somebody, by the one who manages the vault. */
export const NewPersonForm = PersonForm.extend({ passphrase: Passphrase });

/** A passphrase that somebody chooses, typed twice. */
export const NewPassphraseForm = z
  .strictObject({ newPassphrase: Passphrase, repeated: z.string() })
  .refine((typed) => typed.newPassphrase === typed.repeated, { path: ['repeated'], message: 'passphrases-differ' });

/** A passphrase asked again before something that matters. */
export const ConfirmForm = z.strictObject({ passphrase: Passphrase });

export interface PersonFields {
  name: string;
  role: string;
  administers: boolean;
}

/** A person of that role as the contract wants it: managing the vault is said only where the role does not say it itself. */
export function profileOf({ name, role, administers }: z.infer<typeof PersonForm>) {
  return { name, role, ...(administers === true && role !== 'administrator' ? { administers } : {}) };
}

/** The details that a new person's reports start with. The language of record is Dutch. */
export const professionalOf = ({ role }: Pick<UserProfile, 'role'>) => ({ role: nl.frame.roles[role] });
