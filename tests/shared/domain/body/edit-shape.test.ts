import { beforeAll, describe, expect, test } from 'vitest';
import type { BodyAddress, BodyShape } from '../../../../shared/domain/body/address.ts';
import {
  addNode,
  moveNode,
  moveShape,
  nodesOf,
  removeNode,
  resizeShape,
} from '../../../../shared/domain/body/edit-shape.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../../../shared/domain/body/project-view.ts';
import { smallBody } from '../../../resources/body/small-body.ts';
import { bareView } from '../../../support/bare-view.ts';

const view = bareView('front');
const on = (along: number, around: number): BodyAddress => ({ model: 1, segment: 'trunk', along, around });
const outline: BodyShape = { kind: 'outline', points: [on(0.4, -15), on(0.4, 15), on(0.5, 15), on(0.5, -15)] };
const line: BodyShape = { kind: 'line', points: [on(0.4, -15), on(0.45, 0), on(0.5, 15)] };

describe('changing a drawing on a view', () => {
  let model: BodyModel;
  beforeAll(() => {
    model = smallBody(5);
  });
  const places = (shape: BodyShape) => nodesOf(shape).map((address) => projectAddress(model, view, address));

  test('moves every node by the same step', () => {
    const moved = places(moveShape({ model, view }, outline, { x: 6, y: -9 }));
    places(outline).forEach((before, index) => {
      expect(moved[index]?.x).toBeCloseTo(before.x + 6, 0);
      expect(moved[index]?.y).toBeCloseTo(before.y - 9, 0);
    });
  });

  test('keeps what lies on the back on the back', () => {
    const behind: BodyShape = { kind: 'point', at: on(0.4, 180) };
    const moved = moveShape({ model, view }, behind, { x: 10, y: 0 });
    expect(places(behind)[0]?.visible).toBe(false);
    expect(places(moved)[0]?.visible).toBe(false);
    expect(places(moved)[0]?.x).toBeCloseTo((places(behind)[0]?.x ?? 0) + 10, 0);
  });

  test('stops at the edge of the skin', () => {
    const moved = moveShape({ model, view }, { kind: 'point', at: on(0.4, 0) }, { x: 0, y: -5000 });
    expect(moved).toEqual({ kind: 'point', at: on(0.4, 0) });
  });

  test('grows about its middle and comes back', () => {
    const width = (shape: BodyShape): number => {
      const xs = places(shape).map(({ x }) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    const grown = resizeShape({ model, view }, outline, 1.2);
    expect(width(grown) / width(outline)).toBeCloseTo(1.2, 1);
    expect(width(resizeShape({ model, view }, grown, 1 / 1.2)) / width(outline)).toBeCloseTo(1, 1);
    const point: BodyShape = { kind: 'point', at: on(0.4, 0) };
    expect(resizeShape({ model, view }, point, 2)).toBe(point);
  });

  test('moves one node, and its neighbours by less the farther they are', () => {
    const step = { x: 0, y: 12 };
    const alone = moveNode({ model, view }, line, { node: 1, reach: 1, step });
    expect(nodesOf(alone)[0]).toBe(nodesOf(line)[0]);
    expect(places(alone)[1]?.y).toBeCloseTo((places(line)[1]?.y ?? 0) + 12, 0);
    const pulled = moveNode({ model, view }, line, { node: 1, reach: 2, step });
    expect(places(pulled)[0]?.y).toBeCloseTo((places(line)[0]?.y ?? 0) + 6, 0);
  });

  test('adds a node halfway, also after the last of an outline and before the last of a line', () => {
    const middle = addNode({ model, view }, line, 0);
    expect(nodesOf(middle)).toHaveLength(4);
    expect(places(middle)[1]?.x).toBeCloseTo(((places(line)[0]?.x ?? 0) + (places(line)[1]?.x ?? 0)) / 2, 0);
    expect(nodesOf(addNode({ model, view }, line, 2)).at(-1)).toBe(nodesOf(line).at(-1));
    expect(nodesOf(addNode({ model, view }, outline, 3))).toHaveLength(5);
  });

  test('takes nodes away as long as enough are left', () => {
    const two = removeNode(line, 1);
    expect(nodesOf(two)).toEqual([nodesOf(line)[0], nodesOf(line)[2]]);
    expect(removeNode(two, 0)).toBe(two);
    expect(nodesOf(removeNode(removeNode(outline, 0), 0))).toHaveLength(3);
  });
});
