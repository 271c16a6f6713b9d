import { z } from 'zod';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { RecoveryForm } from '../../../shared/contract/people-routes.ts';
import { Passphrase } from '../../../shared/contract/vault-failures.ts';

/** A kit whose words are known to this page until it has been confirmed or given up. */
export type PreparedKit = RouteOutput<'people.prepare-recovery'> & { readonly form: RecoveryForm };

/** Which kit is wanted, confirmed by the passphrase of the one who manages the vault. */
export const PrepareForm = z.strictObject({ form: RecoveryForm, passphrase: Passphrase });

/** The words that were asked for, as they are sent: without spaces around them and in small letters. */
export const CheckForm = z.strictObject({ words: z.array(z.string().trim().toLowerCase().min(1).max(20)) });

/** A word that is asked for, counted as people count: from 1. The part is named only where there are several. */
export const askedWord = (
  { parts }: Pick<PreparedKit, 'parts'>,
  { part, position }: PreparedKit['checks'][number],
): { readonly word: number; readonly part: number | undefined } => ({
  word: position + 1,
  part: parts.length === 1 ? undefined : part + 1,
});
