import { describe, expect, it } from 'vitest';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import { centreOfShape } from '../../../../shared/domain/body/measure-centre.ts';
import { measureDrawing } from '../../../../shared/domain/body/measure-drawing.ts';
import { surfacePoint } from '../../../../shared/domain/body/mesh.ts';
import type { Landmark } from '../../../../shared/domain/body/region.ts';
import { rememberMeasure } from '../../../../shared/domain/body/remember-measure.ts';
import { distance } from '../../../../shared/domain/body/vector.ts';
import { cylinder } from './measure-meshes.ts';

const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
const degrees = (mm: number): number => ((mm / 40) * 180) / Math.PI;

/** A rectangle on the front of the cylinder with its middle at `along` 0.5, in mm. */
const outline = (length: number, width: number): BodyShape => ({
  kind: 'outline',
  points: [
    limb.at(0.5 - length / 600, degrees(-width / 2)),
    limb.at(0.5 + length / 600, degrees(-width / 2)),
    limb.at(0.5 + length / 600, degrees(width / 2)),
    limb.at(0.5 - length / 600, degrees(width / 2)),
  ],
});

const top: Landmark = {
  id: 'top',
  label: { nl: 'top', en: 'top' },
  article: 'de',
  side: 'midline',
  at: limb.at(0.2, 0),
  source: 'own',
  verified: false,
};
const measured = (shape: BodyShape, child = {}) => measureDrawing(limb.model, shape, { landmarks: [top], child });

describe('the centre of a drawing', () => {
  const away = (shape: BodyShape, along: number): number =>
    distance(surfacePoint(limb.model, centreOfShape(limb.model, shape)), surfacePoint(limb.model, limb.at(along, 0)));

  it('is the point itself, halfway along a line, the middle of an outline', () => {
    expect(away({ kind: 'point', at: limb.at(0.4, 0) }, 0.4)).toBeLessThan(0.01);
    expect(away({ kind: 'line', points: [limb.at(0.2, 0), limb.at(0.3, 0), limb.at(0.6, 0)] }, 0.4)).toBeLessThan(1);
    expect(away(outline(40, 20), 0.5)).toBeLessThan(1);
  });

  it('of a ring round the limb and of an outline that crosses itself is where the drawing begins', () => {
    const ring: BodyShape = { kind: 'outline', points: [0, 90, 180, -90].map((around) => limb.at(0.5, around)) };
    expect(centreOfShape(limb.model, ring)).toEqual(limb.at(0.5, 0));
    const eight: BodyShape = {
      kind: 'outline',
      points: [limb.at(0.4, -20), limb.at(0.5, 20), limb.at(0.4, 20), limb.at(0.5, -20)],
    };
    expect(centreOfShape(limb.model, eight)).toEqual(limb.at(0.4, -20));
  });
});

describe('what the map says of a drawing', () => {
  it('of an outline: distance from its middle, length by width, and surface', () => {
    const { landmarks, size, area, ring, fault } = measured(outline(40, 20));
    expect(landmarks).toMatchObject([{ landmarkId: 'top', directions: ['below'] }]);
    expect(Math.abs((landmarks[0]?.distance.mannequinMm ?? 0) - 90)).toBeLessThan(0.03 * 90);
    expect(Math.abs((size?.length.mannequinMm ?? 0) / 40 - 1)).toBeLessThan(0.03);
    expect(Math.abs((size?.width?.mannequinMm ?? 0) / 20 - 1)).toBeLessThan(0.03);
    expect(Math.abs((area?.mannequinCm2 ?? 0) / 8 - 1)).toBeLessThan(0.05);
    expect([ring, fault]).toEqual([false, undefined]);
  });

  it('of a line its length only, of a point its place only', () => {
    const line = measured({ kind: 'line', points: [limb.at(0.4, 0), limb.at(0.6, 0)] });
    expect(Math.abs((line.size?.length.mannequinMm ?? 0) - 60)).toBeLessThan(1.2);
    expect([line.size?.width, line.area]).toEqual([undefined, undefined]);
    const point = measured({ kind: 'point', at: limb.at(0.4, 0) });
    expect([point.size, point.area, point.landmarks.length]).toEqual([undefined, undefined, 1]);
  });

  it('of a ring the surface beyond it, and that it is a ring', () => {
    const ring = measured({ kind: 'outline', points: [0, 90, 180, -90].map((around) => limb.at(0.8, around)) });
    expect([ring.ring, ring.size]).toEqual([true, undefined]);
    expect(ring.area?.mannequinCm2).toBeGreaterThan(0.9 * ((2 * Math.PI * 40 * 60 + Math.PI * 1600) / 100));
  });

  it('of an outline that crosses itself why it has no surface', () => {
    const points = [limb.at(0.4, -20), limb.at(0.5, 20), limb.at(0.4, 20), limb.at(0.5, -20)];
    expect(measured({ kind: 'outline', points })).toMatchObject({ fault: 'crosses-itself' });
  });

  it('is for this child where its height is known', () => {
    const { size, area } = measured(outline(40, 20), { heightCm: 60 });
    expect(size?.length.childMm).toBeCloseTo(2 * (size?.length.mannequinMm ?? 0), 6);
    expect(area?.childCm2).toBeCloseTo(4 * (area?.mannequinCm2 ?? 0), 6);
  });
});

describe('a remembered measure', () => {
  it('is computed once for a question, and anew for another or for another body', () => {
    let computed = 0;
    const ask = (question: object, model = limb.model): number =>
      rememberMeasure(model, question, () => {
        computed += 1;
        return computed;
      });
    expect([ask({ a: 1 }), ask({ a: 1 }), ask({ a: 2 })]).toEqual([1, 1, 2]);
    expect(ask({ a: 1 }, { ...limb.model })).toBe(3);
  });

  it('is dropped when two hundred others came after it', () => {
    const model = { ...limb.model };
    let computed = 0;
    const ask = (question: number): void => void rememberMeasure(model, { question }, () => (computed += 1));
    for (let question = 0; question <= 200; question += 1) ask(question);
    ask(200);
    expect(computed).toBe(201);
    ask(0);
    expect(computed).toBe(202);
  });
});
