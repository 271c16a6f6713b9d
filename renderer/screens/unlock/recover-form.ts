import { z } from 'zod';
import { vaultRoutes } from '../../../shared/contract/vault-routes.ts';

const route = vaultRoutes['vault.recover'].input.shape;
const part = route.parts.unwrap();

/** The words of a kit, or of two of its shares. Whether they are right is for the core to say. */
export const RecoverWordsForm = z
  .strictObject({
    vault: z.string(),
    have: z.enum(['kit', 'shares']),
    first: part,
    second: part.optional(),
  })
  .refine((typed) => typed.have === 'kit' || typed.second !== undefined, {
    path: ['second'],
    message: 'share-required',
    when: () => true,
  });
export type RecoverWords = z.infer<typeof RecoverWordsForm>;

/** The parts as they are sent; what is left in a field that is out of sight does not count. */
export const partsOf = ({ have, first, second }: RecoverWords): string[] =>
  have === 'shares' && second !== undefined ? [first, second] : [first];

/** Who one is, and the next passphrase typed twice. */
export const RecoverPersonForm = z
  .strictObject({ userId: route.userId, newPassphrase: route.newPassphrase, repeated: z.string() })
  .refine((typed) => typed.newPassphrase === typed.repeated, { path: ['repeated'], message: 'passphrases-differ' });

/** Where each word of a typed text begins and ends; numbers and punctuation are no words. */
export const wordPlaces = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/\p{L}+/gu)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
