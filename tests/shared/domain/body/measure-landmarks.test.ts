import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BodyAddress, BodySegment } from '../../../../shared/domain/body/address.ts';
import { regionPath } from '../../../../shared/domain/body/describe-location.ts';
import { nearestLandmarks } from '../../../../shared/domain/body/measure-landmarks.ts';
import { decodeBodyMesh } from '../../../../shared/domain/body/mesh.ts';
import type { Landmark } from '../../../../shared/domain/body/region.ts';
import { standardPack } from '../../../support/standard-pack.ts';
import { cylinder } from './measure-meshes.ts';

const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
const built = join(import.meta.dirname, '../../../../dist/body');
const child = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);
const { landmarks } = standardPack['body-landmarks'];
const regions = standardPack['body-regions'];

const landmark = (id: string, side: Landmark['side'], at: BodyAddress): Landmark => ({
  id,
  label: { nl: id, en: id },
  article: 'de',
  side,
  at,
  source: 'own',
  verified: false,
});

type Seen = [from: Landmark, address: BodyAddress, directions: readonly string[], mm: number];

/** 21 mm round the cylinder, and 21 mm down it. */
const ROUND = (21 / 40) * (180 / Math.PI);
const DOWN = 21 / 300;

describe('a place on a cylinder', () => {
  const front = landmark('front', 'midline', limb.at(0.5, 0));
  const back = landmark('back', 'midline', limb.at(0.5, 180));
  const flank = landmark('flank', 'left', limb.at(0.5, 90));
  const breast = landmark('breast', 'left', limb.at(0.5, 45));

  it.each<[string, ...Seen]>([
    ['below the front', front, limb.at(0.5 + DOWN, 0), ['below'], 21],
    ['above the front', front, limb.at(0.5 - DOWN, 0), ['above'], 21],
    ["to the child's left of the front", front, limb.at(0.5, ROUND), ['left'], 21],
    ["to the child's right of the front", front, limb.at(0.5, -ROUND), ['right'], 21],
    ['below and left', front, limb.at(0.5 + DOWN, ROUND), ['below', 'left'], 21 * Math.SQRT2],
    ["to the child's left of the back", back, limb.at(0.5, 180 - ROUND), ['left'], 21],
    ["to the child's right of the back", back, limb.at(0.5, ROUND - 180), ['right'], 21],
    ['in front of the flank', flank, limb.at(0.5, 90 - ROUND), ['in-front'], 21],
    ['above and behind the flank', flank, limb.at(0.5 - DOWN, 90 + ROUND), ['above', 'behind'], 21 * Math.SQRT2],
    ['lateral of the breast', breast, limb.at(0.5, 45 + ROUND), ['lateral'], 21],
    ['medial of the breast', breast, limb.at(0.5, 45 - ROUND), ['medial'], 21],
    ['at the breast itself', breast, limb.at(0.5, 45), [], 0],
  ])('%s', (...[, from, address, directions, expected]) => {
    const [found] = nearestLandmarks(limb.model, address, { landmarks: [from] });
    expect(found?.directions).toEqual(directions);
    expect(Math.abs((found?.distance.mannequinMm ?? Number.NaN) - expected)).toBeLessThan(0.03 * expected + 0.01);
  });

  it('has its nearest landmarks first, as many as asked, with their distance on this child', () => {
    const rows = [0.3, 0.4, 0.6, 0.9].map((along) => landmark(`row-${along}`, 'midline', limb.at(along, 0)));
    const ids = (most: number) =>
      nearestLandmarks(limb.model, limb.at(0.55, 0), { landmarks: rows, most }).map(({ landmarkId }) => landmarkId);
    expect(ids(1)).toEqual(['row-0.6']);
    expect(ids(3)).toEqual(['row-0.6', 'row-0.4', 'row-0.3']);
    const [first] = nearestLandmarks(limb.model, limb.at(0.55, 0), { landmarks: rows, child: { heightCm: 60 } });
    expect(first?.distance.childMm).toBeCloseTo(2 * (first?.distance.mannequinMm ?? 0), 6);
    expect(nearestLandmarks(limb.model, limb.at(0.55, 0), { landmarks: [] })).toEqual([]);
  });

  it('is told from landmarks of its own side and the midline, in the midline from these only', () => {
    const sides = [front, flank, landmark('flank-right', 'right', limb.at(0.5, -90))];
    const ids = (around: number) =>
      nearestLandmarks(limb.model, limb.at(0.5, around), { landmarks: sides, most: 3 }).map(
        ({ landmarkId }) => landmarkId,
      );
    expect(ids(60)).toEqual(['flank', 'front']);
    expect(ids(-60)).toEqual(['flank-right', 'front']);
    expect(ids(2)).toEqual(['front']);
  });
});

describe('a place on the child of five years', () => {
  const at = (segment: BodySegment, along: number, around: number): BodyAddress => ({
    model: 1,
    segment,
    along,
    around,
  });

  it.each<[BodyAddress, string, readonly string[]]>([
    [at('trunk', 0.5, 37), 'nipple-left', ['below']],
    [at('trunk', 0.5, -37), 'nipple-right', ['below']],
    [at('trunk', 0.915, -20), 'navel', ['right']],
    [at('trunk', 0.6, 180), 'vertebra-l4', ['above']],
    // The chest swells forwards below the notch; along the skin that is down.
    [at('trunk', 0.2, 0), 'sternal-notch', ['below']],
    [at('forearm-left', 0.97, 0), 'wrist-crease-middle-left', ['above']],
    [at('head', 0.3, 0), 'glabella-point', ['above']],
    [at('thigh-left', 0.6, 0), 'kneecap-middle-left', ['above']],
    [at('lower-leg-right', 0.3, 0), 'tibial-tuberosity-right', ['below']],
    [at('thigh-right', 0.5, 170), 'gluteal-fold-middle-right', ['below']],
    [at('hand-left', 0.4, 0), 'wrist-crease-middle-left', ['distal']],
    [at('finger-3-right', 0.6, 0), 'middle-fingertip-right', ['proximal']],
    [at('upper-arm-left', 0.3, 90), 'acromion-left', ['below']],
  ])('%o is told from %s: %j', (address, id, directions) => {
    const [nearest] = nearestLandmarks(child, address, { landmarks });
    expect([nearest?.landmarkId, nearest?.directions]).toEqual([id, directions]);
  });

  it('has a landmark to be told from on every segment', () => {
    for (const [segment] of child.frames) {
      expect(nearestLandmarks(child, at(segment, 0.5, 0), { landmarks }), segment).not.toEqual([]);
    }
  });
});

describe('landmarks of folds and of the spine', () => {
  it.each([
    ['vertebra-l4', 'spine-lumbar'],
    ['gluteal-fold-middle-left', 'gluteal-fold-left'],
    ['gluteal-fold-middle-right', 'gluteal-fold-right'],
    ['big-toe-ball-left', 'foot-ball-left'],
    ['big-toe-ball-right', 'foot-ball-right'],
  ])('%s lies in %s', (id, region) => {
    const found = landmarks.find((candidate) => candidate.id === id);
    expect(found && regionPath(found.at, regions).at(-1)?.id).toBe(region);
  });
});
