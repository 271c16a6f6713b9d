import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { SolidCamera } from '../../../renderer/body-map/solid-camera.ts';
import { cameraAxes, rayThrough, toPicture } from '../../../renderer/body-map/solid-camera.ts';
import { placeCamera } from '../../../renderer/body-map/solid-lens.ts';
import { isInSight, pickInPicture, type SolidBody } from '../../../renderer/body-map/solid-picking.ts';
import { cameraOfViewpoint } from '../../../renderer/body-map/solid-viewpoints.ts';
import type { BodyAddress } from '../../../shared/domain/body/address.ts';
import { describeLocation } from '../../../shared/domain/body/describe-location.ts';
import { type BodyModel, decodeBodyMesh, surfacePoint } from '../../../shared/domain/body/mesh.ts';
import { posedSkin } from '../../../shared/domain/body/posed-skin.ts';
import { onPaper, pickAddress } from '../../../shared/domain/body/project-view.ts';
import { hitsOfRay } from '../../../shared/domain/body/triangle-index.ts';
import { add, distance, scale, subtract, type Vec3 } from '../../../shared/domain/body/vector.ts';
import { BodyIndexFile, type BodyView, BodyViewsFile, type ViewPoint } from '../../../shared/domain/body/view.ts';
import { standardPack } from '../../support/standard-pack.ts';

const built = join(import.meta.dirname, '../../../dist/body');
const text = (file: string): unknown => JSON.parse(readFileSync(join(built, file), 'utf8'));
const steps = BodyIndexFile.parse(text('index.json')).ageSteps;
const regions = standardPack['body-regions'];
const viewport = { width: 640, height: 800 };
const PER_VIEW = 60;
/** The same sequence of shares between 0 and 1 every time. */
function createShares(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Where the line of sight of a drawing first meets the skin that the drawing shows. */
function skinUnder(model: BodyModel, view: BodyView, at: ViewPoint): Vec3 {
  const { towardsViewer } = view.axes;
  const ray = { origin: add(onPaper(view, at), towardsViewer, 3000), direction: scale(towardsViewer, -1) };
  const { segments, pose } = view;
  const hits = hitsOfRay(posedSkin(model, pose), ray).filter(({ triangle }) => {
    const segment = model.segmentByTriangle[triangle];
    return segments === undefined || (segment !== undefined && segments.includes(segment));
  });
  const nearest = Math.min(...hits.map((hit) => hit.distance));
  return add(ray.origin, ray.direction, nearest);
}

interface Pair {
  readonly inDrawing: BodyAddress;
  readonly inSpace: BodyAddress;
  readonly model: BodyModel;
}

/** The addresses of the same places of the skin, in sight of both, as the drawing and as the camera names them. */
function pairsOf(model: BodyModel, view: BodyView, shares: () => number): readonly Pair[] {
  const pairs: Pair[] = [];
  const [left, top, width, height] = view.viewBox;
  for (let tries = 0; tries < 6000 && pairs.length < PER_VIEW; tries += 1) {
    const at = { x: left + width * shares(), y: top + height * shares() };
    const inDrawing = pickAddress(model, view, at);
    if (inDrawing === undefined) continue;
    const point = skinUnder(model, view, at);
    const camera = cameraNear(view, point, shares);
    if (!isFirstSeen({ model, pose: view.pose }, camera, point)) continue;
    const inSpace = pickInPicture({ model, pose: view.pose }, { camera, viewport }, toPicture(camera, viewport, point));
    if (inSpace !== undefined) pairs.push({ inDrawing, inSpace, model });
  }
  return pairs;
}

/** Whether no other skin lies before the point, by a stricter measure than the one for marks: a twentieth of a millimetre. */
function isFirstSeen({ model, pose }: SolidBody, camera: SolidCamera, point: Vec3): boolean {
  const { eye } = cameraAxes(camera);
  const far = distance(eye, point);
  const hits = hitsOfRay(posedSkin(model, pose), { origin: eye, direction: scale(subtract(point, eye), 1 / far) });
  return hits.every((hit) => hit.distance > far - 0.05);
}

/** A camera that looks much as the drawing does, turned by up to 25 degrees, with the point somewhere in its picture. */
function cameraNear({ axes: { towardsViewer } }: BodyView, point: Vec3, shares: () => number): SolidCamera {
  const degrees = 180 / Math.PI;
  const around = (reach: number): number => (shares() - 0.5) * 2 * reach;
  return {
    target: add(point, [around(60), around(60), around(60)]),
    yaw: Math.atan2(towardsViewer[0], towardsViewer[2]) * degrees + around(25),
    pitch: Math.max(-90, Math.min(90, Math.asin(towardsViewer[1]) * degrees + around(25))),
    distance: 400 + 2600 * shares(),
  };
}

describe.each(steps)('at $ageYears years', ({ ageYears, mesh, views }) => {
  const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, mesh))).buffer);
  const shares = createShares(ageYears + 1);
  const pairs = BodyViewsFile.parse(text(views)).views.flatMap((view) => pairsOf(model, view, shares));

  it('the drawings and the solid name the same region and side, within a millimetre of each other', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(4 * PER_VIEW);
    const named = ({ regionId, side }: ReturnType<typeof describeLocation>): string => `${regionId} ${side}`;
    for (const { inDrawing, inSpace } of pairs) {
      expect(distance(surfacePoint(model, inDrawing), surfacePoint(model, inSpace))).toBeLessThan(1);
      expect(named(describeLocation(inSpace, regions))).toBe(named(describeLocation(inDrawing, regions)));
    }
  });
});

