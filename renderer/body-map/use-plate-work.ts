import { type KeyboardEvent, useEffect, useState } from 'react';
import { describePlatePlace, platePlaceWords } from '../../shared/domain/body/describe-plate-place.ts';
import { type PlatePlace, placeAt, pointOf } from '../../shared/domain/body/plate-place.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import type { MapPaneProps } from './map-panes.ts';
import { moveOnPlate, stepOnPlate } from './place-on-plate.ts';
import type { PlateVariant } from './plate-families.ts';
import type { PlateMapProps } from './plate-props.ts';
import { pointInPart } from './point-in-part.ts';
import { type Drawing, useDrawing } from './use-drawing.ts';

export interface PlateWorkOptions extends Pick<MapPaneProps, 'map' | 'tool' | 'onTell' | 'onKey'> {
  readonly plates: PlateMapProps;
  readonly variant: PlateVariant;
  /** The part that has the attention in the list. */
  readonly active: string | undefined;
  readonly onActive: (part: string) => void;
}

/** What can be done on an open drawing, by pointer and by keyboard alike. */
export interface PlateWorkState {
  readonly drawing: Drawing<PlatePlace>;
  readonly cursor: PlatePlace | undefined;
  /** What was last reached or put, to be read aloud. */
  readonly said: string;
  /** A press on the drawing. */
  readonly press: (place: PlatePlace) => void;
  /** Goes to a point and puts something there where that is allowed; says whether there was a point to go to. */
  readonly goTo: (point: ViewPoint | undefined) => boolean;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Keeps the pointer of the keyboard and what is being drawn; both stay when the child is shown in the other position. */
export function usePlateWork(options: PlateWorkOptions): PlateWorkState {
  const { map, plates, variant, tool, active, onActive, onTell } = options;
  const { onPlace, words, sources } = plates;
  const sheet = variant.drawing;
  const [cursor, setCursor] = useState<PlatePlace | undefined>(undefined);
  const [said, setSaid] = useState('');
  const say = (text: string): void => {
    setSaid(text);
    onTell(text);
  };
  const wordsAt = (place: PlatePlace): string =>
    platePlaceWords(describePlatePlace(place, sources.plates), sources.plates, map.language);
  const drawing = useDrawing<PlatePlace>(tool, (shape) => onPlace?.(shape));
  const { cancel } = drawing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a line lies on one drawing
  useEffect(cancel, [cancel, sheet.plate]);
  const lookAt = (place: PlatePlace): void => {
    setCursor(place);
    onActive(place.part);
    say(wordsAt(place));
  };
  const put = (place: PlatePlace): void => {
    lookAt(place);
    if (onPlace === undefined) return;
    if (tool === 'line' || tool === 'outline') {
      drawing.put(place);
      return;
    }
    onPlace({ kind: 'point', at: place });
    say(words.placed({ place: wordsAt(place) }));
  };
  const chosen = map.marks.find(({ selected }) => selected === true)?.plate;
  const here = onSheet(cursor, sheet);
  const step = (by: ViewPoint): void => {
    const moved = tool === 'edit' && chosen !== undefined ? moveOnPlate(sheet, chosen, by) : undefined;
    const start = here ?? onSheet(pointInPart(sheet, active ?? sheet.parts[0]?.id ?? ''), sheet);
    if (moved !== undefined) onPlace?.(moved);
    else if (start !== undefined) lookAt(here === undefined ? start : stepOnPlate(sheet, start, by));
  };
  return {
    drawing,
    cursor,
    said,
    press: (place) => {
      const draws = tool === 'edit' ? chosen?.kind === 'point' : tool !== 'hand';
      if (draws) put(place);
      else lookAt(place);
    },
    goTo: (point) => {
      const place = onSheet(point, sheet);
      if (place !== undefined) put(place);
      return place !== undefined;
    },
    onKey: (event) => {
      if (event.target !== event.currentTarget) return;
      const action = actionOf(event, { drawing, step, put: here === undefined ? undefined : () => put(here) });
      if (action === undefined) {
        options.onKey(event);
        return;
      }
      action();
      event.preventDefault();
      event.stopPropagation();
    },
  };
}

interface KeyActions {
  readonly drawing: Drawing<PlatePlace>;
  readonly step: (by: ViewPoint) => void;
  readonly put: (() => void) | undefined;
}

/** What a key does on the drawing itself; nothing for a key that is the map's. */
function actionOf(event: KeyboardEvent, { drawing, step, put }: KeyActions): (() => void) | undefined {
  if (event.altKey || event.metaKey) return undefined;
  if (event.ctrlKey) return event.key === 'Enter' && drawing.canFinish ? drawing.finish : undefined;
  const direction = DIRECTIONS[event.key];
  if (direction !== undefined) return () => step(sized(direction, event.shiftKey ? LARGE_STEP : SMALL_STEP));
  if (event.key === 'Enter') return put;
  if (drawing.draft.length === 0) return undefined;
  return { Backspace: drawing.removeLast, Escape: drawing.cancel }[event.key];
}

/** Steps of the arrow keys in units of the drawing, which is 1000 units high. */
const SMALL_STEP = 6;
const LARGE_STEP = 36;

const DIRECTIONS: Readonly<Record<string, ViewPoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

const sized = ({ x, y }: ViewPoint, size: number): ViewPoint => ({ x: x * size, y: y * size });

/** A place or point as a place on this very drawing. */
function onSheet(at: PlatePlace | ViewPoint | undefined, sheet: PlateVariant['drawing']): PlatePlace | undefined {
  if (at === undefined) return undefined;
  const point = 'part' in at ? pointOf(sheet, at) : at;
  return point === undefined ? undefined : placeAt(sheet, point);
}
