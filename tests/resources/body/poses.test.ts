import { beforeAll, describe, expect, it } from 'vitest';
import type { Mannequin } from '../../../resources/body/mannequin.ts';
import { mannequin } from '../../../resources/body/mannequin.ts';
import { poseHalf, posesAt } from '../../../resources/body/pose-skin.ts';
import { turned } from '../../../resources/body/pose-turn.ts';
import { poseTurns } from '../../../resources/body/pose-turns.ts';
import { surfaceNet } from '../../../resources/body/surface-net.ts';
import type { BodyModel } from '../../../shared/domain/body/mesh.ts';
import { vertexOf } from '../../../shared/domain/body/mesh.ts';
import type { BodyPose } from '../../../shared/domain/body/pose.ts';
import { posedSkin } from '../../../shared/domain/body/posed-skin.ts';
import type { IndexedMesh } from '../../../shared/domain/body/triangle-index.ts';
import { hitsOfRay } from '../../../shared/domain/body/triangle-index.ts';
import type { Vec3 } from '../../../shared/domain/body/vector.ts';
import { add, cross, distance, dot, length, normalize, scale, subtract } from '../../../shared/domain/body/vector.ts';
import { cornersOf, smallBody } from './small-body.ts';

const AGES = [0, 2, 5, 10, 15] as const;
const ALL = AGES.flatMap((age) => posesAt(age).map((pose) => [age, pose] as const));

/** Built once for all poses of an age. */
const bodies = new Map<number, BodyModel>();
function bodyAt(age: number): BodyModel {
  const known = bodies.get(age) ?? smallBody(age);
  bodies.set(age, known);
  return known;
}

const SIDES = [
  [0, 1],
  [1, 2],
  [2, 0],
] as const;

