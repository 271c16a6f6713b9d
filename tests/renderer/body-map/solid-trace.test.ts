import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toPicture } from '../../../renderer/body-map/solid-camera.ts';
import { markAt } from '../../../renderer/body-map/solid-hit.ts';
import { cameraAfterKey } from '../../../renderer/body-map/solid-keys.ts';
import { skinForm } from '../../../renderer/body-map/solid-normals.ts';
import { placeNumbers } from '../../../renderer/body-map/solid-numbers.ts';
import type { SolidBody } from '../../../renderer/body-map/solid-picking.ts';
import { traceShape } from '../../../renderer/body-map/solid-trace.ts';
import { cameraOfViewpoint, fromRelative, toRelative } from '../../../renderer/body-map/solid-viewpoints.ts';
import type { BodyAddress, BodySegment } from '../../../shared/domain/body/address.ts';
import { measureDistance } from '../../../shared/domain/body/measure-path.ts';
import { decodeBodyMesh, surfacePoint } from '../../../shared/domain/body/mesh.ts';
import { hitsOfRay } from '../../../shared/domain/body/triangle-index.ts';
import { distance, length, type Vec3 } from '../../../shared/domain/body/vector.ts';

const built = join(import.meta.dirname, '../../../dist/body');
const modelAt = (age: number) => decodeBodyMesh(new Uint8Array(readFileSync(join(built, `${age}.mesh.bin`))).buffer);
const model = modelAt(5);
const body: SolidBody = { model, pose: 'standing' };
const viewport = { width: 700, height: 900 };
const at = (segment: BodySegment, along: number, around: number): BodyAddress => ({ model: 1, segment, along, around });
const lengthOf = (line: readonly Vec3[]): number =>
  line.reduce((sum, point, index) => sum + distance(point, line[index - 1] ?? point), 0);

describe('a drawing on the solid', () => {
  const [knee, shin] = [at('thigh-left', 0.5, 0), at('thigh-left', 0.5, 170)];

  it('is a spot at the place of its address for a point', () => {
    const place = at('trunk', 0.4, 10);
    const { spots, line } = traceShape(body, { kind: 'point', at: place });
    expect(line).toEqual([]);
    expect(spots).toHaveLength(1);
    expect(spots[0]?.point).toEqual(surfacePoint(model, place));
    expect(length(spots[0]?.normal ?? [0, 0, 0])).toBeCloseTo(1, 9);
  });

  it('goes over the skin and not through the body between places that lie far apart', () => {
    const { line } = traceShape(body, { kind: 'line', points: [knee, shin] });
    const way = measureDistance(model, [knee, shin])?.mannequinMm ?? 0;
    expect(way).toBeGreaterThan(1.2 * distance(surfacePoint(model, knee), surfacePoint(model, shin)));
    // Lifted by a millimetre it is a little longer than the way itself.
    expect(lengthOf(line)).toBeGreaterThan(way * 0.99);
    expect(lengthOf(line)).toBeLessThan(way * 1.08);
  });

  it('lies above the skin all along', () => {
    const { line } = traceShape(body, { kind: 'line', points: [knee, shin] });
    // A half line from a point outside a closed skin meets it an even number of times.
    for (const point of line) expect(hitsOfRay(model, { origin: point, direction: [0, 0, 1] }).length % 2).toBe(0);
  });

  it('closes an outline', () => {
    const points = [at('trunk', 0.3, 0), at('trunk', 0.3, 20), at('trunk', 0.4, 20)];
    const { spots, line } = traceShape(body, { kind: 'outline', points });
    expect(spots).toHaveLength(3);
    expect(line.at(-1)).toEqual(line[0]);
  });
});

