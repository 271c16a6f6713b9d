import { Minus, Plus, Scan } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { pickAddress } from '../../shared/domain/body/project-view.ts';
import type { BodyView, ViewPoint } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { IconButton } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { BodyMapMark } from './body-map-props.ts';
import { CursorLayer } from './cursor-layer.tsx';
import { MarkLayer } from './mark-layer.tsx';
import type { Drawing } from './use-drawing.ts';
import { usePixelSize } from './use-pixel-size.ts';
import { useZoom } from './use-zoom.ts';
import { ViewDrawing } from './view-drawing.tsx';

export interface ViewPaneProps {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly marks: readonly BodyMapMark[];
  readonly cursor: BodyAddress | undefined;
  readonly drawing: Drawing | undefined;
  readonly withBorders: boolean;
  readonly words: BodyMapWords;
  readonly helpId: string;
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
  readonly onSelect: (id: string) => void;
  readonly onPoint: (address: BodyAddress) => void;
  readonly onHover: (address: BodyAddress | undefined) => void;
  readonly onKey: (event: KeyboardEvent, view: BodyView) => void;
}

/** One view of the body with its marks: zoom by wheel, pinch and drag, point by click, step by arrow keys. */
export function ViewPane(props: ViewPaneProps) {
  const { model, view, marks, cursor, drawing, withBorders, words, helpId, nameOf, onSelect, onPoint, onHover, onKey } =
    props;
  const svg = useRef<SVGSVGElement>(null);
  const { transform, zoomBy, reset } = useZoom(svg, view.viewBox);
  const pixel = usePixelSize(svg, view.viewBox) / transform.k;
  const addressAt = (event: MouseEvent | PointerEvent): BodyAddress | undefined => {
    const matrix = svg.current?.getScreenCTM();
    if (matrix === null || matrix === undefined) return undefined;
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix.inverse());
    const [viewX, viewY] = transform.invert([x, y]);
    return pickAddress(model, view, { x: viewX, y: viewY } satisfies ViewPoint);
  };
  const point = (event: MouseEvent): void => {
    const address = addressAt(event);
    if (address !== undefined) onPoint(address);
  };
  const name = words.view({ view: words.views[view.id] });
  return (
    <div className={styles.pane} style={{ flexGrow: view.viewBox[2] }}>
      <svg
        ref={svg}
        className={styles.drawing}
        viewBox={view.viewBox.join(' ')}
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is operated with the arrow keys
        tabIndex={0}
        aria-label={name}
        aria-describedby={helpId}
        onClick={point}
        onPointerMove={(event) => onHover(addressAt(event))}
        onPointerLeave={() => onHover(undefined)}
        onKeyDown={(event) => onKey(event, view)}
      >
        <g transform={transform.toString()}>
          <ViewDrawing view={view} withBorders={withBorders} />
          <CursorLayer model={model} view={view} cursor={cursor} drawing={drawing} pixel={pixel} />
          <MarkLayer model={model} view={view} marks={marks} pixel={pixel} nameOf={nameOf} onSelect={onSelect} />
        </g>
      </svg>
      <SideNames view={view} words={words} />
      <div className={styles.zoom}>
        <IconButton icon={<Plus aria-hidden size={16} />} label={words.zoomIn} onClick={() => zoomBy(1.6)} />
        <IconButton icon={<Minus aria-hidden size={16} />} label={words.zoomOut} onClick={() => zoomBy(1 / 1.6)} />
        <IconButton icon={<Scan aria-hidden size={16} />} label={words.zoomReset} onClick={reset} />
      </div>
    </div>
  );
}

/** Says on front and back which side is the child's left. */
function SideNames({ view, words }: Pick<ViewPaneProps, 'view' | 'words'>) {
  if (view.id === 'left' || view.id === 'right') return <p className={styles.sides}>{words.views[view.id]}</p>;
  const [first, second] =
    view.id === 'front' ? [words.childRight, words.childLeft] : [words.childLeft, words.childRight];
  return (
    <p className={styles.sides}>
      <span>{first}</span>
      <span>{second}</span>
    </p>
  );
}
