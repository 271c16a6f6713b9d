import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BodyAddress, BodySegment } from '../../../../shared/domain/body/address.ts';
import { bodySurface } from '../../../../shared/domain/body/measure-child.ts';
import { measureBand, measureLine, measureOutline } from '../../../../shared/domain/body/measure-outline.ts';
import { type BodyModel, decodeBodyMesh, surfacePoint } from '../../../../shared/domain/body/mesh.ts';
import { add, cross, distance, length, type Vec3 } from '../../../../shared/domain/body/vector.ts';
import { cylinder, sphere } from './measure-meshes.ts';

const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
const head = sphere(75, { rows: 16, columns: 24, seed: 5 });
const built = join(import.meta.dirname, '../../../../dist/body');
const child = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);

const at = (segment: BodySegment, along: number, around: number): BodyAddress => ({
  model: 1,
  segment,
  along,
  around: around > 180 ? around - 360 : around,
});

const ringOf = (place: (around: number) => BodyAddress): readonly BodyAddress[] =>
  Array.from({ length: 12 }, (_, index) => place(index * 30 - 180));
const limbRing = (along: number): readonly BodyAddress[] => ringOf((around) => limb.at(along, around));
const ring = (segment: BodySegment, along: number): readonly BodyAddress[] =>
  ringOf((around) => at(segment, along, around));

/** A rectangle on the side of the cylinder, in mm along and around. */
const rectangle = (height: number, width: number): readonly BodyAddress[] => {
  const turn = ((width / 40) * 180) / Math.PI;
  const [top, bottom] = [0.25, 0.25 + height / 300];
  return [limb.at(top, 30), limb.at(top, 30 + turn), limb.at(bottom, 30 + turn), limb.at(bottom, 30)];
};

/** A circle about a point of the sphere's equator; `radius` is the angle at the centre. */
const circle = (radius: number, corners: number): readonly BodyAddress[] =>
  Array.from({ length: corners }, (_, index) => {
    const turn = (index / corners) * 2 * Math.PI;
    const [x, y, z] = [Math.sin(radius) * Math.cos(turn), Math.sin(radius) * Math.sin(turn), Math.cos(radius)];
    return head.at(Math.acos(y) / Math.PI, (Math.atan2(x, z) * 180) / Math.PI);
  });

const cm2 = (model: BodyModel, points: readonly BodyAddress[]): number => {
  const measured = measureOutline(model, points);
  return measured.ok ? measured.value.area.mannequinCm2 : Number.NaN;
};
const perimeter = (model: BodyModel, points: readonly BodyAddress[]): number => {
  const measured = measureOutline(model, points);
  return measured.ok ? measured.value.perimeter.mannequinMm : Number.NaN;
};
const off = (measured: number, expected: number): number => Math.abs(measured / expected - 1);

describe('an outline of known size', () => {
  it.each([
    [3, 3],
    [10, 10],
    [50, 50],
    [100, 90],
    [150, 30],
  ])(
    'on a cylinder, %i by %i mm, has its surface within 2 % and its perimeter within 2 %, drawn either way',
    (height, width) => {
      const points = rectangle(height, width);
      expect(off(cm2(limb.model, points) * 100, height * width)).toBeLessThan(0.02);
      expect(off(cm2(limb.model, points.toReversed()) * 100, height * width)).toBeLessThan(0.02);
      expect(off(perimeter(limb.model, points), 2 * (height + width))).toBeLessThan(0.02);
    },
  );

  it.each([0.1, 0.2, 0.5, 1, 1.5])(
    'on a sphere, a cap of %d radians, has its surface and perimeter within a twentieth',
    (radius) => {
      const points = circle(radius, 48);
      expect(off(cm2(head.model, points) * 100, 2 * Math.PI * 75 ** 2 * (1 - Math.cos(radius)))).toBeLessThan(0.05);
      expect(off(perimeter(head.model, points), 2 * Math.PI * 75 * Math.sin(radius))).toBeLessThan(0.05);
    },
  );

  it('beyond half the sphere is the rest of it', () => {
    const rest = 2 * Math.PI * 75 ** 2 * (1 - Math.cos(1.2));
    expect(off(cm2(head.model, circle(Math.PI - 1.2, 48)) * 100, rest)).toBeLessThan(0.05);
  });
});