describe('a point of the skin', () => {
  const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);
  const body: SolidBody = { model, pose: 'standing' };
  const breastbone = surfacePoint(model, { model: 1, segment: 'trunk', along: 0.4, around: 0 });

  it('is in sight from its own side of the body only', () => {
    const from = (viewpoint: 'front' | 'back' | 'left') => cameraOfViewpoint(body, viewpoint, viewport);
    expect(isInSight(body, from('front'), breastbone)).toBe(true);
    expect(isInSight(body, from('back'), breastbone)).toBe(false);
    const arm = surfacePoint(model, { model: 1, segment: 'upper-arm-right', along: 0.5, around: 90 });
    expect(isInSight(body, from('left'), arm)).toBe(false);
  });

  it('has no address beside the body', () => {
    const camera = cameraOfViewpoint(body, 'front', viewport);
    expect(pickInPicture(body, { camera, viewport }, { x: 2, y: 2 })).toBeUndefined();
  });
});

describe('the camera', () => {
  const lookingDown: SolidCamera = { target: [20, 700, -30], yaw: 130, pitch: 35, distance: 1500 };
  const cameras: readonly SolidCamera[] = [
    lookingDown,
    { ...lookingDown, pitch: 90 },
    { ...lookingDown, yaw: -75, pitch: -90 },
    { ...lookingDown, yaw: 0, pitch: 0, distance: 300 },
  ];

  it('draws every point where it picks it', () => {
    for (const camera of cameras) {
      const lens = new PerspectiveCamera();
      placeCamera(lens, camera, viewport);
      for (const point of [camera.target, [0, 650, 10], [60, 720, 30]] as const) {
        const { x, y } = new Vector3(...point).project(lens);
        const picture = toPicture(camera, viewport, point);
        expect(picture.x).toBeCloseTo(((x + 1) / 2) * viewport.width, 3);
        expect(picture.y).toBeCloseTo(((1 - y) / 2) * viewport.height, 3);
        const { origin, direction } = rayThrough(camera, viewport, picture);
        const along = distance(origin, point);
        expect(distance(add(origin, direction, along), point)).toBeLessThan(1e-6);
      }
    }
  });

  it('shows the child’s right on the picture’s left from the front, and the crown nearest from above', () => {
    const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);
    const body = { model, pose: 'standing' as const };
    const at = (camera: SolidCamera, segment: BodyAddress['segment']) =>
      toPicture(camera, viewport, surfacePoint(model, { model: 1, segment, along: 0.5, around: 0 }));
    const front = cameraOfViewpoint(body, 'front', viewport);
    expect(at(front, 'hand-right').x).toBeLessThan(at(front, 'hand-left').x);
    expect(at(front, 'head').y).toBeLessThan(at(front, 'foot-left').y);
    const back = cameraOfViewpoint(body, 'back', viewport);
    expect(at(back, 'hand-left').x).toBeLessThan(at(back, 'hand-right').x);
    const left = cameraOfViewpoint(body, 'left', viewport);
    expect(at(left, 'hand-left').depth).toBeLessThan(at(left, 'hand-right').depth);
    const above = cameraOfViewpoint(body, 'above', viewport);
    expect(at(above, 'head').depth).toBeLessThan(at(above, 'foot-left').depth);
  });
});
