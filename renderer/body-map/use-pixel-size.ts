import { type RefObject, useEffect, useState } from 'react';

/** How many view units one pixel of the screen is, for marks that keep their size on the screen whatever the drawing's size. */
export function usePixelSize(drawing: RefObject<SVGSVGElement | null>, viewBox: readonly number[]): number {
  const [, , width = 1, height = 1] = viewBox;
  const [size, setSize] = useState(1);
  useEffect(() => {
    const element = drawing.current;
    if (element === null) return;
    const measure = () => {
      const box = element.getBoundingClientRect();
      if (box.width > 0 && box.height > 0) setSize(Math.max(width / box.width, height / box.height));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [drawing, width, height]);
  return size;
}
