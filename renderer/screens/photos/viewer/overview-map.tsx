import { useLayoutEffect, useRef } from 'react';
import type { PhotoView } from './photo-view.ts';
import { moveBack } from './similarity.ts';
import styles from './viewer.module.css';

const SIDE = 150;

/** Where the shown part lies in the whole photo; a press goes there. The keys do the same, so it is hidden from screen readers. */
export function OverviewMap({ view, version }: { readonly view: PhotoView; readonly version: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { image, frame } = view;
  const scale = SIDE / Math.max(image.width, image.height);
  const size = { width: Math.round(image.width * scale), height: Math.round(image.height * scale) };
  const { drawRegion } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: painted anew only when there is more to paint
  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context) drawRegion(context, { x: 0, y: 0, ...image }, size);
  }, [version, size.width, size.height]);
  const corners = [
    [0, 0],
    [frame.width, 0],
    [frame.width, frame.height],
    [0, frame.height],
  ] as const;
  const shown = corners.map((corner) =>
    view
      .toImage(corner)
      .map((value) => (value * scale).toFixed(1))
      .join(','),
  );
  return (
    <div
      className={styles.overview}
      aria-hidden
      data-takes-pointer
      onPointerDown={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        view.centreOn(moveBack({ scale, angle: 0, x: 0, y: 0 }, [event.clientX - left, event.clientY - top]));
      }}
    >
      <canvas ref={canvas} width={size.width} height={size.height} />
      <svg aria-hidden width={size.width} height={size.height}>
        <polygon points={shown.join(' ')} />
      </svg>
    </div>
  );
}
