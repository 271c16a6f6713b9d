import { useEffect, useState } from 'react';
import { coreEvent } from '../../shared/contract/channels.ts';
import { CoreEvent } from '../../shared/contract/core-event.ts';
import { bridge } from './bridge.ts';

type Told = Extract<CoreEvent, { readonly type: 'progress' }>;

/** How far a long task of the core is, in the task's own units. */
export type Progress = Pick<Told, 'done' | 'total'>;

/** What the core last told of a task while `running`; nothing before it told anything. */
export function useProgress(task: Told['task'], running: boolean): Progress | undefined {
  const [progress, setProgress] = useState<Progress | undefined>(undefined);
  useEffect(() => {
    if (!running) return;
    setProgress(undefined);
    return bridge().on(coreEvent, (told) => {
      const event = CoreEvent.safeParse(told);
      if (event.success && event.data.type === 'progress' && event.data.task === task) setProgress(event.data);
    });
  }, [task, running]);
  return running ? progress : undefined;
}