describe.each(ALL)('at %i years, the pose %s', (age, pose) => {
  let body: Mannequin;
  let model: BodyModel;
  let skin: IndexedMesh;
  let posedModel: BodyModel;
  beforeAll(() => {
    body = mannequin(age);
    model = bodyAt(age);
    skin = posedSkin(model, pose);
    posedModel = { ...model, ...skin };
  });
  const triangles = (): readonly number[] => [...model.segmentByTriangle.keys()];
  const facing = (mesh: BodyModel, triangle: number): Vec3 => {
    const [a, b, c] = cornersOf(mesh, triangle);
    return cross(subtract(b, a), subtract(c, a));
  };

  it('is its own mirror image, and the midplane stays where it is', () => {
    const key = ([x, y, z]: Vec3): string => [x, y, z].map((value) => Math.round(value * 20) + 0).join(' ');
    const places = new Set<string>();
    for (let vertex = 0; vertex < skin.positions.length / 3; vertex += 1) {
      const [x, y, z] = vertexOf(skin, vertex);
      places.add(key([x, y, z]));
      if (vertexOf(model, vertex)[0] === 0) expect(x).toBe(0);
    }
    const missing = [...places].filter((place) => {
      const [x = '', y, z] = place.split(' ');
      return !places.has(`${x === '0' ? 0 : -Number(x)} ${y} ${z}`);
    });
    expect(missing).toEqual([]);
  });

  it('keeps the left half on the left', () => {
    for (const triangle of triangles()) {
      if (!model.segmentByTriangle[triangle]?.endsWith('-left')) continue;
      for (const [x] of cornersOf(posedModel, triangle)) expect(x).toBeGreaterThanOrEqual(-0.05);
    }
  });

  it('keeps the shafts of the bones as long as they are', () => {
    const turns = poseTurns(body, pose);
    const { shoulder, elbow, wrist, hip, knee, ankle } = body.plan;
    // Nearly the whole of a small child's short upper arm belongs to the shoulder.
    const bones = [
      ...(age < 5 ? [] : [[add(scale(shoulder, 0.5), elbow, 0.5), elbow] as const]),
      [elbow, wrist] as const,
      [hip, knee] as const,
      [knee, ankle] as const,
    ];
    for (const [from, to] of bones) {
      const posed = distance(turned(turns, from), turned(turns, to));
      expect(Math.abs(posed / distance(from, to) - 1)).toBeLessThan(0.005);
    }
  });

  /** Every edge that is long enough to be measured in units of the stored positions, with its length standing and posed. */
  function* edges(least: number) {
    for (const triangle of triangles()) {
      const [before, after] = [cornersOf(model, triangle), cornersOf(posedModel, triangle)];
      const segment = model.segmentByTriangle[triangle] ?? 'trunk';
      for (const [from, to] of SIDES) {
        const standing = distance(before[from], before[to]);
        if (standing > least) yield { segment, standing, posed: distance(after[from], after[to]) };
      }
    }
  }

  it('stretches and presses the skin within bounds: 98 of 100 edges 0.35 to 2.4 times as long, most within a tenth', () => {
    const ratios = Array.from(edges(1), ({ standing, posed }) => posed / standing).sort((a, b) => a - b);
    expect(ratios[Math.floor(ratios.length * 0.01)]).toBeGreaterThan(0.35);
    expect(ratios[Math.floor(ratios.length * 0.99)]).toBeLessThan(2.4);
    expect(ratios.filter((ratio) => Math.abs(ratio - 1) < 0.1).length).toBeGreaterThan(ratios.length * 0.6);
  });

  it('moves face, ears, toes and straight fingers as they are: every edge within 4 %', () => {
    const rigid = /^(nose|mouth|eye|ear|toe|finger)/;
    for (const { segment, standing, posed } of edges(3)) {
      if (!rigid.test(segment) || (segment.startsWith('finger') && pose === 'lying')) continue;
      expect(Math.abs(posed / standing - 1), segment).toBeLessThan(0.04);
    }
  });

  it('keeps the area of the skin within 6 % and the volume of the body within 6 %', () => {
    const area = (mesh: BodyModel): number =>
      triangles().reduce((sum, triangle) => sum + length(facing(mesh, triangle)) / 2, 0);
    const volume = (mesh: BodyModel): number =>
      triangles().reduce((sum, triangle) => sum + dot(cornersOf(mesh, triangle)[0], facing(mesh, triangle)) / 6, 0);
    expect(Math.abs(area(posedModel) / area(model) - 1)).toBeLessThan(0.06);
    expect(Math.abs(volume(posedModel) / volume(model) - 1)).toBeLessThan(0.06);
  });

  it('folds no skin over: of a thousand neighbouring triangles at most three come to face opposite ways', () => {
    const sides = new Map<string, number>();
    let [folded, pairs] = [0, 0];
    const alignment = (mesh: BodyModel, one: number, other: number): number =>
      dot(normalize(facing(mesh, one)), normalize(facing(mesh, other)));
    for (const triangle of triangles()) {
      const corners = [0, 1, 2].map((corner) => model.triangles[triangle * 3 + corner] ?? -1);
      corners.forEach((from, corner) => {
        const to = corners[(corner + 1) % 3] ?? -1;
        const neighbour = sides.get(`${to} ${from}`);
        sides.set(`${from} ${to}`, triangle);
        if (neighbour === undefined) return;
        pairs += 1;
        if (alignment(model, triangle, neighbour) > 0.5 && alignment(posedModel, triangle, neighbour) < -0.5)
          folded += 1;
      });
    }
    expect(folded / pairs).toBeLessThan(0.003);
  });

  it('lies open: at most 3 % of the skin that faces the front, or the back, is covered by other skin', () => {
    for (const side of [1, -1] as const) {
      let [faces, covered] = [0, 0];
      for (const triangle of triangles()) {
        const normal = facing(posedModel, triangle);
        const size = length(normal);
        if (normal[2] * side < 0.3 * size) continue;
        const corners = cornersOf(posedModel, triangle);
        const middle = corners.reduce<Vec3>((sum, corner) => add(sum, corner, 1 / 3), [0, 0, 0]);
        const direction: Vec3 = [0, 0, side];
        faces += size;
        if (hitsOfRay(skin, { origin: add(middle, direction, 2), direction }).length > 0) covered += size;
      }
      expect(covered / faces).toBeLessThan(0.03);
    }
  });
});

