import { describe, expect, test } from 'vitest';
import {
  drawnShape,
  inverseOf,
  type LayerChange,
  middleShape,
  movedShape,
  renamed,
} from '../../../../renderer/screens/photos/viewer/layers/layer-changes.ts';
import { LayerDetails, type LayerShape } from '../../../../shared/domain/photo/photo-layer.ts';

const arrow: LayerDetails = { shape: { kind: 'arrow', from: [1, 2], to: [30, 40] }, colour: 'yellow', inReport: false };
const printed: LayerDetails = { ...arrow, inReport: true };

describe('changes of annotations', () => {
  test('are undone by their opposite, and that by themselves', () => {
    const changes: readonly LayerChange[] = [
      { kind: 'add', id: 'a', details: arrow },
      { kind: 'remove', id: 'a', details: arrow },
      { kind: 'revise', id: 'a', before: arrow, after: printed },
    ];
    expect(changes.map(inverseOf)).toEqual([
      changes[1],
      changes[0],
      { kind: 'revise', id: 'a', before: printed, after: arrow },
    ]);
    expect(changes.map(inverseOf).map(inverseOf)).toEqual(changes);
  });

  test('follow an annotation that came back under another id, and no other', () => {
    const changes: readonly LayerChange[] = [
      { kind: 'remove', id: 'a', details: arrow },
      { kind: 'remove', id: 'b', details: arrow },
    ];
    expect(renamed(changes, { from: 'a', to: 'c' }).map(({ id }) => id)).toEqual(['c', 'b']);
  });
});

describe('forms', () => {
  test('move with all their points and keep their size', () => {
    const shapes: readonly LayerShape[] = [
      { kind: 'arrow', from: [0, 0], to: [10, 20] },
      { kind: 'circle', centre: [5, 5], radiusPx: 3 },
      { kind: 'text', at: [1, 1] },
      {
        kind: 'freehand',
        points: [
          [0, 0],
          [1, 2],
        ],
      },
    ];
    expect(shapes.map((shape) => movedShape(shape, [2, -1]))).toEqual([
      { kind: 'arrow', from: [2, -1], to: [12, 19] },
      { kind: 'circle', centre: [7, 4], radiusPx: 3 },
      { kind: 'text', at: [3, 0] },
      {
        kind: 'freehand',
        points: [
          [2, -1],
          [3, 1],
        ],
      },
    ]);
  });

  test('come from a drag, and not from a press that hardly moved', () => {
    expect(
      drawnShape(
        'circle',
        [
          [10, 10],
          [12, 12],
          [13, 14],
        ],
        2,
      ),
    ).toEqual({ kind: 'circle', centre: [10, 10], radiusPx: 5 });
    expect(
      drawnShape(
        'arrow',
        [
          [10, 10],
          [13, 14],
        ],
        6,
      ),
    ).toBeUndefined();
    expect(drawnShape('text', [[10, 10]], 6)).toEqual({ kind: 'text', at: [10, 10] });
    expect(drawnShape('freehand', [[10, 10]], 6)).toBeUndefined();
  });

  test('of a very long line keep their ends and no more points than may be stored', () => {
    const path = Array.from({ length: 9001 }, (_, index): [number, number] => [index, 0]);
    const shape = drawnShape('freehand', path, 6);
    expect(LayerDetails.safeParse({ shape, colour: 'cyan', inReport: false }).success).toBe(true);
    expect(shape?.kind === 'freehand' && [shape.points[0], shape.points.at(-1)]).toEqual([
      [0, 0],
      [9000, 0],
    ]);
  });

  test('put in the middle may be stored', () => {
    for (const kind of ['arrow', 'circle', 'text', 'freehand'] as const) {
      const details = { shape: middleShape(kind, [500, 400], 300), colour: 'white', words: 'rand', inReport: false };
      expect(LayerDetails.safeParse(details).success).toBe(true);
    }
  });
});
