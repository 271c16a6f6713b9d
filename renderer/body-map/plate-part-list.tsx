import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { PlatePart } from '../../shared/domain/body/plate.ts';
import { findPart } from './find-part.ts';
import styles from './plate-pane.module.css';

export interface PlatePartListProps {
  readonly parts: readonly PlatePart[];
  readonly language: 'nl' | 'en';
  readonly label: string;
  readonly hint: string;
  /** The part that has the attention. */
  readonly active: string | undefined;
  readonly onActive: (id: string) => void;
  /** The part that is meant, by Enter or a double click. */
  readonly onChoose: (id: string) => void;
}

/** The parts of a flat drawing by name: arrow keys go through them, typing finds one, Enter chooses it. */
export function PlatePartList(props: PlatePartListProps) {
  const { parts, language, label, hint, active, onActive, onChoose } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: '', at: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another part has the attention
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const index = parts.findIndex((part) => part.id === active);
    const move = moves[event.key];
    if (move !== undefined) {
      const next = parts[Math.min(parts.length - 1, Math.max(0, move(index, parts.length)))];
      if (next !== undefined) onActive(next.id);
    } else if (event.key === 'Enter') {
      if (active !== undefined) onChoose(active);
    } else if (event.key.length === 1) {
      const fresh = event.timeStamp - typed.current.at > 900;
      typed.current = { text: (fresh ? '' : typed.current.text) + event.key, at: event.timeStamp };
      const found = findPart({ parts, language, typed: typed.current.text, active });
      if (found !== undefined) onActive(found.id);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className={styles.parts}>
      <span id={`${id}-label`} className={styles.label}>
        {label}
      </span>
      <div className={styles.listFrame}>
        <div
          ref={list}
          className={styles.list}
          role="listbox"
          tabIndex={0}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-hint`}
          aria-activedescendant={active === undefined ? undefined : `${id}-${active}`}
          onKeyDown={onKey}
        >
          {parts.map((part) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself has the keys
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus and names its active option
            <div
              key={part.id}
              id={`${id}-${part.id}`}
              className={styles.part}
              role="option"
              aria-selected={part.id === active}
              onClick={() => onActive(part.id)}
              onDoubleClick={() => onChoose(part.id)}
            >
              {part.label[language]}
            </div>
          ))}
        </div>
      </div>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + 8,
  PageUp: (index) => index - 8,
  Home: () => 0,
  End: (_, count) => count - 1,
};