describe('what the poses are', () => {
  const posed = (age: number, pose: BodyPose) => {
    const { plan, ...rest } = mannequin(age);
    const turns = poseTurns({ plan, ...rest }, pose);
    const at = (point: Vec3): Vec3 => turned(turns, point);
    /** Where a direction at a place of the skin points in the pose. */
    const towards = (point: Vec3, direction: Vec3): Vec3 =>
      normalize(subtract(at(add(point, direction, 0.01)), at(point)));
    return { plan, at, towards };
  };
  const angle = (a: Vec3, b: Vec3): number => (Math.acos(dot(normalize(a), normalize(b))) * 180) / Math.PI;

  it.each(AGES)('arms up at %i years: arms 135 to 160 degrees from hanging, palms forward, beside the head', (age) => {
    const { plan, at, towards } = posed(age, 'arms-up');
    const lifted = angle(subtract(at(plan.wrist), at(plan.shoulder)), [0, -1, 0]);
    expect(lifted).toBeGreaterThan(135);
    expect(lifted).toBeLessThan(160);
    expect(angle(towards(plan.handPlace(0.4, 0), plan.palmOut), [0, 0, 1])).toBeLessThan(30);
    expect(at(plan.wrist)[0]).toBeGreaterThan(plan.of.headBreadth * 0.6);
    expect(at(plan.wrist)[1]).toBeGreaterThan(plan.chinLevel);
  });

  it.each(AGES)(
    'frog-leg at %i years: knees bent about a right angle and outwards, soles towards each other',
    (age) => {
      const { plan, at, towards } = posed(age, 'frog-leg');
      const bend = angle(subtract(at(plan.hip), at(plan.knee)), subtract(at(plan.ankle), at(plan.knee)));
      expect(Math.abs(bend - 90)).toBeLessThan(10);
      expect(at(plan.knee)[0]).toBeGreaterThan(at(plan.ankle)[0] + 0.05 * plan.of.stature);
      const sole = towards(plan.footPlace(0.4, 0, 0), [0, -1, 0]);
      expect(angle(sole, [-1, 0, 0])).toBeLessThan(40);
      expect(at(plan.footPlace(0.05, 0, 0))[0]).toBeGreaterThan(0);
      const innerThigh = towards(scale(add(plan.hip, plan.knee), 0.5), [-1, 0, 0]);
      expect(angle(innerThigh, [0, 0, 1])).toBeLessThan(60);
    },
  );

  it('lying at birth: hands above the shoulders, elbows, hips and knees bent', () => {
    const { plan, at, towards } = posed(0, 'lying');
    expect(at(plan.wrist)[1]).toBeGreaterThan(at(plan.shoulder)[1]);
    expect(at(plan.elbow)[0]).toBeGreaterThan(at(plan.shoulder)[0]);
    expect(angle(subtract(at(plan.shoulder), at(plan.elbow)), subtract(at(plan.wrist), at(plan.elbow)))).toBeLessThan(
      120,
    );
    expect(angle(subtract(at(plan.hip), at(plan.knee)), subtract(at(plan.ankle), at(plan.knee)))).toBeLessThan(135);
    expect(at(plan.knee)[2]).toBeGreaterThan(at(plan.hip)[2] + 0.02 * plan.of.stature);
    expect(angle(towards(plan.handPlace(0.4, 0), plan.palmOut), [0, 0, 1])).toBeLessThan(60);
  });

  it('only an infant lies', () => {
    expect(posesAt(0)).toContain('lying');
    expect(AGES.slice(1).flatMap((age) => posesAt(age))).not.toContain('lying');
  });
});

describe('a skin of any fineness', () => {
  it('keeps unit normals that point out of the posed body', () => {
    const body = mannequin(5);
    const { stature } = body.plan.of;
    const bounds = {
      left: 0.55 * stature,
      y: [-0.03 * stature, 1.03 * stature],
      z: [-0.25 * stature, 0.25 * stature],
    } as const;
    const half = surfaceNet(body.solids, { ...bounds, cell: stature / 120 });
    const posed = poseHalf(body, 'arms-up', half);
    expect(posed.triangles).toBe(half.triangles);
    let agreeing = 0;
    for (let corner = 0; corner < posed.triangles.length; corner += 3) {
      const [a, b, c] = [0, 1, 2].map((side) => {
        const slot = (posed.triangles[corner + side] ?? -1) * 3;
        const read = (values: Float64Array): Vec3 => [
          values[slot] ?? NaN,
          values[slot + 1] ?? NaN,
          values[slot + 2] ?? NaN,
        ];
        return { place: read(posed.positions), normal: read(posed.normals) };
      }) as [Corner, Corner, Corner]; // three corners
      const face = cross(subtract(b.place, a.place), subtract(c.place, a.place));
      expect(length(a.normal)).toBeCloseTo(1, 6);
      if (dot(face, add(add(a.normal, b.normal), c.normal)) > 0) agreeing += 1;
    }
    expect(agreeing).toBeGreaterThan((posed.triangles.length / 3) * 0.995);
  });
});

interface Corner {
  readonly place: Vec3;
  readonly normal: Vec3;
}
