import { type Ref, useImperativeHandle, useState } from 'react';
import styles from './body-map.module.css';

/** Shows words about what lies under the pointer without rendering the map anew. */
export interface PlaceLineHandle {
  readonly show: (words: string | undefined) => void;
}

interface PlaceLineProps {
  readonly ref: Ref<PlaceLineHandle>;
  /** What is told of the keyboard's place; read aloud when it changes. */
  readonly words: string;
}

/** The line that names a place: the one under the pointer, or else that of the keyboard. */
export function PlaceLine({ ref, words }: PlaceLineProps) {
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  useImperativeHandle(ref, () => ({ show: setHovered }), []);
  return (
    <p className={styles.place}>
      <span aria-live="polite" className={hovered === undefined ? undefined : styles.unseen}>
        {words}
      </span>
      {hovered === undefined ? null : <span aria-hidden>{hovered}</span>}
    </p>
  );
}
