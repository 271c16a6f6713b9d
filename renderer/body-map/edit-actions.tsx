import { CircleMinus, CirclePlus, Maximize2, Minimize2, Redo2, Undo2 } from 'lucide-react';
import type { BodyView } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { IconButton } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { ShapeEditing } from './use-shape-editing.ts';
import type { ShapeHistory } from './use-shape-history.ts';

interface EditActionsProps {
  /** Present while the chosen mark is being changed on a view. */
  readonly editing: ShapeEditing | undefined;
  readonly view: BodyView | undefined;
  readonly history: ShapeHistory;
  readonly words: BodyMapWords;
}

/** How much larger or smaller one press makes a drawing. */
export const GROWTH = 1.1;

/** Undoing and redoing changes, and what a chosen drawing allows besides dragging. */
export function EditActions({ editing, view, history, words }: EditActionsProps) {
  const hasNode = editing?.node !== undefined;
  return (
    <div className={styles.actions}>
      <IconButton
        icon={<Undo2 aria-hidden />}
        label={words.undoEdit}
        disabled={!history.canUndo}
        onClick={history.undo}
      />
      <IconButton
        icon={<Redo2 aria-hidden />}
        label={words.redoEdit}
        disabled={!history.canRedo}
        onClick={history.redo}
      />
      {editing === undefined || view === undefined || editing.shape.kind === 'point' ? null : (
        <>
          <IconButton
            icon={<Minimize2 aria-hidden />}
            label={words.shrink}
            onClick={() => editing.resize(view, 1 / GROWTH)}
          />
          <IconButton
            icon={<Maximize2 aria-hidden />}
            label={words.grow}
            onClick={() => editing.resize(view, GROWTH)}
          />
          <IconButton
            icon={<CirclePlus aria-hidden />}
            label={words.addNode}
            disabled={!hasNode}
            onClick={() => editing.add(view)}
          />
          <IconButton
            icon={<CircleMinus aria-hidden />}
            label={words.removeNode}
            disabled={!hasNode}
            onClick={editing.remove}
          />
        </>
      )}
    </div>
  );
}
