import type { BodySegment } from '../../shared/domain/body/address.ts';
import { mirrorAddress } from '../../shared/domain/body/address.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import type { BodyViewId, ViewLayers } from '../../shared/domain/body/view.ts';
import type { DrawnView } from './draw-view.ts';
import { layersFile } from './view-plan.ts';

/** A view of one side of the body as the mirror image, under another name, of the same view of the other side. */
export function mirrorView({ view, layers }: DrawnView, id: BodyViewId): DrawnView {
  const [x, y, width, height] = view.viewBox;
  const { origin, right, up, towardsViewer } = view.axes;
  return {
    view: {
      ...view,
      id,
      ...(view.segments === undefined ? {} : { segments: view.segments.map(mirrorSegment) }),
      // The drawing is mirrored as well as the body, so that its right is turned about once more.
      axes: {
        origin: mirror(origin),
        right: turn(mirror(right)),
        up: mirror(up),
        towardsViewer: mirror(towardsViewer),
      },
      viewBox: [-x - width, y, width, height],
      layers: layersFile(view.ageStep, id),
    },
    layers: mirrorLayers(layers),
  };
}

const mirrorLayers = ({ silhouette, shading, outline, crease, regionBorders }: ViewLayers): ViewLayers => ({
  silhouette: silhouette.map(mirrorPath),
  shading: shading.map(({ path, opacity }) => ({ path: mirrorPath(path), opacity })),
  outline: outline.map(mirrorPath),
  crease: crease.map(mirrorPath),
  regionBorders: regionBorders.map(mirrorPath),
});

const mirrorSegment = (segment: BodySegment): BodySegment =>
  mirrorAddress({ model: 1, segment, along: 0, around: 0 }).segment;

const positive = (value: number): number => (value === 0 ? 0 : value);
const mirror = ([x, y, z]: Vec3): Vec3 => [positive(-x), y, z];
const turn = ([x, y, z]: Vec3): Vec3 => [positive(-x), positive(-y), positive(-z)];

/** Turns the sign of every x of a path made of M, L, C and Z commands, absolute or relative. */
function mirrorPath(path: string): string {
  return path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
    const mirrored = x.startsWith('-') ? x.slice(1) : x === '0' ? x : `-${x}`;
    return `${mirrored} ${y}`;
  });
}
