import { useCallback, useReducer, useRef, useState } from 'react';
import type { RouteInput } from '../../../../shared/contract/contract.ts';
import type { PhotoDetails } from '../../../../shared/domain/photo/photo.ts';
import { client } from '../../../api/client.ts';
import { refreshRecords } from '../../../api/query-client.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { maxFileBytes, type PhotoFailure, type QueuedFile, queueAfter } from './import-queue.ts';

/** What holds for every file of a batch. */
export interface BatchDetails {
  readonly details: Omit<PhotoDetails, 'fileName'>;
  readonly injuryIds: RouteInput<'photo.import'>['injuryIds'];
}

export interface PhotoImport {
  readonly queue: readonly QueuedFile[];
  readonly running: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly start: (batch: BatchDetails) => Promise<void>;
  /** Ends after the file that is being taken in. */
  readonly stop: () => void;
  readonly remove: (id: number) => void;
  /** Puts what failed back into the queue. */
  readonly retry: () => void;
  readonly clear: () => void;
}

/** Takes files in one by one; a file that is refused keeps its reason in the queue while the others go on. */
export function useImport(): PhotoImport {
  const { examination } = useExamination();
  const [queue, step] = useReducer(queueAfter, []);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);
  const start = async (batch: BatchDetails): Promise<void> => {
    stopped.current = false;
    setRunning(true);
    for (const { id, file } of queue.filter((each) => each.state.kind === 'waiting')) {
      if (stopped.current) break;
      step({ type: 'moved', id, state: { kind: 'sending' } });
      const failure = await send(file, { ...batch, examinationId: examination.id });
      step({ type: 'moved', id, state: failure === undefined ? { kind: 'done' } : { kind: 'failed', failure } });
      if (failure === undefined) await refreshRecords();
    }
    setRunning(false);
  };
  return {
    queue,
    running,
    start,
    add: useCallback((files) => step({ type: 'added', files }), []),
    stop: useCallback(() => {
      stopped.current = true;
    }, []),
    remove: useCallback((id) => step({ type: 'removed', id }), []),
    retry: useCallback(() => step({ type: 'retried' }), []),
    clear: useCallback(() => step({ type: 'cleared' }), []),
  };
}

/** Sends one file to the core; gives the reason when it was not taken in. */
async function send(
  file: File,
  { details, ...rest }: BatchDetails & Pick<RouteInput<'photo.import'>, 'examinationId'>,
): Promise<PhotoFailure | undefined> {
  if (file.size > maxFileBytes) return { kind: 'file-too-large' };
  const bytes = await readBytes(file);
  if (bytes === undefined) return { kind: 'unreadable' };
  const result = await client['photo.import']({ ...rest, bytes, details: { ...details, fileName: file.name } });
  return result.ok ? undefined : result.error;
}

async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
