import { posedSkin } from '../../shared/domain/body/posed-skin.ts';
import type { SolidCamera, Viewport } from './solid-camera.ts';
import { blendCameras, sameCamera } from './solid-camera.ts';
import type { SolidBody } from './solid-picking.ts';
import type { SolidScene } from './solid-scene.ts';
import { createScene } from './solid-scene.ts';
import type { SolidStroke } from './solid-strokes.ts';
import { readTones } from './solid-tones.ts';

/** A picture as it was drawn. */
export interface SolidPicture {
  readonly camera: SolidCamera;
  readonly viewport: Viewport;
}

/** The solid in its place on the page. It draws when something changed, and rests otherwise. */
export interface SolidStage {
  readonly canvas: HTMLCanvasElement;
  readonly picture: () => SolidPicture;
  /** Ends a way from one camera to another at once, so that what follows starts from its end. */
  readonly settle: () => void;
  readonly showBody: (body: SolidBody) => void;
  readonly showStrokes: (strokes: readonly SolidStroke[]) => void;
  /** Looks through a camera at once. */
  readonly look: (camera: SolidCamera) => void;
  /** Goes over to what `aim` gives for the picture's size, and follows it when the size changes, until another look. */
  readonly frame: (aim: (viewport: Viewport) => SolidCamera) => void;
  readonly dispose: () => void;
}

export interface StageEvents {
  /** Called after every picture. */
  readonly onDrawn: (picture: SolidPicture) => void;
  /** The graphics card took the drawing away, or gave it back. */
  readonly onLost: (isLost: boolean) => void;
}

/** Puts the solid into an element of the page; nothing where the system has no WebGL. */
export function createStage(host: HTMLElement, events: StageEvents): SolidStage | undefined {
  const scene = createScene();
  if (scene === undefined) return undefined;
  host.prepend(scene.canvas);
  let picture: SolidPicture = { camera: AFAR, viewport: sizeOf(host) };
  let aim: ((viewport: Viewport) => SolidCamera) | undefined;
  const draw = createDrawing(() => {
    scene.draw(picture.camera, picture.viewport);
    events.onDrawn(picture);
  });
  const glide = createGlide((camera) => {
    picture = { ...picture, camera };
    draw.request();
  });
  const forget = [
    followSize(host, (viewport) => {
      picture = { camera: aim?.(viewport) ?? picture.camera, viewport };
      glide.stop();
      draw.now();
    }),
    followLight(() => {
      scene.paint(readTones(host));
      draw.request();
    }),
    followLoss(scene, (isLost) => {
      events.onLost(isLost);
      if (!isLost) draw.request();
    }),
  ];
  scene.paint(readTones(host));
  return {
    canvas: scene.canvas,
    picture: () => picture,
    settle: glide.settle,
    showBody({ model, pose }) {
      scene.showSkin(posedSkin(model, pose));
      draw.request();
    },
    showStrokes(strokes) {
      scene.showStrokes(strokes);
      draw.request();
    },
    look(camera) {
      aim = undefined;
      glide.stop();
      picture = { ...picture, camera };
      draw.request();
    },
    frame(next) {
      const isFirst = picture.camera === AFAR;
      aim = next;
      glide.start(isFirst ? undefined : picture.camera, next(picture.viewport));
    },
    dispose() {
      glide.stop();
      draw.stop();
      for (const stop of forget) stop();
      scene.dispose();
    },
  };
}

/** Before anything was aimed at. */
const AFAR: SolidCamera = { target: [0, 0, 0], yaw: 0, pitch: 0, distance: 4000 };

const sizeOf = ({ clientWidth, clientHeight }: HTMLElement): Viewport => ({
  width: Math.max(1, clientWidth),
  height: Math.max(1, clientHeight),
});

/** Draws at most once for each picture of the screen. */
function createDrawing(draw: () => void) {
  let asked = 0;
  const stop = (): void => {
    cancelAnimationFrame(asked);
    asked = 0;
  };
  const now = (): void => {
    stop();
    draw();
  };
  return {
    now,
    stop,
    request(): void {
      if (asked === 0) asked = requestAnimationFrame(now);
    },
  };
}

const GLIDE_MS = 260;

/** Goes from one camera to another within a quarter of a second; at once for those who asked their system for less motion. */
function createGlide(move: (camera: SolidCamera) => void) {
  let asked = 0;
  let goal: SolidCamera | undefined;
  const stop = (): void => {
    cancelAnimationFrame(asked);
    goal = undefined;
  };
  return {
    stop,
    settle(): void {
      const end = goal;
      stop();
      if (end !== undefined) move(end);
    },
    start(from: SolidCamera | undefined, to: SolidCamera): void {
      stop();
      const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (from === undefined || isStill || sameCamera(from, to)) {
        move(to);
        return;
      }
      goal = to;
      const begun = performance.now();
      const step = (): void => {
        const share = Math.min(1, (performance.now() - begun) / GLIDE_MS);
        move(share < 1 ? blendCameras(from, to, 1 - (1 - share) ** 3) : to);
        if (share < 1) asked = requestAnimationFrame(step);
        else goal = undefined;
      };
      asked = requestAnimationFrame(step);
    },
  };
}

function followSize(host: HTMLElement, onSize: (viewport: Viewport) => void): () => void {
  const observer = new ResizeObserver(() => onSize(sizeOf(host)));
  observer.observe(host);
  return () => observer.disconnect();
}

/** Calls back when the page turns light or dark. */
function followLight(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', onChange);
  return () => {
    observer.disconnect();
    system.removeEventListener('change', onChange);
  };
}

function followLoss({ canvas }: SolidScene, onLost: (isLost: boolean) => void): () => void {
  const lost = (): void => onLost(true);
  const restored = (): void => onLost(false);
  canvas.addEventListener('webglcontextlost', lost);
  canvas.addEventListener('webglcontextrestored', restored);
  return () => {
    canvas.removeEventListener('webglcontextlost', lost);
    canvas.removeEventListener('webglcontextrestored', restored);
  };
}