describe('a ring round a limb', () => {
  it('is known as such, with the skin beyond it', () => {
    const measured = measureOutline(limb.model, limbRing(0.3));
    expect(measured.ok && measured.value.ringRound).toBe('trunk');
    // 90 mm of the side, and the end.
    expect(off(cm2(limb.model, limbRing(0.3)) * 100, 2 * Math.PI * 40 * 90 + Math.PI * 40 ** 2)).toBeLessThan(0.03);
    expect(measureOutline(limb.model, rectangle(50, 50))).not.toHaveProperty('value.ringRound');
  });

  it.each([
    [0.2, 0.3],
    [0.3, 0.7],
    [0.7, 0.8],
  ])('makes a band with another: the side between shares %d and %d', (from, to) => {
    const expected = 2 * Math.PI * 40 * 300 * (to - from);
    for (const rings of [
      [limbRing(from), limbRing(to)],
      [limbRing(to), limbRing(from)],
    ] as const) {
      const band = measureBand(limb.model, rings);
      expect(off(band.ok ? band.value.mannequinCm2 * 100 : Number.NaN, expected)).toBeLessThan(0.03);
    }
  });

  it('makes no band with a ring that it crosses', () => {
    const slanted = ringOf((around) => limb.at(0.5 + 0.2 * Math.cos((around * Math.PI) / 180), around));
    expect(measureBand(limb.model, [limbRing(0.5), slanted])).toEqual({ ok: false, error: { kind: 'lines-cross' } });
  });
});

describe('what cannot be measured', () => {
  it('is refused with its kind', () => {
    const bow = [limb.at(0.3, 0), limb.at(0.5, 40), limb.at(0.5, 0), limb.at(0.3, 40)];
    expect(measureOutline(limb.model, bow)).toEqual({ ok: false, error: { kind: 'crosses-itself' } });
    const twice = [limb.at(0.3, 0), limb.at(0.3, 0), limb.at(0.4, 0), limb.at(0.3, 0)];
    expect(measureOutline(limb.model, twice)).toEqual({ ok: false, error: { kind: 'too-few-places' } });
  });
});

