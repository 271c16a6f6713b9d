import { useCallback, useState } from 'react';
import type { RouteFailure, RouteInput, RouteName, RouteOutput } from '../../shared/contract/contract.ts';
import type { RouterFailure } from '../../shared/contract/router-failure.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { routeOf } from './client.ts';
import { refreshRecords, refreshSession } from './query-client.ts';
import { isLocked } from './use-query.ts';

/** A command of the contract, ready to run from a screen. */
export interface Command<Name extends RouteName> {
  readonly run: (input: RouteInput<Name>) => Promise<Result<RouteOutput<Name>, RouteFailure<Name> | RouterFailure>>;
  readonly running: boolean;
  /** Why the last run failed; gone when the next one starts. */
  readonly failure: RouteFailure<Name> | RouterFailure | undefined;
  readonly forget: () => void;
}

/** Runs a command; what is shown of the records is asked again before the result is returned, so screens never lag behind. */
export function useCommand<Name extends RouteName>(name: Name): Command<Name> {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<RouteFailure<Name> | RouterFailure | undefined>(undefined);
  const run = useCallback(
    async (input: RouteInput<Name>) => {
      setRunning(true);
      setFailure(undefined);
      const result = await routeOf(name)(input);
      if (result.ok) await refreshRecords();
      else setFailure(result.error);
      if (!result.ok && isLocked(result.error)) await refreshSession();
      setRunning(false);
      return result;
    },
    [name],
  );
  return { run, running, failure, forget: useCallback(() => setFailure(undefined), []) };
}
