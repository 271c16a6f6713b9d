import { describe, expect, it } from 'vitest';
import {
  type Marking,
  type MarkingAction,
  marksOf,
  nextMarking,
  repeatsOfScale,
  startMarking,
} from '../../../../../renderer/screens/photos/measure/marking.ts';
import type { PixelPoint } from '../../../../../shared/domain/photo/photo-measure.ts';

const play = (actions: readonly MarkingAction[], from: Marking = startMarking('l-scale')): Marking =>
  actions.reduce(nextMarking, from);
const put = (...points: readonly PixelPoint[]): readonly MarkingAction[] =>
  points.map((at) => ({ do: 'put', at }) as const);
const image = { width: 400, height: 300 };
const scale = put([10, 10], [90, 10], [10, 90]);

describe('marking a scale', () => {
  it('goes from place to place, and stops when all are marked', () => {
    expect(play(put([10, 10])).target).toEqual({ part: 'scale', index: 1, round: 0 });
    const marked = play(scale);
    expect(marked.target).toBeUndefined();
    expect(marksOf(marked, image, 1.5)?.scale.points.map(({ px }) => px)).toEqual([
      [10, 10],
      [90, 10],
      [10, 90],
    ]);
  });

  it('gives no marks before two places are marked', () => {
    expect(marksOf(play(put([10, 10])), image, 1.5)).toBeUndefined();
  });

  it('once more keeps the first markings, and adds to each place', () => {
    const again = play([...scale, { do: 'repeat-scale' }, ...put([11, 10], [91, 10], [11, 90])]);
    expect(repeatsOfScale(again)).toBe(1);
    expect(marksOf(again, image, 1.5)?.scale.points[1]).toEqual({ px: [90, 10], mm: [80, 0], repeats: [[91, 10]] });
  });

  it('is taken back place by place', () => {
    const back = play([...put([10, 10], [90, 10]), { do: 'take-back' }]);
    expect(back.scale.map(({ markings }) => markings.length)).toEqual([1, 0, 0]);
    expect(back.target).toEqual({ part: 'scale', index: 1, round: 0 });
  });

  it('is moved by a proposal only where it proposes something', () => {
    const moved = play([...scale, { do: 'move-scale', points: [undefined, [89.5, 10.2]] }]);
    expect(moved.scale.map(({ markings }) => markings[0])).toEqual([
      [10, 10],
      [89.5, 10.2],
      [10, 90],
    ]);
  });

  it('puts a place again without touching the others', () => {
    const again = play([...scale, { do: 'target', target: { part: 'scale', index: 1, round: 0 } }, ...put([92, 12])]);
    expect(again.scale.map(({ markings }) => markings)).toEqual([[[10, 10]], [[92, 12]], [[10, 90]]]);
    expect(again.target).toBeUndefined();
  });
});

describe('measuring', () => {
  const measured = play([...scale, { do: 'measure', kind: 'length' }, ...put([20, 20], [60, 20])]);

  it('a length is complete with two points', () => {
    expect(measured.target).toBeUndefined();
    expect(marksOf(measured, image, 1.5)?.measurements).toEqual([
      {
        id: 'a',
        kind: 'length',
        px: [
          [20, 20],
          [60, 20],
        ],
      },
    ]);
  });

  it('an outline is complete when that is said, with three points or more', () => {
    const two = play([{ do: 'measure', kind: 'area' }, ...put([20, 20], [60, 20]), { do: 'finish' }], measured);
    expect(marksOf(two, image, 1.5)?.measurements).toHaveLength(1);
    const three = play([...put([60, 60]), { do: 'finish' }], two);
    expect(marksOf(three, image, 1.5)?.measurements.map(({ id, kind }) => [id, kind])).toEqual([
      ['a', 'length'],
      ['b', 'area'],
    ]);
  });

  it('once more adds a round; one that is left half way does not count', () => {
    const half = play([{ do: 'repeat-measure', index: 0 }, ...put([21, 20])], measured);
    expect(marksOf(half, image, 1.5)?.measurements[0]).not.toHaveProperty('repeats');
    const whole = play(put([61, 20]), half);
    expect(whole.target).toBeUndefined();
    expect(marksOf(whole, image, 1.5)?.measurements[0]?.repeats).toEqual([
      [
        [21, 20],
        [61, 20],
      ],
    ]);
  });

  it('never gives two measurements one name', () => {
    const again = play(
      [
        { do: 'measure', kind: 'width' },
        ...put([30, 10], [30, 30]),
        { do: 'remove-measure', index: 0 },
        { do: 'measure', kind: 'length' },
        ...put([20, 20], [60, 20]),
      ],
      measured,
    );
    expect(new Set(again.measures.map(({ id }) => id)).size).toBe(2);
  });
});
