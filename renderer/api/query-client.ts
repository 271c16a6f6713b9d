import { QueryClient } from '@tanstack/react-query';

/** Answers stay until something changes: the core is the only source and tells when it did. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Number.POSITIVE_INFINITY, retry: false, refetchOnWindowFocus: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

/** Answers that no record changes: editions and photo bytes never do, the session has its own way. */
const lasting: ReadonlySet<string> = new Set([
  'standard.current',
  'photo.preview',
  'vault.preferences',
  'vault.session',
  'vault.list',
  'draft.read',
]);

/** Asks again whatever is on screen and may have changed. */
export const refreshRecords = (): Promise<void> =>
  queryClient.invalidateQueries({ predicate: (query) => !lasting.has(String(query.queryKey[0])) });

/** Asks again who is signed in. */
export const refreshSession = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['vault.session'] });

/** Forgets every answer that needed an open vault, and asks again which vaults there are: the core has another one, or none. */
export function forgetAnswers(): void {
  queryClient.removeQueries({
    predicate: ({ queryKey: [name] }) => name !== 'vault.session' && name !== 'vault.preferences',
  });
}
