import { Maximize, ZoomIn, ZoomOut } from 'lucide-react';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import type { PixelPoint } from '../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../api/language-context.tsx';
import { IconButton } from '../../../components/button.tsx';
import { Loupe } from './loupe.tsx';
import { MarkOverlay } from './mark-overlay.tsx';
import styles from './measure.module.css';
import { PhotoPictures, type Picture } from './photo-pictures.tsx';
import type { Measuring } from './use-measuring.ts';
import type { StageView } from './use-stage-view.ts';

export interface MeasureStageProps {
  readonly measuring: Measuring;
  readonly pictures: readonly Picture[];
  readonly view: StageView;
}

/** The photo with what was marked in it. One tab stop: the cross is moved and put by keys as well as by the pointer. */
export function MeasureStage({ measuring, pictures, view }: MeasureStageProps) {
  const { photoMeasure: words } = useText();
  const { cursor } = measuring;
  const pointer = usePointer(measuring, view);
  return (
    <div className={styles.stage}>
      <div
        ref={view.frame}
        className={styles.frame}
        role="application"
        aria-label={words.stage}
        aria-describedby="measure-keys"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: keys move and put the cross
        tabIndex={0}
        data-cross={cursor.map((value) => value.toFixed(1)).join(' ')}
        onKeyDown={(event) => actOnKey(event, measuring, view)}
        onWheel={(event) => view.zoomBy(event.deltaY < 0 ? 1.2 : 1 / 1.2, placeOf(event))}
        {...pointer}
      >
        <svg className={styles.picture} aria-hidden="true">
          <PhotoPictures
            pictures={pictures}
            centre={view.toImage([view.width / 2, view.height / 2])}
            at={[view.width / 2, view.height / 2]}
            zoom={view.zoom}
          />
          <MarkOverlay measuring={measuring} view={view} />
        </svg>
        {measuring.marking.target === undefined ? null : (
          <Loupe pictures={pictures} at={cursor} zoom={Math.max(8, view.zoom * 3)} view={view} />
        )}
      </div>
      <div className={styles.tools}>
        <IconButton label={words.zoomOut} icon={<ZoomOut aria-hidden />} onClick={() => view.zoomBy(1 / 1.5)} />
        <IconButton label={words.fit} icon={<Maximize aria-hidden />} onClick={view.fit} />
        <IconButton label={words.zoomIn} icon={<ZoomIn aria-hidden />} onClick={() => view.zoomBy(1.5)} />
        <p id="measure-keys" className={styles.hint}>
          {words.keys}
        </p>
      </div>
    </div>
  );
}

function actOnKey(event: KeyboardEvent, measuring: Measuring, view: StageView): void {
  if (event.ctrlKey || event.metaKey || event.target !== event.currentTarget) return;
  const step = event.altKey ? 0.1 : event.shiftKey ? 10 : 1;
  const move = (dx: number, dy: number) => () => measuring.moveCursor([dx * step, dy * step]);
  const action = new Map([
    ['ArrowLeft', move(-1, 0)],
    ['ArrowRight', move(1, 0)],
    ['ArrowUp', move(0, -1)],
    ['ArrowDown', move(0, 1)],
    ['Enter', measuring.put],
    ['Backspace', () => measuring.act({ do: 'take-back' })],
    ['+', () => view.zoomBy(1.5, view.toScreen(measuring.cursor))],
    ['=', () => view.zoomBy(1.5, view.toScreen(measuring.cursor))],
    ['-', () => view.zoomBy(1 / 1.5)],
    ['0', view.fit],
    ['h', () => view.centreOn(measuring.cursor)],
  ]).get(event.key);
  if (action === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  action();
}

const placeOf = (event: {
  readonly currentTarget: Element;
  readonly clientX: number;
  readonly clientY: number;
}): PixelPoint => {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  return [event.clientX - left, event.clientY - top];
};

/** Farther than this a press is a drag, which moves the photo. */
const dragPx = 4;

/** The pointer moves the cross; a press puts a point, dragging moves the photo. */
function usePointer(measuring: Measuring, view: StageView) {
  const pressed = useRef<{ from: PixelPoint; last: PixelPoint; dragged: boolean } | undefined>(undefined);
  return {
    onPointerDown(event: PointerEvent<HTMLDivElement>) {
      const at = placeOf(event);
      pressed.current = { from: at, last: at, dragged: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLDivElement>) {
      const at = placeOf(event);
      const press = pressed.current;
      if (press === undefined) {
        measuring.setCursor(view.toImage(at));
        return;
      }
      if (!press.dragged && Math.hypot(at[0] - press.from[0], at[1] - press.from[1]) < dragPx) return;
      press.dragged = true;
      view.panBy(at[0] - press.last[0], at[1] - press.last[1]);
      press.last = at;
    },
    onPointerUp() {
      const press = pressed.current;
      pressed.current = undefined;
      if (press === undefined || press.dragged) return;
      measuring.putAt(view.toImage(press.from));
    },
    onPointerCancel() {
      pressed.current = undefined;
    },
  };
}
