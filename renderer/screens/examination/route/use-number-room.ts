import { type RefObject, useEffect, useState } from 'react';

/** The average width of a character of the numbers, in px; they are set in figures of equal width. */
const CHARACTER = 7.5;
/** The part of a line that numbers may take; the rest is for the name of the region. */
const SHARE = 0.3;

/** How many characters of numbers fit beside the names in a list, at its present width. */
export function useNumberRoom(list: RefObject<HTMLElement | null>): number {
  const [room, setRoom] = useState(8);
  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setRoom(Math.max(4, Math.floor((entry.contentRect.width * SHARE) / CHARACTER)));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
  return room;
}
