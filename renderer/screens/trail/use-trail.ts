import { useCallback, useEffect, useState } from 'react';
import type { TrailLine } from '../../../shared/contract/trail-routes.ts';
import type { TrailFilter } from '../../../shared/domain/audit/trail-filter.ts';
import type { AnyFailure } from '../../../shared/text/failure-sentences.ts';
import { client } from '../../api/client.ts';
import { refreshSession } from '../../api/query-client.ts';
import { isLocked } from '../../api/use-query.ts';

const linesPerPart = 100;

/** What was found, as it stood at one moment. */
export interface TrailFound {
  readonly lines: readonly TrailLine[];
  readonly matching: number;
  readonly nameByUser: ReadonlyMap<string, string>;
  readonly workstation: string;
  readonly at: Date;
}

export interface TrailState {
  readonly found: TrailFound | undefined;
  readonly failure: AnyFailure | undefined;
  readonly more: () => Promise<void>;
  readonly refresh: () => void;
}

/**
 * The matching part of the trail. It is asked for when somebody asks, never by itself: each look is an entry, and a list that moves while
 * it is read helps nobody.
 */
export function useTrail(filter: TrailFilter): TrailState {
  const [found, setFound] = useState<TrailFound | undefined>(undefined);
  const [failure, setFailure] = useState<AnyFailure | undefined>(undefined);
  const [round, setRound] = useState(0);
  const load = useCallback(
    async (before?: number) => {
      const listed = await client['trail.list']({
        filter,
        limit: linesPerPart,
        ...(before === undefined ? {} : { before }),
      });
      if (listed.ok) return listed.value;
      if (isLocked(listed.error)) await refreshSession();
      setFailure(listed.error);
      return undefined;
    },
    [filter],
  );
  // `round` is what the refresh button counts up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round is a new question
  useEffect(() => {
    let outdated = false;
    setFailure(undefined);
    void load().then((part) => {
      if (part === undefined || outdated) return;
      const { lines, matching, people, workstation } = part;
      const nameByUser = new Map(people.map(({ userId, name }) => [String(userId), name]));
      setFound({ lines, matching, nameByUser, workstation, at: new Date() });
    });
    return () => {
      outdated = true;
    };
  }, [load, round]);
  const more = useCallback(async () => {
    const part = await load(found?.lines.at(-1)?.sequence);
    // Only if nothing else was asked for meanwhile.
    if (part) setFound((now) => (now === found && now ? { ...now, lines: [...now.lines, ...part.lines] } : now));
  }, [load, found]);
  return { found, failure, more, refresh: useCallback(() => setRound((before) => before + 1), []) };
}
