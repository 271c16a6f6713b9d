import { type KeyboardEvent, useRef } from 'react';
import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { joinClasses } from '../../components/join-classes.ts';
import { useExamination } from '../../record/use-examination.ts';
import { PhotoThumbnail } from './photo-thumbnail.tsx';
import styles from './photos.module.css';
import { injuryNumbers } from './use-photo-words.ts';
import { useStayingPhotos } from './use-staying-photos.ts';

export interface PhotoGridProps {
  readonly photos: readonly PhotoRecord[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** The photos as one tab stop: arrows move between them and select, Enter opens the viewer. */
export function PhotoGrid({ photos, selected, onSelect, onOpen }: PhotoGridProps) {
  const grid = useRef<HTMLUListElement>(null);
  const staying = useStayingPhotos();
  const focusable = photos.some((photo) => photo.id === selected) ? selected : photos[0]?.id;
  const move = (event: KeyboardEvent, index: number): void => {
    const target = targetOf(event.key, index, columnsOf(grid.current));
    const next = target === undefined ? undefined : photos[target];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next.id);
    grid.current?.querySelector<HTMLElement>(`[data-photo="${next.id}"]`)?.focus();
  };
  return (
    <ul ref={grid} className={styles.grid}>
      {photos.map((photo, index) => (
        <li key={photo.id}>
          <button
            type="button"
            data-photo={photo.id}
            className={joinClasses(styles.tile, photo.id === selected && styles.selected)}
            aria-pressed={photo.id === selected}
            tabIndex={photo.id === focusable ? 0 : -1}
            onClick={() => onSelect(photo.id)}
            onDoubleClick={() => onOpen(photo.id)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                onSelect(photo.id);
                onOpen(photo.id);
              } else move(event, index);
            }}
          >
            <PhotoThumbnail photo={photo} />
            <Caption photo={photo} stays={staying.has(photo.id)} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Caption({ photo, stays }: { readonly photo: PhotoRecord; readonly stays: boolean }) {
  const { photos: words, consent } = useText();
  const { examination } = useExamination();
  const codes = useCodes();
  return (
    <span className={styles.caption}>
      <strong>{words.injuries({ numbers: injuryNumbers(photo, examination) })}</strong>
      <span>{codes.words('photo-step', photo.details.step)}</span>
      {stays ? <span className={styles.stays}>{consent.photos.stays}</span> : null}
    </span>
  );
}

/** How many tiles stand in the first row. */
function columnsOf(grid: HTMLElement | null): number {
  const tops = [...(grid?.children ?? [])].map((tile) => tile.getBoundingClientRect().top);
  return Math.max(1, tops.filter((top) => top === tops[0]).length);
}

function targetOf(key: string, index: number, columns: number): number | undefined {
  if (key === 'ArrowRight') return index + 1;
  if (key === 'ArrowLeft') return index - 1;
  if (key === 'ArrowDown') return index + columns;
  return key === 'ArrowUp' ? index - columns : undefined;
}
