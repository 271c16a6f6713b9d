import sharp from 'sharp';
import type { PickedFile } from './e2e-photos.ts';
import { cameraAt, see } from './pinhole-camera.ts';

/** A picture of an L-scale and an ellipse in one plane, seen at an angle, of which every length is known. */
export interface ScalePhoto {
  readonly file: PickedFile;
  /** The pixel at which a place of the plane (mm from the corner of the scale, to the right and downwards) is seen. */
  readonly at: (x: number, y: number) => readonly [number, number];
}

const size = { width: 1600, height: 1200 } as const;

/** The ellipse: its middle and half axes in mm. */
export const ellipse = { x: 45, y: 42, halfLength: 20, halfWidth: 12 } as const;

/** Draws an L-scale of two arms of 80 mm with a tick each mm, and an ellipse of 40 by 24 mm beside it, through a tilted camera. */
export async function scalePhoto(name: string): Promise<ScalePhoto> {
  const camera = cameraAt({
    ...size,
    focalPx: 1700,
    distanceMm: 240,
    tilt: 0.3,
    towards: 0.7,
    roll: 0.08,
    lookAt: [42, 40],
    seenAt: [800, 600],
  });
  const at = (x: number, y: number): readonly [number, number] => see(camera, [x, y, 0]);
  const path = (points: readonly (readonly [number, number])[]): string =>
    `M${points
      .map(([x, y]) =>
        at(x, y)
          .map((value) => value.toFixed(3))
          .join(' '),
      )
      .join('L')}`;
  const ticks = Array.from({ length: 81 }, (_, mm) => {
    const length = mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2;
    const [along, across] = [
      [mm, 0],
      [0, mm],
    ] as const;
    return `${path([along, [mm, -length]])}${path([across, [-length, mm]])}`;
  });
  const edge = Array.from({ length: 120 }, (_, index): readonly [number, number] => {
    const turn = (index / 120) * 2 * Math.PI;
    return [ellipse.x + ellipse.halfLength * Math.cos(turn), ellipse.y + ellipse.halfWidth * Math.sin(turn)];
  });
  const body = [
    [-10, -10],
    [84, -10],
    [84, 0],
    [0, 0],
    [0, 84],
    [-10, 84],
  ] as const;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">
    <rect width="100%" height="100%" fill="#d9b8a0"/><path d="${path(body)}Z" fill="#f7f7f3" stroke="#555"/>
    <path d="${ticks.join('')}" stroke="#111" stroke-width="1.6" fill="none"/>
    <path d="${path(edge)}Z" fill="#6b3f63"/></svg>`;
  const buffer = await sharp(Buffer.from(drawing)).jpeg({ quality: 92 }).toBuffer();
  return { at, file: { name, mimeType: 'image/jpeg', buffer } };
}
