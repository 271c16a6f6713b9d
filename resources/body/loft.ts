import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, length, normalize, rejectFrom, scale, subtract } from '../../shared/domain/body/vector.ts';
import { roundedCurve } from './curve.ts';
import type { Solid, SolidOptions } from './solid.ts';
import { solidOptions } from './solid.ts';

/**
 * One cross-section of a loft, in mm. `along` is measured on the straight axis. The section is a superellipse with its own radius in each of
 * four directions; `forward` and `sideways` move its centre off the axis.
 */
export interface Section {
  readonly along: number;
  readonly front: number;
  readonly back: number;
  /** Radius towards `axis × forward direction`. */
  readonly plus: number;
  /** Radius away from it. */
  readonly minus: number;
  readonly forward?: number;
  readonly sideways?: number;
  readonly exponent?: number;
}

export interface LoftShape {
  readonly from: Vec3;
  readonly to: Vec3;
  /** Direction of `front`. */
  readonly forwards: Vec3;
  readonly sections: readonly Section[];
  /** How far the rounded ends reach beyond the axis. */
  readonly fromCap: number;
  readonly toCap: number;
  /** Shares of the length over which the slope of the sides is faded out towards the caps. */
  readonly fromFade?: number;
  readonly toFade?: number;
}

const STEPS = 400;
const CHANNELS = 7;

/** A solid with smoothly changing cross-sections along a straight axis. */
export function loft(shape: LoftShape, options: SolidOptions): Solid {
  const { from, to } = shape;
  const span = subtract(to, from);
  const axisLength = length(span);
  const axis = normalize(span);
  const forwards = normalize(rejectFrom(shape.forwards, axis));
  const sideways = cross(axis, forwards);
  const table = sectionTable(shape.sections, axisLength);
  const field = loftField(table, axisLength, shape);
  const distance = (x: number, y: number, z: number): number => {
    const [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
    return field(
      px * axis[0] + py * axis[1] + pz * axis[2],
      px * forwards[0] + py * forwards[1] + pz * forwards[2],
      px * sideways[0] + py * sideways[1] + pz * sideways[2],
    );
  };
  const reach = axisLength / 2 + Math.max(widestRadius(table), shape.fromCap, shape.toCap);
  return {
    ...solidOptions(options),
    centre: scale(add(from, to), 0.5),
    reach,
    distance,
  };
}

function sectionTable(sections: readonly Section[], axisLength: number): Float64Array {
  const positions = sections.map((section) => section.along);
  const channels = [
    sections.map((section) => section.forward ?? 0),
    sections.map((section) => section.front),
    sections.map((section) => section.back),
    sections.map((section) => section.sideways ?? 0),
    sections.map((section) => section.plus),
    sections.map((section) => section.minus),
    sections.map((section) => section.exponent ?? 2),
  ];
  const table = new Float64Array((STEPS + 1) * CHANNELS);
  for (let step = 0; step <= STEPS; step += 1) {
    channels.forEach((values, channel) => {
      const value = roundedCurve(positions, values, (step / STEPS) * axisLength);
      const isCentre = channel === 0 || channel === 3;
      table[step * CHANNELS + channel] = isCentre ? value : Math.max(0.2, value);
    });
  }
  return table;
}

function widestRadius(table: Float64Array): number {
  let widest = 0;
  for (let row = 0; row < table.length; row += CHANNELS) {
    const forward = Math.abs(read(table, row)) + Math.max(read(table, row + 1), read(table, row + 2));
    const sideways = Math.abs(read(table, row + 3)) + Math.max(read(table, row + 4), read(table, row + 5));
    widest = Math.max(widest, forward + sideways);
  }
  return widest;
}

/** The signed distance in the loft's own coordinates: the level of the superellipse divided by the length of its gradient. */
function loftField(table: Float64Array, axisLength: number, shape: LoftShape) {
  const { fromCap, toCap, fromFade = 0.35, toFade = 0.35 } = shape;
  const stepsPerMm = STEPS / axisLength;
  return (height: number, forward: number, sideways: number): number => {
    const beyond = height < 0 ? -height : Math.max(0, height - axisLength);
    const cap = height < 0 ? fromCap : toCap;
    const inside = Math.min(axisLength, Math.max(0, height));
    const place = inside * stepsPerMm;
    const step = Math.min(STEPS - 1, place | 0);
    const weight = place - step;
    const row = step * CHANNELS;
    const value = (channel: number): number => {
      const low = read(table, row + channel);
      return low + (read(table, row + CHANNELS + channel) - low) * weight;
    };
    const change = (channel: number): number =>
      (read(table, row + CHANNELS + channel) - read(table, row + channel)) * stepsPerMm;

    const u = forward - value(0);
    const v = sideways - value(3);
    const uChannel = u > 0 ? 1 : 2;
    const vChannel = v > 0 ? 4 : 5;
    const uRadius = value(uChannel);
    const vRadius = value(vChannel);
    const exponent = value(6);
    const [a, b, c] = [Math.abs(u) / uRadius, Math.abs(v) / vRadius, beyond / cap];
    const [an, bn, cn] = [a ** exponent, b ** exponent, c > 0 ? c ** exponent : 0];
    const sum = an + bn + cn;
    if (sum < 1e-9) return -Math.min(uRadius, vRadius);
    const level = sum ** (1 / exponent);
    const share = level / sum;
    const uSlope = (share * an) / (a * uRadius || 1);
    const vSlope = (share * bn) / (b * vRadius || 1);
    const lengthSlope =
      beyond > 0
        ? (share * cn) / (c * cap)
        : fade(inside, axisLength, fromFade, toFade) *
          -(
            (share * an * change(uChannel)) / uRadius +
            (share * bn * change(vChannel)) / vRadius +
            Math.sign(u) * uSlope * change(0) +
            Math.sign(v) * vSlope * change(3)
          );
    return (level - 1) / Math.max(1e-6, Math.sqrt(uSlope ** 2 + vSlope ** 2 + lengthSlope ** 2));
  };
}

/** Reads within bounds; a function of its own because one for all kinds of arrays is much slower. */
const read = (table: Float64Array, index: number): number => table[index] ?? 0;

/** Keeps the field continuous where a cap begins, since the cap knows nothing of the sides' slope. */
function fade(inside: number, axisLength: number, fromFade: number, toFade: number): number {
  const share = Math.min(1, inside / (fromFade * axisLength), (axisLength - inside) / (toFade * axisLength));
  return share * share * (3 - 2 * share);
}
