import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { LayerDetails, LayerShape, PhotoLayer } from '../../../../../shared/domain/photo/photo-layer.ts';
import type { PixelPoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../../api/language-context.tsx';
import { joinClasses } from '../../../../components/join-classes.ts';
import type { PhotoView } from '../photo-view.ts';
import type { Place } from '../similarity.ts';
import { drawnShape } from './layer-changes.ts';
import { LayerDrawing } from './layer-drawing.tsx';
import styles from './layers.module.css';
import type { Layers } from './use-layers.ts';

export interface LayerOverlayProps {
  readonly view: PhotoView;
  readonly layers: Layers;
  readonly tool: LayerShape['kind'] | undefined;
  readonly onDrawn: (shape: LayerShape) => void;
  readonly colour: LayerDetails['colour'];
}

/** The annotations over the photo, each one a tab stop; with a tool, dragging draws. */
export function LayerOverlay({ view, layers, tool, onDrawn, colour }: LayerOverlayProps) {
  const [path, setPath] = useState<readonly PixelPoint[] | undefined>(undefined);
  const at = (event: PointerEvent): PixelPoint => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return view.toImage([event.clientX - left, event.clientY - top]);
  };
  const smallest = 6 / view.scale;
  const finish = (): void => {
    const shape = tool === undefined || path === undefined ? undefined : drawnShape(tool, path, smallest);
    setPath(undefined);
    if (shape !== undefined) onDrawn(shape);
  };
  const draft = tool === undefined || path === undefined ? undefined : drawnShape(tool, path, smallest);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing cannot be a fieldset
    <svg
      className={joinClasses(styles.overlay, tool !== undefined && styles.drawing)}
      role="group"
      aria-label={useText().photoViewer.layers.title}
      data-takes-pointer={tool === undefined ? undefined : true}
      onPointerDown={(event) => {
        if (tool === undefined) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setPath([at(event)]);
      }}
      onPointerMove={(event) => path !== undefined && setPath([...path, at(event)])}
      onPointerUp={finish}
      onPointerCancel={() => setPath(undefined)}
    >
      {layers.layers.map((layer) => (
        <OneLayer key={layer.id} layer={layer} view={view} layers={layers} />
      ))}
      {draft === undefined ? null : <LayerDrawing view={view} details={{ shape: draft, colour, inReport: false }} />}
    </svg>
  );
}

interface OneLayerProps {
  readonly layer: PhotoLayer;
  readonly view: PhotoView;
  readonly layers: Layers;
}

function OneLayer({ layer, view, layers }: OneLayerProps) {
  const { layers: words } = useText().photoViewer;
  const [from, setFrom] = useState<Place | undefined>(undefined);
  const { shape, words: written } = layer.details;
  const isSelected = layers.selected?.id === layer.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') layers.select(layer.id);
    else if (isSelected && layers.mayDraw && event.key === 'Delete') layers.remove(layer.id);
    else {
      const step = stepOf(event);
      if (step === undefined || !isSelected || !layers.mayDraw) return;
      layers.move(turnedBack(step, view));
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      tabIndex={0}
      aria-pressed={isSelected}
      aria-label={words.one({ kind: words.shapes[shape.kind], words: written })}
      className={joinClasses(styles.layer, isSelected && styles.selected)}
      data-takes-pointer
      onFocus={() => layers.select(layer.id)}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        layers.select(layer.id);
        if (!layers.mayDraw) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom([event.clientX, event.clientY]);
      }}
      onPointerMove={(event) => {
        if (from === undefined) return;
        layers.move(turnedBack([event.clientX - from[0], event.clientY - from[1]], view));
        setFrom([event.clientX, event.clientY]);
      }}
      onPointerUp={() => setFrom(undefined)}
    >
      <LayerDrawing view={view} details={layer.details} />
    </g>
  );
}

/** A step on the screen in pixels of the photo. */
function turnedBack([dx, dy]: Place, view: PhotoView): Place {
  const [ox, oy] = view.toImage([0, 0]);
  const [x, y] = view.toImage([dx, dy]);
  return [x - ox, y - oy];
}

function stepOf({ key, shiftKey }: KeyboardEvent): Place | undefined {
  const step = shiftKey ? 10 : 1;
  return new Map<string, Place>([
    ['ArrowLeft', [-step, 0]],
    ['ArrowRight', [step, 0]],
    ['ArrowUp', [0, -step]],
    ['ArrowDown', [0, step]],
  ]).get(key);
}
