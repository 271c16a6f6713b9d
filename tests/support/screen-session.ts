import type { Session, UserProfile } from '../../shared/contract/vault-routes.ts';
import { UserId } from '../../shared/kernel/record-id.ts';

/** A session as a screen is given it, for somebody with this role. */
export const sessionOf = (profile: Pick<UserProfile, 'role' | 'administers'>): Session => ({
  userId: UserId.parse('0b6f7c1a-5d0e-4c7e-9a51-2f5d6f7a8b9c'),
  profile: { name: 'A. de Vries', ...profile },
  vault: { id: '7c19e2f0-3b1d-4e7a-8c55-0d9f1a2b3c4d', label: 'GGD Voorbeeld', training: false, folder: '/vaults/een' },
  autoLockMinutes: 10,
});
