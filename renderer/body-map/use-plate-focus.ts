import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { DrawingRequest } from './body-map-props.ts';

interface PlateFocusOptions {
  readonly pane: RefObject<HTMLElement | null>;
  /** What the map was asked to turn to, and by what name it turns to this drawing. */
  readonly request: DrawingRequest | undefined;
  readonly shown: string;
  readonly isOpen: boolean;
}

const met = new WeakSet<DrawingRequest>();

/**
 * Moves the focus to what comes next, the list of parts or the button that opens an intimate drawing: for whoever was led here from
 * elsewhere, whose own place went away with the drawing before, or who opens or closes an intimate one. Nobody else's focus moves.
 */
export function usePlateFocus({ pane, request, shown, isOpen }: PlateFocusOptions): void {
  const focus = useCallback(
    () => pane.current?.querySelector<HTMLElement>('[role="listbox"], [data-open]')?.focus(),
    [pane],
  );
  const before = useRef(isOpen);
  useEffect(() => {
    if (document.activeElement === document.body) focus();
  }, [focus]);
  useEffect(() => {
    if (request?.shown !== shown || met.has(request)) return;
    met.add(request);
    focus();
  }, [request, shown, focus]);
  useEffect(() => {
    if (before.current !== isOpen) focus();
    before.current = isOpen;
  }, [isOpen, focus]);
}
