import {
  BufferAttribute,
  BufferGeometry,
  ColorManagement,
  Group,
  LinearSRGBColorSpace,
  Mesh,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import type { IndexedMesh } from '../../shared/domain/body/triangle-index.ts';
import { mmPerPixel, type SolidCamera, type Viewport } from './solid-camera.ts';
import { placeCamera } from './solid-lens.ts';
import { CONTOUR_PIXELS, createContourMaterial, createSkinMaterial, type SolidTones } from './solid-material.ts';
import { skinForm } from './solid-normals.ts';
import { createStrokes, type SolidStroke } from './solid-strokes.ts';

/** The drawn solid: a canvas and what is on it. Nothing is drawn until `draw` is called. */
export interface SolidScene {
  readonly canvas: HTMLCanvasElement;
  readonly showSkin: (skin: IndexedMesh) => void;
  readonly showStrokes: (strokes: readonly SolidStroke[]) => void;
  readonly paint: (tones: SolidTones) => void;
  readonly draw: (camera: SolidCamera, viewport: Viewport) => void;
  /** Gives back everything that the graphics card holds. */
  readonly dispose: () => void;
}

/** Prepares the drawing of the solid on a canvas of its own; nothing where the system has no WebGL. */
export function createScene(): SolidScene | undefined {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('webgl2', { antialias: true, alpha: true, powerPreference: 'low-power' });
  if (context === null) return undefined;
  // Colours are drawn as they are written.
  ColorManagement.enabled = false;
  const renderer = new WebGLRenderer({ canvas, context, antialias: true, alpha: true });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  renderer.setClearColor(0x000000, 0);
  const [scene, lens, body] = [new Scene(), new PerspectiveCamera(), new Group()];
  const [skinMaterial, contourMaterial, strokes] = [createSkinMaterial(), createContourMaterial(), createStrokes()];
  scene.add(body, strokes.group);
  const clearSkin = (): void => {
    for (const mesh of body.children) if (mesh instanceof Mesh) mesh.geometry.dispose();
    body.clear();
  };
  return {
    canvas,
    showSkin(skin) {
      clearSkin();
      const geometry = geometryOf(skin);
      body.add(new Mesh(geometry, contourMaterial), new Mesh(geometry, skinMaterial));
    },
    showStrokes: strokes.show,
    paint(tones) {
      skinMaterial.uniforms.skin?.value.set(tones.skin);
      skinMaterial.uniforms.shade?.value.set(tones.shade);
      contourMaterial.uniforms.contour?.value.set(tones.contour);
      strokes.paint(tones);
    },
    draw(camera, viewport) {
      renderer.setPixelRatio(Math.min(window.devicePixelRatio, 2));
      renderer.setSize(viewport.width, viewport.height, false);
      contourMaterial.uniforms.pixels?.value.set(viewport.width, viewport.height);
      // As far behind the skin as the contour is wide, at any enlargement.
      const behindBy = contourMaterial.uniforms.behindBy;
      if (behindBy !== undefined) behindBy.value = 1.5 * CONTOUR_PIXELS * mmPerPixel(viewport, camera.distance);
      placeCamera(lens, camera, viewport);
      strokes.fit(camera, viewport);
      renderer.render(scene, lens);
    },
    dispose() {
      clearSkin();
      strokes.dispose();
      skinMaterial.dispose();
      contourMaterial.dispose();
      renderer.dispose();
      renderer.forceContextLoss();
      canvas.remove();
    },
  };
}

function geometryOf(skin: IndexedMesh): BufferGeometry {
  const { normals, hollows } = skinForm(skin);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(skin.positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(normals, 3));
  geometry.setAttribute('hollow', new BufferAttribute(hollows, 1));
  geometry.setIndex(new BufferAttribute(skin.triangles, 1));
  return geometry;
}
