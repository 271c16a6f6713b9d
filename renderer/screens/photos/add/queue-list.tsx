import { CircleCheck, CircleX, Clock, LoaderCircle, X } from 'lucide-react';
import type { Texts } from '../../../../shared/text/nl.ts';
import { explainFailure } from '../../../api/explain-failure.ts';
import { useText } from '../../../api/language-context.tsx';
import { IconButton } from '../../../components/button.tsx';
import styles from './add-photos.module.css';
import type { PhotoFailure, QueuedFile } from './import-queue.ts';

export interface QueueListProps {
  readonly queue: readonly QueuedFile[];
  readonly running: boolean;
  readonly onRemove: (id: number) => void;
}

const icons = { waiting: Clock, sending: LoaderCircle, done: CircleCheck, failed: CircleX };

/** The files with how far each is; what was refused says why. */
export function QueueList({ queue, running, onRemove }: QueueListProps) {
  const texts = useText();
  const { add: words } = texts.photos;
  const done = queue.filter((each) => each.state.kind === 'done').length;
  const failed = queue.filter((each) => each.state.kind === 'failed').length;
  const finished = done + failed === queue.length;
  return (
    <div>
      <progress className={styles.progress} max={queue.length} value={done + failed} aria-label={words.title} />
      <p role="status" className={styles.note}>
        {finished
          ? words.finished({ added: done, failed })
          : words.progress({ done: done + failed, total: queue.length })}
      </p>
      <ul className={styles.queue}>
        {queue.map(({ id, file, state }) => {
          const Icon = icons[state.kind];
          return (
            <li key={id} className={styles.file} data-state={state.kind}>
              <Icon aria-hidden size={15} />
              <span className={styles.name}>{file.name}</span>
              {state.kind === 'failed' ? null : <span className={styles.note}>{words[state.kind]}</span>}
              {running || state.kind !== 'waiting' ? null : (
                <IconButton
                  label={words.remove({ name: file.name })}
                  icon={<X aria-hidden />}
                  onClick={() => onRemove(id)}
                />
              )}
              {state.kind === 'failed' ? <p className={styles.why}>{failureWords(state.failure, texts)}</p> : null}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Short words at the file for what the route may refuse; the general sentence for anything else. */
function failureWords(failure: PhotoFailure, texts: Texts): string {
  const { failures, tooLarge, unreadable } = texts.photos.add;
  if (failure.kind === 'unreadable') return unreadable;
  if (failure.kind === 'file-too-large') return tooLarge;
  const short: Readonly<Record<string, string>> = failures;
  return short[failure.kind] ?? explainFailure(failure, texts);
}
