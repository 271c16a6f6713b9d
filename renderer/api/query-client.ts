import { QueryClient } from '@tanstack/react-query';

/** Answers stay until something changes: the core is the only source and tells when it did. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Answers that no record changes: what is in an edition and photo bytes never do, which edition is in use has its own way, the session has its own way. */
const lasting: ReadonlySet<string> = new Set([
  'standard.current',
  'edition.read',
  'photo.preview',
  'photo.tiles',
  'vault.preferences',
  'vault.session',
  'vault.list',
  'draft.read',
]);

/** Asks again whatever is on screen and may have changed. */
export const refreshRecords = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: (query) => !lasting.has(String(query.queryKey[0])) });

/** Asks again for the edition that new cases get. */
export const refreshStandard = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['standard.current'] });

/** Asks again who is signed in. */
export const refreshSession = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['vault.session'] });

/**
 * Asks again who is signed in, now that it is nobody, then forgets every answer that needed an open vault: also those that said that it
 * is locked, which came meanwhile.
 */
export async function forgetVault(): Promise<void> {
  await refreshSession();
  queryClient.removeQueries({ predicate: ({ queryKey: [name] }) => !outsideVault.has(String(name)) });
  await queryClient.invalidateQueries({ queryKey: ['vault.list'] });
}

const outsideVault: ReadonlySet<string> = new Set(['vault.session', 'vault.preferences', 'vault.list']);
