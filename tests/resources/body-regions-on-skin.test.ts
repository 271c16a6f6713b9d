import { beforeAll, describe, expect, it, test } from 'vitest';
import type { BodyPlan } from '../../resources/body/body-plan.ts';
import { fineSkin } from '../../resources/body/build-age.ts';
import { encodeMesh } from '../../resources/body/encode-mesh.ts';
import { segmentFrames } from '../../resources/body/frames.ts';
import { mannequin } from '../../resources/body/mannequin.ts';
import { segmentOfPoint } from '../../resources/body/segment-of-point.ts';
import { simplifyMesh } from '../../resources/body/simplify-mesh.ts';
import { splitAtSegments } from '../../resources/body/split-segments.ts';
import { describeLocation, regionPath } from '../../shared/domain/body/describe-location.ts';
import { addressOfSkin, type BodyModel, decodeBodyMesh, vertexOf } from '../../shared/domain/body/mesh.ts';
import { hitsOfRay } from '../../shared/domain/body/triangle-index.ts';
import { add, cross, subtract, type Vec3 } from '../../shared/domain/body/vector.ts';
import { standardPack } from '../support/standard-pack.ts';

const regions = standardPack['body-regions'];
const ages = [0, 2, 5, 10, 15] as const;

function buildBody(age: number): { readonly plan: BodyPlan; readonly model: BodyModel } {
  const body = mannequin(age);
  const half = splitAtSegments(simplifyMesh(fineSkin(body, 220), 9000), segmentOfPoint(body));
  const statureMm = body.plan.of.stature;
  const mesh = encodeMesh({ ageYears: age, statureMm, half, frames: segmentFrames(body) });
  return { plan: body.plan, model: decodeBodyMesh(mesh.buffer) };
}

const between = (from: Vec3, to: Vec3, share: number): Vec3 => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
  from[2] + (to[2] - from[2]) * share,
];

type Look = readonly [
  words: string,
  from: 'front' | 'back' | 'left',
  where: (plan: BodyPlan) => Vec3,
  region: string,
  aspect?: string,
];

const trunk = (plan: BodyPlan, share: number, x = 0): Vec3 => [x, plan.crotchLevel + share * plan.trunkLength, 0];

/** Where one would point on a child that stands before one, by the joints and levels of the skeleton, and what is there. */
const looks: readonly Look[] = [
  ['middle of the forehead', 'front', (plan) => plan.headPlace(0, plan.face.brow + 0.12, 0), 'forehead'],
  ['between mouth and chin edge', 'front', (plan) => plan.headPlace(0, 0.07, 0), 'chin'],
  ['back of the head at eye level', 'back', (plan) => plan.headPlace(0, plan.face.eye, 0), 'occiput'],
  ['beside the mouth', 'front', (plan) => plan.headPlace(0.3, plan.face.mouth, 0), 'cheek-left'],
  ['upper third of the breastbone', 'front', (plan) => trunk(plan, 0.88), 'sternum'],
  ['a hand above the navel', 'front', (plan) => trunk(plan, 0.55), 'epigastrium'],
  ['just above the crotch', 'front', (plan) => trunk(plan, 0.03), 'genital-region'],
  ['spine at the height of the breastbone', 'back', (plan) => trunk(plan, 0.85), 'spine-thoracic'],
  ['spine at the height of the navel', 'back', (plan) => trunk(plan, 0.42), 'spine-lumbar'],
  ['left buttock', 'back', (plan) => trunk(plan, 0.13, plan.of.hipBreadth * 0.22), 'buttock-left'],
  ['left half of the chest', 'front', (plan) => trunk(plan, 0.88, plan.of.shoulderBreadth * 0.2), 'chest-upper-left'],
  ['left lower abdomen', 'front', (plan) => trunk(plan, 0.26, plan.of.hipBreadth * 0.2), 'abdomen-lower-left'],
  ['left flank, seen from the left', 'left', (plan) => trunk(plan, 0.4), 'flank-left'],
  ['upper arm', 'front', ({ shoulder, elbow }) => between(shoulder, elbow, 0.6), 'upper-arm-left', 'front'],
  ['upper arm from behind', 'back', ({ shoulder, elbow }) => between(shoulder, elbow, 0.6), 'upper-arm-left', 'back'],
  ['elbow', 'front', ({ elbow }) => elbow, 'elbow-crease-left'],
  ['elbow from behind', 'back', ({ elbow }) => elbow, 'elbow-point-left'],
  ['forearm', 'front', ({ elbow, wrist }) => between(elbow, wrist, 0.5), 'forearm-left', 'front'],
  ['wrist', 'front', ({ wrist }) => wrist, 'wrist-left', 'palm'],
  ['hand', 'front', ({ handPlace }) => handPlace(0.4, -0.02), 'palm-left'],
  ['hand from behind', 'back', ({ handPlace }) => handPlace(0.3, 0), 'hand-back-left'],
  ['thigh', 'front', ({ hip, knee }) => between(hip, knee, 0.6), 'thigh-left', 'front'],
  ['thigh from behind', 'back', ({ hip, knee }) => between(hip, knee, 0.6), 'thigh-left', 'back'],
  ['knee', 'front', ({ knee }) => knee, 'knee-left'],
  ['knee from behind', 'back', ({ knee }) => knee, 'knee-hollow-left'],
  ['lower leg', 'front', ({ knee, ankle }) => between(knee, ankle, 0.5), 'shin-left'],
  ['lower leg from behind', 'back', ({ knee, ankle }) => between(knee, ankle, 0.3), 'calf-left'],
  ['heel from behind', 'back', ({ footPlace, of }) => footPlace(0.1, 0, 0.08 * of.footLength), 'heel-left'],
];

