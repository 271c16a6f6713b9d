import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { RouteFailure, RouteInput, RouteName, RouteOutput } from '../../shared/contract/contract.ts';
import type { RouterFailure } from '../../shared/contract/router-failure.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { routeOf } from './client.ts';
import { refreshSession } from './query-client.ts';

/** What is known of an answer; while a new one is on its way the last one stays. */
export type QueryState<Name extends RouteName> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: RouteOutput<Name> }
  | { readonly status: 'failed'; readonly failure: RouteFailure<Name> | RouterFailure };

/** The answer of a route, kept up to date after every command. `enabled: false` waits. */
export function useRouteQuery<Name extends RouteName>(
  name: Name,
  input: RouteInput<Name>,
  options: { readonly enabled?: boolean } = {},
): QueryState<Name> {
  const { data } = useQuery<Result<RouteOutput<Name>, RouteFailure<Name> | RouterFailure>>({
    queryKey: [name, input],
    queryFn: () => routeOf(name)(input),
    enabled: options.enabled ?? true,
  });
  const locked = data !== undefined && !data.ok && isLocked(data.error) && name !== 'vault.session';
  useEffect(() => {
    if (locked) void refreshSession();
  }, [locked]);
  if (data === undefined) return { status: 'loading' };
  return data.ok ? { status: 'ready', value: data.value } : { status: 'failed', failure: data.error };
}

/** Whether a failure says that the vault was locked meanwhile. */
export const isLocked = (failure: unknown): boolean =>
  typeof failure === 'object' && failure !== null && 'kind' in failure && failure.kind === 'vault-locked';
