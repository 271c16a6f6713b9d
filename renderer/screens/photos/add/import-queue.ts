import type { RouteFailure } from '../../../../shared/contract/contract.ts';
import type { RouterFailure } from '../../../../shared/contract/router-failure.ts';

export type PhotoFailure =
  | RouteFailure<'photo.import'>
  | RouterFailure
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'file-too-large' };

/** The largest file that is read at all, in bytes. */
export const maxFileBytes = 200 * 1024 * 1024;

/** One file on its way into the case. */
export interface QueuedFile {
  readonly id: number;
  readonly file: File;
  readonly state:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'sending' }
    | { readonly kind: 'done' }
    | { readonly kind: 'failed'; readonly failure: PhotoFailure };
}

export type QueueStep =
  | { readonly type: 'added'; readonly files: readonly File[] }
  | { readonly type: 'moved'; readonly id: number; readonly state: QueuedFile['state'] }
  | { readonly type: 'removed'; readonly id: number }
  /** What failed waits again. */
  | { readonly type: 'retried' }
  | { readonly type: 'cleared' };

/** The next state of the queue; a file that is already waiting under the same name, size and date is not added twice. */
export function queueAfter(queue: readonly QueuedFile[], step: QueueStep): readonly QueuedFile[] {
  switch (step.type) {
    case 'added':
      return addFiles(queue, step.files);
    case 'moved':
      return queue.map((each) => (each.id === step.id ? { ...each, state: step.state } : each));
    case 'retried':
      return queue.map((each) => (each.state.kind === 'failed' ? { ...each, state: { kind: 'waiting' } } : each));
    case 'removed':
      return queue.filter((each) => each.id !== step.id);
    default:
      return queue.filter((each) => each.state.kind === 'sending');
  }
}

function addFiles(queue: readonly QueuedFile[], files: readonly File[]): readonly QueuedFile[] {
  const waiting = new Set(queue.filter((each) => each.state.kind === 'waiting').map((each) => nameOf(each.file)));
  const fresh = files.filter((file) => !waiting.has(nameOf(file)));
  const first = Math.max(0, ...queue.map((each) => each.id)) + 1;
  return [
    ...queue,
    ...fresh.map((file, index): QueuedFile => ({ id: first + index, file, state: { kind: 'waiting' } })),
  ];
}

const nameOf = ({ name, size, lastModified }: File): string => `${name}:${size}:${lastModified}`;
