import { beforeAll, describe, expect, test } from 'vitest';
import type { BodyAddress, BodySegment, BodyShape } from '../../../../shared/domain/body/address.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import type { BodyView } from '../../../../shared/domain/body/view.ts';
import { closeUpShowing, viewShowing } from '../../../../shared/domain/body/view-showing.ts';
import { viewsForMarks } from '../../../../shared/domain/body/views-for-marks.ts';
import { smallBody } from '../../../resources/body/small-body.ts';
import { bareView } from '../../../support/bare-view.ts';

const sides = (['front', 'back', 'left', 'right'] as const).map(bareView);
const near = (from: 'front' | 'back', id: BodyView['id'], box: BodyView['viewBox']): BodyView => ({
  ...bareView(from),
  id,
  viewBox: box,
});
/** Close-ups with the geometry of a side, cut out at the head and at the chest; larger, as close-ups are. */
const face: BodyView = { ...near('front', 'head-front', [-150, 0, 300, 180]), segments: ['head', 'nose', 'mouth'] };
const chest: BodyView = near('front', 'neck-chest', [-150, 150, 300, 250]);
const backOfHead: BodyView = { ...near('back', 'head-back', [-150, 0, 300, 180]), segments: ['head'] };
const views = [...sides, face, backOfHead, chest];
const at = (segment: BodySegment, along: number, around: number): BodyAddress => ({ model: 1, segment, along, around });
const point = (address: BodyAddress): BodyShape => ({ kind: 'point', at: address });
const all = ['front', 'back', 'left', 'right'];

describe('the view that shows a place', () => {
  let model: BodyModel;
  beforeAll(() => {
    model = smallBody(5);
  });
  const [front, back] = sides;
  if (front === undefined || back === undefined) throw new Error('No sides');

  test('is the one preferred while that has it in sight, and otherwise the side that it faces', () => {
    const shown = (address: BodyAddress, preferred: BodyView) => viewShowing(model, views, { address, preferred }).id;
    expect(shown(at('trunk', 0.4, 0), chest)).toBe('neck-chest');
    expect(shown(at('trunk', 0.4, 0), back)).toBe('front');
    expect(shown(at('trunk', 0.4, 180), front)).toBe('back');
    expect(shown(at('head', 0.3, 90), back)).toBe('left');
    expect(shown(at('head', 0.3, -90), back)).toBe('right');
  });

  test('is a close-up only when asked for', () => {
    expect(closeUpShowing(model, views, at('head', 0.4, 0))?.id).toBe('head-front');
    expect(closeUpShowing(model, views, at('head', 0.4, 180))?.id).toBe('head-back');
    expect(closeUpShowing(model, views, at('thigh-left', 0.5, 0))).toBeUndefined();
  });
});

describe('the views that are printed', () => {
  let model: BodyModel;
  beforeAll(() => {
    model = smallBody(5);
  });

  test('are the four sides, with close-ups of the small parts that carry marks', () => {
    expect(viewsForMarks(model, views, [])).toEqual(all);
    expect(viewsForMarks(model, views, [point(at('trunk', 0.4, 0))])).toEqual(all);
    expect(viewsForMarks(model, views, [point(at('head', 0.4, 0))])).toEqual([...all, 'head-front']);
    expect(viewsForMarks(model, views, [point(at('head', 0.4, 180)), point(at('head', 0.4, 0))])).toEqual([
      ...all,
      'head-front',
      'head-back',
    ]);
  });

  test('include a close-up of a crowd', () => {
    const crowd = [-8, -4, 0, 4, 8].map((around) => point(at('trunk', 0.2, around)));
    expect(viewsForMarks(model, views, crowd.slice(0, 4))).toEqual(all);
    expect(viewsForMarks(model, views, crowd)).toEqual([...all, 'neck-chest']);
  });

  test('lack what was not built', () => {
    expect(viewsForMarks(model, sides, [point(at('head', 0.4, 0))])).toEqual(all);
  });
});
