import { useEffect, useState } from 'react';
import { useText } from '../../../api/language-context.tsx';
import type { PhotoView } from './photo-view.ts';
import { type Pixel, readColour } from './read-colour.ts';
import styles from './viewer.module.css';

export interface PixelReadoutProps {
  readonly view: PhotoView;
  readonly frame: React.RefObject<HTMLElement | null>;
}

/** Place and colour of the pixel under the pointer, as in the photo and not as adapted for display. */
export function PixelReadout({ view, frame }: PixelReadoutProps) {
  const { photoViewer: words } = useText();
  const [pixel, setPixel] = useState<Pixel | undefined>(undefined);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const move = (event: PointerEvent): void => {
      const { left, top } = element.getBoundingClientRect();
      setPixel(readColour(view, view.toImage([event.clientX - left, event.clientY - top]), 1));
    };
    const leave = (): void => setPixel(undefined);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
    };
  }, [view, frame]);
  if (pixel === undefined) return <span className={styles.readout} />;
  const [r, g, b] = pixel.rgb;
  return (
    <span className={styles.readout}>
      {words.pixel({ x: pixel.x, y: pixel.y })} · {words.rgb({ r: Math.round(r), g: Math.round(g), b: Math.round(b) })}
    </span>
  );
}
