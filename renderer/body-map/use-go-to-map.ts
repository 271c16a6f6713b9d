import { type RefObject, useMemo } from 'react';
import { type AppAction, useActions } from '../api/actions-context.tsx';

/** The key that brings the focus to the drawing from anywhere on the screen. */
const GO_TO_MAP = 'Alt+M';

/** Gives the focus to the drawing that is shown, the first of several. */
export const focusDrawing = (map: HTMLElement | null): void =>
  map?.querySelector<HTMLElement | SVGElement>('[role="application"]')?.focus();

/** Offers the way to the drawing among the actions of the app. */
export function useGoToMap(map: RefObject<HTMLElement | null>, label: string): void {
  const actions = useMemo<readonly AppAction[]>(
    () => [
      {
        id: 'map:focus',
        label,
        keys: GO_TO_MAP,
        run: () => focusDrawing(map.current),
      },
    ],
    [map, label],
  );
  useActions(actions);
}
