import type { BodyView } from '../../shared/domain/body/view.ts';

/** The view of the child's right side as the mirror image of the view of the left. */
export function mirrorView(left: BodyView): BodyView {
  const [x, y, width, height] = left.viewBox;
  const { silhouette, shading, outline, crease, regionBorders } = left.layers;
  return {
    ...left,
    id: 'right',
    viewBox: [-x - width, y, width, height],
    layers: {
      silhouette: silhouette.map(mirrorPath),
      shading: shading.map(({ path, opacity }) => ({ path: mirrorPath(path), opacity })),
      outline: outline.map(mirrorPath),
      crease: crease.map(mirrorPath),
      regionBorders: regionBorders.map(mirrorPath),
    },
  };
}

/** Turns the sign of every x of a path made of absolute M, L, C and Z commands. */
function mirrorPath(path: string): string {
  return path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) => {
    const mirrored = x.startsWith('-') ? x.slice(1) : x === '0' ? x : `-${x}`;
    return `${mirrored} ${y}`;
  });
}
