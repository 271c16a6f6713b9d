import { createContext, useContext } from 'react';
import type { RouteOutput } from '../../shared/contract/contract.ts';
import { type Role, rolesOf } from '../../shared/contract/route.ts';

export type Session = RouteOutput<'vault.session'>;

const SessionContext = createContext<Session | undefined>(undefined);

/** Says below it who is signed in. */
export const SessionProvider = SessionContext.Provider;

/** Who is signed in, and to which vault; throws where no vault is open. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession was called without an open vault');
  return session;
}

/** Whether the signed-in user has one of these roles. The core decides; this only spares people dead ends. */
export function useHasRole(...roles: readonly Role[]): boolean {
  const held = rolesOf(useSession().profile);
  return roles.some((role) => held.includes(role));
}
