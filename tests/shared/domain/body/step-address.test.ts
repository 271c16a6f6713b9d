import { beforeAll, describe, expect, it } from 'vitest';
import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import { segmentSide } from '../../../../shared/domain/body/address.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../../../shared/domain/body/project-view.ts';
import { stepAddress } from '../../../../shared/domain/body/step-address.ts';
import { viewShowing } from '../../../../shared/domain/body/view-showing.ts';
import { smallBody } from '../../../resources/body/small-body.ts';
import { bareView } from '../../../support/bare-view.ts';

const views = (['front', 'back', 'left', 'right'] as const).map(bareView);
const [front, back] = [bareView('front'), bareView('back')];
const chest: BodyAddress = { model: 1, segment: 'trunk', along: 0.4, around: 0 };

describe('a step with the arrow keys', () => {
  let model: BodyModel;
  beforeAll(() => {
    model = smallBody(5);
  });
  const walk = (start: BodyAddress, step: { x: number; y: number }, count: number): BodyAddress => {
    let address = start;
    let view = front;
    for (let done = 0; done < count; done += 1) {
      address = stepAddress({ model, view }, address, step);
      view = viewShowing(model, views, { address, preferred: view });
    }
    return address;
  };

  it('moves over the drawing by its length', () => {
    const from = projectAddress(model, front, chest);
    const to = projectAddress(model, front, stepAddress({ model, view: front }, chest, { x: 10, y: 20 }));
    expect(to.x - from.x).toBeCloseTo(10, 0);
    expect(to.y - from.y).toBeCloseTo(20, 0);
  });

  it('goes from the trunk over the pelvis to the thigh and down to the foot', () => {
    const start = stepAddress({ model, view: front }, chest, { x: 40, y: 0 });
    const met = new Set<string>();
    let address = start;
    for (let done = 0; done < 200; done += 1) {
      address = stepAddress({ model, view: front }, address, { x: 0, y: 5 });
      met.add(address.segment);
    }
    expect([...met]).toEqual(expect.arrayContaining(['trunk', 'pelvis', 'thigh-left', 'lower-leg-left']));
    expect(['foot-left', 'lower-leg-left']).toContain(address.segment);
  });

  it('to the drawing’s right on the front reaches the child’s left, and goes on around the body to its back', () => {
    expect(segmentSide(walk(chest, { x: 12, y: 0 }, 9).segment)).toBe('left');
    const far = walk(chest, { x: 12, y: 0 }, 30);
    expect(projectAddress(model, front, far).visible).toBe(false);
  });

  it('stays at the crown when there is nothing above it', () => {
    const crown = walk({ model: 1, segment: 'head', along: 0.02, around: 0 }, { x: 0, y: -12 }, 20);
    expect(crown.segment).toBe('head');
    expect(crown.along).toBeLessThan(0.1);
  });

  it('shows the side on which the pointer is', () => {
    const spine: BodyAddress = { model: 1, segment: 'trunk', along: 0.5, around: 180 };
    expect(viewShowing(model, views, { address: spine, preferred: front }).id).toBe('back');
    expect(viewShowing(model, views, { address: chest, preferred: front }).id).toBe('front');
    expect(viewShowing(model, [front, back], { address: chest, preferred: back }).id).toBe('front');
  });
});
