import { beforeAll, describe, expect, it } from 'vitest';
import { pathOfRun, placeShape } from '../../../renderer/body-map/place-marks.ts';
import type { BodyAddress } from '../../../shared/domain/body/address.ts';
import type { BodyModel } from '../../../shared/domain/body/mesh.ts';
import { smallBody } from '../../resources/body/small-body.ts';
import { bareView } from '../../support/bare-view.ts';

const front = bareView('front');
const onThigh = (along: number, around: number): BodyAddress => ({ model: 1, segment: 'thigh-left', along, around });

describe('a mark on the drawing', () => {
  let model: BodyModel;
  beforeAll(() => {
    model = smallBody(5);
  });

  it('is dashed as a whole when it lies behind the body', () => {
    expect(placeShape(model, front, { kind: 'point', at: onThigh(0.5, 0) }).isVisible).toBe(true);
    expect(placeShape(model, front, { kind: 'point', at: onThigh(0.5, 180) }).isVisible).toBe(false);
  });

  it('changes to dashes where a line turns out of sight, without a gap', () => {
    const around = [0, 40, 80, 120, 160];
    const { runs, isVisible, anchor } = placeShape(model, front, {
      kind: 'line',
      points: around.map((degrees) => onThigh(0.5, degrees)),
    });
    expect(isVisible).toBe(true);
    expect(runs.map((run) => run.isVisible)).toEqual([true, false]);
    expect(runs[1]?.points[0]).toEqual(runs[0]?.points.at(-1));
    expect(runs[0]?.points).toContainEqual(anchor);
  });

  it('is filled only when the whole outline is in sight', () => {
    const outline = (degrees: readonly number[]) =>
      placeShape(model, front, {
        kind: 'outline',
        points: degrees.map((each, index) => onThigh(0.4 + index * 0.1, each)),
      });
    expect(outline([-20, 20, 0]).isClosed).toBe(true);
    expect(outline([-20, 20, 170]).isClosed).toBe(false);
  });

  it('is written as SVG path data', () => {
    expect(
      pathOfRun({
        points: [
          { x: 1, y: 2.345 },
          { x: -3, y: 0 },
        ],
        isVisible: true,
      }),
    ).toBe('M1.00 2.35L-3.00 0.00');
  });
});
