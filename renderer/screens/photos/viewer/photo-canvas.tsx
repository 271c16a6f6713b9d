import { useLayoutEffect, useRef } from 'react';
import type { Picture } from './open-picture.ts';
import type { Similarity } from './similarity.ts';
import styles from './viewer.module.css';
import type { Size } from './viewport.ts';

export interface PhotoCanvasProps {
  readonly picture: Picture;
  /** Grows whenever there is more to paint. */
  readonly version: number;
  readonly viewport: Similarity;
  readonly frame: Size;
  readonly label: string;
  /** A change of colour for display only, as a CSS filter. */
  readonly filter?: string | undefined;
  readonly clip?: string | undefined;
}

/** Paints the part of a photo that the frame shows; `data-sharp` says whether nothing sharper is to come. */
export function PhotoCanvas({ picture, version, viewport, frame, label, filter, clip }: PhotoCanvasProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is the same picture with more in it
  useLayoutEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d');
    if (!element || !context) return;
    const density = window.devicePixelRatio;
    picture.look(viewport, frame, density);
    const [width, height] = [Math.round(frame.width * density), Math.round(frame.height * density)];
    if (element.width !== width) element.width = width;
    if (element.height !== height) element.height = height;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    const [cos, sin] = [Math.cos(viewport.angle), Math.sin(viewport.angle)].map(
      (part) => part * viewport.scale * density,
    );
    context.setTransform(cos ?? 1, sin ?? 0, -(sin ?? 0), cos ?? 1, viewport.x * density, viewport.y * density);
    // Beyond this every pixel of the photo is to be seen as one.
    context.imageSmoothingEnabled = viewport.scale * density < 3;
    context.imageSmoothingQuality = 'medium';
    picture.paint(context);
    element.dataset.sharp = String(picture.isSharp(viewport, frame, density));
  }, [picture, version, viewport, frame]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={styles.canvas}
      style={{ filter, clipPath: clip }}
      data-photo-canvas={picture.id}
    />
  );
}