describe('on the child of five years', () => {
  /** Goes on along the skin in small steps until a tape would show so many mm. */
  const tape = (from: BodyAddress, step: (address: BodyAddress) => BodyAddress, millimetres: number): BodyAddress => {
    let [here, left] = [from, millimetres];
    for (;;) {
      const next = step(here);
      const gap = distance(surfacePoint(child, here), surfacePoint(child, next));
      if (gap >= left) return next;
      [here, left] = [next, left - gap];
    }
  };
  const down = (sign: 1 | -1) => (address: BodyAddress) => ({ ...address, along: address.along + sign * 0.001 });
  const round = (sign: 1 | -1) => (address: BodyAddress) => {
    const around = address.around + sign * 0.25;
    return { ...address, around: around > 180 ? around - 360 : around < -180 ? around + 360 : around };
  };

  it('a square of 10 by 10 cm laid out on the back with a tape measures 100 cm² within 7 %', () => {
    const middle = at('trunk', 0.55, 180);
    const [left, right] = [tape(middle, round(-1), 50), tape(middle, round(1), 50)];
    const square = [
      tape(left, down(-1), 50),
      tape(right, down(-1), 50),
      tape(right, down(1), 50),
      tape(left, down(1), 50),
    ];
    expect(off(cm2(child, square), 100)).toBeLessThan(0.07);
    expect(off(perimeter(child, square), 400)).toBeLessThan(0.05);
  });

  /** No surface within an outline is smaller than its vector area, in cm²: half the sum of the cross products of its corners. */
  const leastArea = (points: readonly BodyAddress[]): number => {
    const corners = points.map((address) => surfacePoint(child, address));
    const sum = corners.reduce<Vec3>(
      (total, corner, index) => add(total, cross(corners.at(index - 1) ?? corner, corner)),
      [0, 0, 0],
    );
    return length(sum) / 200;
  };

  it('outlines may run over shoulder and groin, and are as large on the other side of the body', () => {
    const sides = (sign: 1 | -1) => {
      const side = sign === 1 ? 'left' : 'right';
      return [
        [
          at('trunk', 0.2, 60 * sign),
          at('trunk', 0.3, 60 * sign),
          at(`upper-arm-${side}`, 0.2, 0),
          at(`upper-arm-${side}`, 0.1, 60),
        ],
        [
          at('pelvis', 0.5, 20 * sign),
          at('pelvis', 0.4, 45 * sign),
          at(`thigh-${side}`, 0.3, 30),
          at(`thigh-${side}`, 0.3, -20),
        ],
      ] as const;
    };
    const [left, right] = [sides(1), sides(-1)];
    for (const index of [0, 1] as const) {
      expect(cm2(child, left[index])).toBeGreaterThan(0.97 * leastArea(left[index]));
      expect(cm2(child, left[index])).toBeLessThan(1.5 * leastArea(left[index]));
      expect(off(cm2(child, left[index]), cm2(child, right[index]))).toBeLessThan(0.01);
    }
  });

  it('rings are told from caps', () => {
    const ringRound = (points: readonly BodyAddress[]) => {
      const measured = measureOutline(child, points);
      return measured.ok ? measured.value.ringRound : measured.error;
    };
    expect(ringRound(ring('forearm-left', 0.9))).toBe('forearm-left');
    expect(ringRound(ring('thigh-right', 0.5))).toBe('thigh-right');
    expect(ringRound(ring('trunk', 0.8))).toBe('trunk');
    expect(ringRound(ring('head', 0.1))).toBeUndefined();
    expect(ringRound(ring('finger-2-left', 0.95))).toBeUndefined();
  });

  it('two halves of a sleeve make the sleeve', () => {
    const upper = ringOf((around) => at('thigh-left', 0.4, around));
    const lower = ringOf((around) => at('thigh-left', 0.6, around));
    const half = (from: number, to: number): readonly BodyAddress[] => {
      const steps = Array.from({ length: 7 }, (_, index) => from + ((to - from) * index) / 6);
      return [
        ...steps.map((around) => at('thigh-left', 0.4, around)),
        ...steps.toReversed().map((around) => at('thigh-left', 0.6, around)),
      ];
    };
    const band = measureBand(child, [upper, lower]);
    const sum = cm2(child, half(-180, 0)) + cm2(child, half(0, 180));
    expect(off(band.ok ? band.value.mannequinCm2 : Number.NaN, sum)).toBeLessThan(0.001);
  });

  it('a line is as long as its stretches', () => {
    const [a, b, c] = [at('thigh-left', 0.3, 0), at('thigh-left', 0.6, 0), at('thigh-left', 0.6, 60)];
    const [whole, first, second] = [
      measureLine(child, [a, b, c]),
      measureLine(child, [a, b]),
      measureLine(child, [b, c]),
    ];
    expect(whole?.mannequinMm).toBeCloseTo((first?.mannequinMm ?? 0) + (second?.mannequinMm ?? 0), 6);
  });
});

describe('the body surface', () => {
  it("is Mosteller's where height and weight were measured", () => {
    // Mosteller 1987: √(110 × 18.5 / 3600) = 0.7519 m².
    const surface = bodySurface(child, { heightCm: 110, weightKg: 18.5 });
    expect(surface.basis).toBe('mosteller-1987');
    expect(surface.cm2).toBeCloseTo(7518.5, 0);
  });

  it("is the mannequin's else, enlarged to the square of the measured height, and each percentage counts against it", () => {
    const own = bodySurface(child);
    const taller = bodySurface(child, { heightCm: (child.statureMm / 10) * 1.2 });
    expect([own.basis, taller.basis, bodySurface(child, { weightKg: 20 }).basis]).toEqual([
      'mannequin',
      'mannequin-at-height',
      'mannequin',
    ]);
    expect(taller.cm2 / own.cm2).toBeCloseTo(1.44, 6);
    const patch = [at('trunk', 0.3, 150), at('trunk', 0.3, -150), at('trunk', 0.6, -150), at('trunk', 0.6, 150)];
    const measured = measureOutline(child, patch, { heightCm: 110, weightKg: 18.5 });
    expect(measured.ok).toBe(true);
    if (!measured.ok) return;
    const { area } = measured.value;
    expect(area.percentOfBody).toBeCloseTo((100 * (area.childCm2 ?? 0)) / 7518.5, 2);
    expect(area.childCm2).toBeCloseTo(area.mannequinCm2 * (1100 / child.statureMm) ** 2, 6);
  });
});
