import type { KeyboardEvent } from 'react';
import type { Place } from './similarity.ts';
import type { ViewportControl } from './use-viewport.ts';

/** What the keys of the viewer can do. */
export interface ViewerActions {
  readonly control: ViewportControl;
  /** Goes to another photo by its place in the row. */
  readonly goTo: (index: number) => void;
  readonly index: number;
  readonly count: number;
  readonly hide: () => void;
}

const PAN = 80;

/** Does what a key of the viewer asks for; keys in fields stay with the field. */
export function actOnKey(event: KeyboardEvent, actions: ViewerActions): void {
  if (event.ctrlKey || event.altKey || event.metaKey || isWriting(event.target)) return;
  const action = actionOf(event.key, actions);
  if (action === undefined) return;
  event.preventDefault();
  action();
}

const isWriting = (target: EventTarget): boolean =>
  target instanceof HTMLElement && target.closest('input, select, textarea, [role="tab"], [contenteditable]') !== null;

function actionOf(key: string, { control, goTo, index, count, hide }: ViewerActions): (() => void) | undefined {
  const arrow = (by: Place, step: number) => (): void => (control.isFitted ? goTo(index + step) : control.pan(by));
  return new Map<string, () => void>([
    ['ArrowLeft', arrow([PAN, 0], -1)],
    ['ArrowRight', arrow([-PAN, 0], 1)],
    ['ArrowUp', arrow([0, PAN], -1)],
    ['ArrowDown', arrow([0, -PAN], 1)],
    ['PageUp', () => goTo(index - 1)],
    ['PageDown', () => goTo(index + 1)],
    ['Home', () => goTo(0)],
    ['End', () => goTo(count - 1)],
    ['+', () => control.zoom(1.5)],
    ['=', () => control.zoom(1.5)],
    ['-', () => control.zoom(1 / 1.5)],
    ['0', control.fit],
    ['1', control.actualSize],
    ['r', control.turn],
    ['R', control.turn],
    ['h', hide],
    ['H', hide],
  ]).get(key);
}
