import { z } from 'zod';
import { UserProfile, vaultRoutes } from '../../../shared/contract/vault-routes.ts';
import { ReportAuthor } from '../../../shared/domain/report/report.ts';

const route = vaultRoutes['vault.create'].input.shape;

/** What the form for a new vault must hold; the fields follow the contract. A training vault may go without a name of its own. */
export const NewVaultForm = z
  .strictObject({
    purpose: z.enum(['training', 'work']),
    label: route.label.optional(),
    name: UserProfile.shape.name,
    role: UserProfile.shape.role,
    bigNumber: ReportAuthor.shape.bigNumber,
    passphrase: route.passphrase,
    repeated: z.string(),
  })
  .refine((vault) => vault.purpose === 'training' || vault.label !== undefined, {
    path: ['label'],
    message: 'name-required',
    when: () => true,
  })
  .refine((vault) => vault.passphrase === vault.repeated, { path: ['repeated'], message: 'passphrases-differ' });
export type NewVault = z.infer<typeof NewVaultForm>;