const directions: Readonly<Record<Look[1], Vec3>> = { front: [0, 0, 1], back: [0, 0, -1], left: [1, 0, 0] };

function regionsSeen(model: BodyModel, from: Look[1], where: Vec3) {
  const towards = directions[from];
  const origin = add(where, towards, 2000);
  const hits = hitsOfRay(model, { origin, direction: [-towards[0], -towards[1], -towards[2]] });
  // From the left the arm hangs before the trunk: what is sought is the skin nearest the point looked at, on its outer side.
  const outside = hits.filter(({ distance }) => distance < 2000).toSorted((a, b) => b.distance - a.distance);
  const seen = from === 'left' ? outside[0] : outside.at(-1);
  if (seen === undefined) throw new Error('The look passes the body');
  const address = addressOfSkin(model, seen.triangle, add(origin, towards, -seen.distance));
  return { path: regionPath(address, regions).map(({ id }) => id), aspect: describeLocation(address, regions).aspect };
}

/** Percentages of the skin by row of the Lund–Browder table. */
function sharesOfSkin(model: BodyModel): ReadonlyMap<string, number> {
  const areas = new Map<string, number>();
  let total = 0;
  const byId = new Map(regions.regions.map((region) => [region.id, region]));
  for (let triangle = 0; triangle < model.triangles.length / 3; triangle += 1) {
    const corner = (number: number): Vec3 => vertexOf(model, model.triangles[triangle * 3 + number] ?? 0);
    const [a, b, c] = [corner(0), corner(1), corner(2)];
    const area = Math.hypot(...cross(subtract(b, a), subtract(c, a))) / 2;
    const middle = between(a, between(b, c, 0.5), 2 / 3);
    const { regionId } = describeLocation(addressOfSkin(model, triangle, middle), regions);
    const row = byId.get(regionId)?.lundBrowder?.replace(/-(left|right)$/, '') ?? '';
    areas.set(row, (areas.get(row) ?? 0) + area);
    total += area;
  }
  return new Map([...areas].map(([row, area]) => [row, (100 * area) / total]));
}

describe.each(ages)('the skin at %i years', (age) => {
  let body: ReturnType<typeof buildBody>;
  beforeAll(() => {
    body = buildBody(age);
  });

  test.each(looks.map((look) => [`${look[0]} (from ${look[1]})`, look] as const))('%s', (_words, look) => {
    const [, from, where, region, aspect] = look;
    const seen = regionsSeen(body.model, from, where(body.plan));
    expect(seen.path).toContain(region);
    if (aspect !== undefined) expect(seen.aspect).toBe(aspect);
  });

  it('is divided as in the Lund–Browder table, within three percentage points', () => {
    const table = standardPack['decision-aids'].find(({ id }) => id === 'lund-browder')?.table;
    const column = table?.columns.findIndex(
      ({ fromYears = 0, toYears = Infinity }) => fromYears <= age && age < toYears,
    );
    const shares = sharesOfSkin(body.model);
    for (const { id, perBody, values } of table?.rows ?? []) {
      expect(Math.abs((shares.get(id) ?? 0) - perBody * (values[column ?? -1] ?? Number.NaN)), id).toBeLessThan(3);
    }
  });
});