describe('the numbers of the marks', () => {
  const camera = cameraOfViewpoint(body, 'front', viewport);
  const picture = { camera, viewport };
  const traceOf = (id: string, address: BodyAddress) => ({
    id,
    trace: traceShape(body, { kind: 'point', at: address }),
  });

  it('tell what lies behind the body from what is in sight', () => {
    const numbers = placeNumbers(body, picture, [
      traceOf('belly', at('trunk', 0.6, 0)),
      traceOf('back', at('trunk', 0.6, 180)),
    ]);
    expect(numbers.map(({ id, isInSight }) => [id, isInSight])).toEqual([
      ['back', false],
      ['belly', true],
    ]);
  });

  it('do not cover each other and stay in the picture, thirty on one belly', () => {
    const traces = Array.from({ length: 30 }, (_, index) =>
      traceOf(`${index}`, at('trunk', 0.4 + index / 100, index * 2)),
    );
    const numbers = placeNumbers(body, picture, traces);
    numbers.forEach(({ label }, index) => {
      expect(label.x).toBeGreaterThan(10);
      expect(label.x).toBeLessThan(viewport.width - 10);
      for (const other of numbers.slice(index + 1))
        expect(Math.hypot(other.label.x - label.x, other.label.y - label.y)).toBeGreaterThan(20);
    });
  });

  it('belong to drawings that a press finds, unless the body lies before them', () => {
    const traces = [traceOf('belly', at('trunk', 0.6, 0)), traceOf('back', at('trunk', 0.3, 180))];
    const press = (address: BodyAddress) =>
      markAt(body, picture, { traces, at: toPicture(camera, viewport, surfacePoint(model, address)) });
    expect(press(at('trunk', 0.6, 0))).toBe('belly');
    expect(press(at('trunk', 0.3, 180))).toBeUndefined();
    expect(press(at('thigh-left', 0.5, 0))).toBeUndefined();
  });
});

describe('the keyboard', () => {
  const picture = { camera: cameraOfViewpoint(body, 'front', viewport), viewport };
  const pressed = (key: string, shiftKey = false) => cameraAfterKey(picture, { key, shiftKey });
  const belly = surfacePoint(model, at('trunk', 0.6, 0));

  it('turns the body the way of the arrow', () => {
    // The belly lies before the axis about which the body turns, so that it goes the way the body goes.
    const before = toPicture(picture.camera, viewport, belly);
    const moved = (key: string) => toPicture(pressed(key) ?? picture.camera, viewport, belly);
    expect(moved('ArrowRight').x).toBeGreaterThan(before.x);
    expect(moved('ArrowLeft').x).toBeLessThan(before.x);
    expect(moved('ArrowDown').y).toBeGreaterThan(before.y);
    expect(moved('ArrowUp').y).toBeLessThan(before.y);
  });

  it('moves it with Shift, goes nearer and farther, and leaves other keys alone', () => {
    expect(pressed('ArrowRight', true)?.yaw).toBe(picture.camera.yaw);
    expect(toPicture(pressed('ArrowRight', true) ?? picture.camera, viewport, picture.camera.target).x).toBeCloseTo(
      viewport.width / 2 + 24,
      3,
    );
    expect(pressed('+')?.distance).toBeLessThan(picture.camera.distance);
    expect(pressed('-')?.distance).toBeGreaterThan(picture.camera.distance);
    expect(pressed('a')).toBeUndefined();
  });
});

describe('viewpoints', () => {
  it('show the whole body within the picture, from every named side', () => {
    for (const viewpoint of ['front', 'back', 'left', 'right', 'above', 'below'] as const) {
      const camera = cameraOfViewpoint(body, viewpoint, viewport);
      for (const segment of ['head', 'finger-3-left', 'finger-3-right', 'foot-left'] as const) {
        const { x, y } = toPicture(camera, viewport, surfacePoint(model, at(segment, 0.5, 0)));
        expect(Math.min(x, y, viewport.width - x, viewport.height - y)).toBeGreaterThan(0);
      }
    }
  });

  it('kept on one child mean the same on a child of another age', () => {
    const baby = modelAt(0);
    const camera = cameraOfViewpoint(body, 'left', viewport);
    const kept = toRelative(camera, model, 'standing');
    expect(fromRelative(kept, model).distance).toBeCloseTo(camera.distance, 6);
    const onBaby = fromRelative(kept, baby);
    expect(onBaby.yaw).toBe(90);
    expect(onBaby.distance / baby.statureMm).toBeCloseTo(camera.distance / model.statureMm, 9);
  });
});

describe('the form of the skin', () => {
  it('has unit vectors out of the body at every vertex', () => {
    const { normals, hollows } = skinForm(model);
    for (let slot = 0; slot < normals.length; slot += 3)
      expect(Math.hypot(normals[slot] ?? 0, normals[slot + 1] ?? 0, normals[slot + 2] ?? 0)).toBeCloseTo(1, 4);
    const front = hitsOfRay(model, { origin: [0, model.statureMm * 0.7, 900], direction: [0, 0, -1] }).toSorted(
      (a, b) => a.distance - b.distance,
    )[0];
    const vertex = model.triangles[(front?.triangle ?? 0) * 3] ?? 0;
    expect(normals[vertex * 3 + 2]).toBeGreaterThan(0.7);
    expect(Math.max(...hollows)).toBeLessThanOrEqual(1);
    expect(Math.min(...hollows)).toBeGreaterThanOrEqual(0);
  });
});
