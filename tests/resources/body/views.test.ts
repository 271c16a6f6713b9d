import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltAge } from '../../../resources/body/build-age.ts';
import { buildAge } from '../../../resources/body/build-age.ts';
import type { BodyModel } from '../../../shared/domain/body/mesh.ts';
import { addressOfSkin, decodeBodyMesh } from '../../../shared/domain/body/mesh.ts';
import { pickAddress, projectAddress } from '../../../shared/domain/body/project-view.ts';
import type { BodyView, BodyViewId, ViewLayers } from '../../../shared/domain/body/view.ts';
import { BODY_VIEW_IDS, BodyViewsFile, ViewLayers as LayersFile } from '../../../shared/domain/body/view.ts';
import { standardPack } from '../../support/standard-pack.ts';
import { pointsOnSkin } from './small-body.ts';

const detail = { cells: 200, triangles: 10_000, pixelsPerUnit: 1, regions: standardPack['body-regions'] };

describe('the views of a child of five', () => {
  let model: BodyModel;
  let views: readonly BodyView[];
  let drawn: BuiltAge['views'];
  const layersOf = (id: BodyViewId): ViewLayers => LayersFile.parse(drawn.find(({ view }) => view.id === id)?.layers);
  const view = (id: BodyViewId): BodyView => {
    const found = views.find((candidate) => candidate.id === id);
    if (found === undefined) throw new Error(`No view ${id}`);
    return found;
  };
  beforeAll(() => {
    const built = buildAge(5, detail);
    model = decodeBodyMesh(built.mesh.buffer);
    views = BodyViewsFile.parse({ model: 1, ageStep: 5, views: built.views.map((drawn) => drawn.view) }).views;
    drawn = built.views;
  });

  it('are all there are, with something in every layer', () => {
    expect(views.map(({ id }) => id)).toEqual(BODY_VIEW_IDS);
    for (const { view, layers } of drawn) {
      for (const [name, layer] of Object.entries(layers)) {
        // Nothing folds on the crown and the sole.
        const isSmooth = name === 'crease' && (view.id === 'head-top' || view.id.endsWith('sole'));
        if (!isSmooth) expect(layer.length, `${view.id} ${name}`).toBeGreaterThan(0);
      }
    }
  });

  it('are the same when drawn again', () => {
    expect(buildAge(5, detail).views).toEqual(drawn);
  });

  it('show right as the mirror image of left', () => {
    const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
    const [left, right] = [layersOf('left').outline, layersOf('right').outline];
    left.forEach((path, index) => {
      const mirrored = numbers(path).map((value, place) => (place % 2 === 0 ? -value : value) + 0);
      expect(numbers(right[index] ?? '').map((value) => value + 0)).toEqual(mirrored);
    });
  });

  it('lead from a point of the drawing to the skin under it and back: within 3 mm for 99 of 100', () => {
    for (const id of ['front', 'back', 'left', 'right'] as const) {
      const [x, y, width, height] = view(id).viewBox;
      const gaps: number[] = [];
      for (let column = 0.5; column < 40; column += 1) {
        for (let row = 0.5; row < 40; row += 1) {
          const at = { x: x + (width * column) / 40, y: y + (height * row) / 40 };
          const address = pickAddress(model, view(id), at);
          if (address === undefined) continue;
          const back = projectAddress(model, view(id), address);
          gaps.push(Math.hypot(back.x - at.x, back.y - at.y) * view(id).mmPerUnit);
        }
      }
      gaps.sort((a, b) => a - b);
      expect(gaps.length).toBeGreaterThan(200);
      expect(gaps[Math.floor(gaps.length * 0.99)]).toBeLessThan(3);
    }
  });

  it('have in sight what faces the viewer and out of sight what lies behind the body', () => {
    const sight = { front: 0, back: 0 };
    let count = 0;
    for (const { triangle, point } of pointsOnSkin(model, 600)) {
      const address = addressOfSkin(model, triangle, point);
      const shown = (['front', 'back'] as const).filter((id) => projectAddress(model, view(id), address).visible);
      for (const id of shown) sight[id] += 1;
      if (shown.length === 2) count += 1;
      if (point[2] > 70 && point[1] > 500) expect(shown).not.toContain('back');
    }
    expect(sight.front).toBeGreaterThan(200);
    expect(sight.back).toBeGreaterThan(200);
    // Only skin that stands edge-on may be seen from both sides.
    expect(count).toBeLessThan(40);
  });

  it.each([
    ['front', 'trunk', 0.4, 0],
    ['back', 'trunk', 0.4, 180],
    ['left', 'upper-arm-left', 0.6, 90],
    ['right', 'upper-arm-right', 0.6, 90],
    ['front', 'hand-left', 0.5, 0],
    ['back', 'hand-right', 0.5, 180],
    ['front', 'eye-left', 0.6, 0],
    ['left', 'ear-left', 0.5, 90],
    ['back', 'lower-leg-left', 0.3, 180],
  ] as const)('show from the %s: %s %d %d', (...[id, segment, along, around]) => {
    const seenFrom = views.filter((each) => projectAddress(model, each, { model: 1, segment, along, around }).visible);
    expect(seenFrom.map((each) => each.id)).toContain(id);
    expect(seenFrom.map((each) => each.id)).not.toContain(
      { front: 'back', back: 'front', left: 'right', right: 'left' }[id],
    );
  });

  it("put the child's left at the right of the front and at the left of the back", () => {
    const leftHand = { model: 1, segment: 'hand-left', along: 0.5, around: 0 } as const;
    expect(projectAddress(model, view('front'), leftHand).x).toBeGreaterThan(100);
    expect(projectAddress(model, view('back'), leftHand).x).toBeLessThan(-100);
  });
});
