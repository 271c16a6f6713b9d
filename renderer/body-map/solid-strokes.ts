import { CircleGeometry, Group, Mesh, MeshBasicMaterial, Vector3 } from 'three';
import { Line2 } from 'three/addons/lines/Line2.js';
import { LineGeometry } from 'three/addons/lines/LineGeometry.js';
import { LineMaterial } from 'three/addons/lines/LineMaterial.js';
import type { SolidCamera, Viewport } from './solid-camera.ts';
import { mmPerPixel, toPicture } from './solid-camera.ts';
import type { SolidTones } from './solid-material.ts';
import type { SolidTrace } from './solid-trace.ts';

/** A drawing on the solid and how it stands out. */
export interface SolidStroke extends SolidTrace {
  readonly tone: 'mark' | 'chosen';
  /** Also a dot on every place that was drawn, as while a line is being made. */
  readonly withDots: boolean;
}

/** The drawings on the skin: discs and lines of equal width on the screen, hidden behind the body like the skin itself. */
export function createStrokes() {
  const group = new Group();
  const disc = new CircleGeometry(1, 24);
  const spotMaterials = { mark: spotMaterial(), chosen: spotMaterial() };
  const lineMaterials = { mark: lineMaterial(2.5), chosen: lineMaterial(4) };
  const clear = (): void => {
    for (const child of group.children) if (child instanceof Line2) child.geometry.dispose();
    group.clear();
  };
  return {
    group,
    show(strokes: readonly SolidStroke[]): void {
      clear();
      for (const { spots, line, tone, withDots } of strokes) {
        if (line.length > 1) group.add(new Line2(new LineGeometry().setPositions(line.flat()), lineMaterials[tone]));
        if (line.length > 1 && !withDots) continue;
        for (const { point, normal } of spots) {
          const mesh = new Mesh(disc, spotMaterials[tone]);
          mesh.position.set(...point).addScaledVector(new Vector3(...normal), SPOT_LIFT);
          mesh.quaternion.setFromUnitVectors(new Vector3(0, 0, 1), new Vector3(...normal));
          group.add(mesh);
        }
      }
    },
    paint(tones: SolidTones): void {
      for (const tone of ['mark', 'chosen'] as const) {
        spotMaterials[tone].color.set(tones[tone]);
        lineMaterials[tone].color.set(tones[tone]);
      }
    },
    fit(camera: SolidCamera, viewport: Viewport): void {
      for (const material of Object.values(lineMaterials)) material.resolution.set(viewport.width, viewport.height);
      for (const child of group.children) {
        if (child instanceof Line2) continue;
        const { x, y, z } = child.position;
        const { depth } = toPicture(camera, viewport, [x, y, z]);
        child.scale.setScalar(SPOT_PIXELS * mmPerPixel(viewport, Math.max(depth, 1)));
      }
    },
    dispose(): void {
      clear();
      disc.dispose();
      for (const material of [...Object.values(spotMaterials), ...Object.values(lineMaterials)]) material.dispose();
    },
  };
}

/** The radius of a disc on the screen, and how far (mm) it lies above the skin. */
const SPOT_PIXELS = 4.5;
const SPOT_LIFT = 0.8;

/** Drawn a little nearer than it lies, so that neither the skin's triangles nor its contour cut into it. */
const NEARER = { polygonOffset: true, polygonOffsetFactor: -4, polygonOffsetUnits: -4 } as const;

const spotMaterial = (): MeshBasicMaterial => new MeshBasicMaterial(NEARER);
const lineMaterial = (linewidth: number): LineMaterial => new LineMaterial({ linewidth, ...NEARER });
