import { type KeyboardEvent, type RefObject, useEffect, useEffectEvent } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import { panCamera, type SolidCamera, turnCamera, zoomCamera } from './solid-camera.ts';
import { listenToGestures } from './solid-gestures.ts';
import { markAt } from './solid-hit.ts';
import { cameraAfterKey } from './solid-keys.ts';
import type { NumberedTrace } from './solid-numbers.ts';
import { pickInPicture, type SolidBody } from './solid-picking.ts';
import type { SolidPicture, SolidStage } from './solid-stage.ts';
import { cameraOfViewpoint } from './solid-viewpoints.ts';
import type { Drawing } from './use-drawing.ts';

export interface SolidInput {
  readonly sheet: RefObject<HTMLElement | null>;
  readonly stage: SolidStage | undefined;
  readonly body: SolidBody;
  readonly traces: readonly NumberedTrace[];
  readonly drawing: Drawing<BodyAddress>;
  readonly onSelect: (id: string) => void;
  readonly onCursor: (address: BodyAddress) => void;
  /** What lies under the pointer or, by keyboard, in the middle of the picture. */
  readonly onPointed: (address: BodyAddress | undefined) => void;
  /** Keys of the map itself; says whether it was one. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** Degrees for each pixel of a drag. */
const DRAG_TURN = 0.4;

/** Lets pointers turn, move, enlarge and press the solid; returns what the keyboard does with it. */
export function useSolidInput(input: SolidInput): (event: KeyboardEvent) => void {
  const { sheet, stage, body, traces, drawing, onSelect, onCursor, onPointed, onKey } = input;
  const pick = (at: ViewPoint): BodyAddress | undefined =>
    stage === undefined ? undefined : pickInPicture(body, stage.picture(), at);
  const point = (at: ViewPoint | undefined): void => onPointed(at === undefined ? undefined : pick(at));
  const press = (at: ViewPoint): void => {
    if (stage === undefined) return;
    stage.settle();
    const mark = drawing.draft.length > 0 ? undefined : markAt(body, stage.picture(), { traces, at });
    const address = mark === undefined ? pick(at) : undefined;
    if (mark !== undefined) onSelect(mark);
    if (address === undefined) return;
    onCursor(address);
    drawing.put(address);
  };
  const onTap = useEffectEvent(press);
  const onHover = useEffectEvent(point);
  useEffect(() => {
    const element = sheet.current;
    if (stage === undefined || element === null) return;
    const change = (alter: (shown: SolidPicture) => SolidCamera): void => {
      stage.settle();
      stage.look(alter(stage.picture()));
    };
    return listenToGestures(element, {
      onTurn: ({ x, y }) => change(({ camera }) => turnCamera(camera, { yaw: -x * DRAG_TURN, pitch: y * DRAG_TURN })),
      onPan: (by) => change(({ camera, viewport }) => panCamera(camera, viewport, by)),
      onZoom: (factor, at) => change(({ camera, viewport }) => zoomCamera(camera, viewport, { factor, at })),
      onTap: (at) => onTap(at),
      onHover: (at) => onHover(at),
    });
  }, [stage, sheet]);

  const act = (event: KeyboardEvent, shown: SolidStage): boolean => {
    shown.settle();
    const { viewport } = shown.picture();
    const middle = { x: viewport.width / 2, y: viewport.height / 2 };
    const camera = cameraAfterKey(shown.picture(), event);
    if (camera !== undefined) {
      shown.look(camera);
      point(middle);
    } else if (event.key === 'Home') shown.frame((size) => cameraOfViewpoint(body, 'front', size));
    else if (event.key === 'Enter' && event.ctrlKey) drawing.finish();
    else if (event.key === 'Enter') press(middle);
    else if (event.key === 'Backspace' && drawing.draft.length > 0) drawing.removeLast();
    else if (event.key === 'Escape' && drawing.draft.length > 0) drawing.cancel();
    else return false;
    return true;
  };
  return (event) => {
    if (event.target !== event.currentTarget || onKey(event)) return;
    if (stage === undefined || !act(event, stage)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
