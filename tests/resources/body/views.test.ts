import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltAge } from '../../../resources/body/build-age.ts';
import { buildAge } from '../../../resources/body/build-age.ts';
import type { BodyAddress, BodySegment } from '../../../shared/domain/body/address.ts';
import { mirrorAddress } from '../../../shared/domain/body/address.ts';
import type { BodyModel } from '../../../shared/domain/body/mesh.ts';
import { addressOfSkin, decodeBodyMesh } from '../../../shared/domain/body/mesh.ts';
import { pickAddress, projectAddress, toView } from '../../../shared/domain/body/project-view.ts';
import type { BodyView, ViewLayers } from '../../../shared/domain/body/view.ts';
import {
  BODY_VIEW_IDS,
  BodyViewId,
  BodyViewsFile,
  CLOSE_UP_VIEW_IDS,
  ViewLayers as LayersFile,
} from '../../../shared/domain/body/view.ts';
import { standardPack } from '../../support/standard-pack.ts';
import { pointsOnSkin } from './small-body.ts';

const detail = { cells: 200, triangles: 10_000, pixelsPerUnit: 1, regions: standardPack['body-regions'] };

const mirrorOf = (segment: BodySegment): BodySegment =>
  mirrorAddress({ model: 1, segment, along: 0, around: 0 }).segment;

const ON_CLOSE_UPS: readonly BodyAddress[] = [
  { model: 1, segment: 'ear-left', along: 0.5, around: 90 },
  { model: 1, segment: 'head', along: 0.6, around: 60 },
  { model: 1, segment: 'hand-left', along: 0.5, around: 0 },
  { model: 1, segment: 'finger-2-left', along: 0.6, around: 170 },
  { model: 1, segment: 'foot-left', along: 0.6, around: 10 },
  { model: 1, segment: 'toe-1-left', along: 0.6, around: 180 },
];

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
  const numbers = (path: string): readonly number[] => (path.match(/-?[\d.]+/g) ?? []).map(Number);
  /** What lies under a grid of points of a drawing. */
  const pickGrid = (on: BodyView, count: number) => {
    const [x, y, width, height] = on.viewBox;
    return Array.from({ length: count * count }, (_, cell) => {
      const at = {
        x: x + (width * ((cell % count) + 0.5)) / count,
        y: y + (height * (Math.floor(cell / count) + 0.5)) / count,
      };
      return { at, address: pickAddress(model, on, at) };
    }).flatMap(({ at, address }) => (address === undefined ? [] : [{ at, address }]));
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
    const some: readonly BodyViewId[] = ['left', 'frog-leg', 'hand-left-palm', 'hand-right-palm'];
    const again = buildAge(5, { ...detail, views: some }).views;
    expect(again.map(({ view: { id } }) => id)).toEqual([
      'left',
      'right',
      'hand-left-palm',
      'hand-right-palm',
      'frog-leg',
    ]);
    for (const one of again) expect(one).toEqual(drawn.find(({ view: { id } }) => id === one.view.id));
  });

  it.each(CLOSE_UP_VIEW_IDS.filter((id) => id.includes('left')))(
    'show the right as the mirror image of the left: %s',
    (id) => {
      const other = BodyViewId.parse(id.replace('left', 'right'));
      expect(view(other).segments).toEqual(view(id).segments?.map((segment) => mirrorOf(segment)));
      expect(view(other).viewBox[2]).toBe(view(id).viewBox[2]);
      for (const address of ON_CLOSE_UPS) {
        if (view(id).segments?.includes(address.segment) !== true) continue;
        const here = projectAddress(model, view(id), address);
        const there = projectAddress(model, view(other), mirrorAddress(address));
        expect(there.visible).toBe(here.visible);
        expect(there.x).toBeCloseTo(-here.x, 6);
        expect(there.y).toBeCloseTo(here.y, 6);
      }
      const turned = layersOf(id).outline.map((path) =>
        numbers(path).map((value, at) => (at % 2 === 0 ? -value : value) + 0),
      );
      expect(layersOf(other).outline.map((path) => numbers(path).map((value) => value + 0))).toEqual(turned);
    },
  );

  it('show of a close-up no other segments than its own, and pick no others', () => {
    for (const { segments, ...rest } of views) {
      if (segments === undefined) continue;
      const picked = new Set(pickGrid({ ...rest, segments }, 40).map(({ address }) => address.segment));
      expect(picked.size).toBeGreaterThan(1);
      for (const segment of picked) expect(segments).toContain(segment);
    }
    const trunk = { model: 1, segment: 'trunk', along: 0.4, around: 0 } as const;
    expect(projectAddress(model, view('head-front'), trunk)).toMatchObject({ inView: false, visible: false });
    expect(projectAddress(model, view('neck-chest'), trunk)).toMatchObject({ inView: true, visible: true });
  });

  it('show nothing of the inside where the neck is cut: the crown is out of sight from below', () => {
    const crown = { model: 1, segment: 'head', along: 0.02, around: 0 } as const;
    expect(projectAddress(model, view('head-top'), crown).visible).toBe(true);
    const below = projectAddress(model, view('head-below'), crown);
    expect(below.visible).toBe(false);
    const neck = model.frames.get('neck');
    if (neck === undefined) throw new Error('No neck');
    expect(pickAddress(model, view('head-below'), toView(view('head-below'), neck.origin))).toBeUndefined();
  });

  it('show the chin from below, the palm and the sole with what belongs to them', () => {
    const seen = (id: BodyViewId, address: Omit<BodyAddress, 'model'>) =>
      projectAddress(model, view(id), { model: 1, ...address }).visible;
    expect(seen('head-below', { segment: 'head', along: 0.9, around: 0 })).toBe(true);
    expect(seen('hand-left-palm', { segment: 'finger-2-left', along: 0.6, around: 0 })).toBe(true);
    expect(seen('hand-left-palm', { segment: 'finger-2-left', along: 0.6, around: 180 })).toBe(false);
    expect(seen('hand-right-back', { segment: 'hand-right', along: 0.5, around: 180 })).toBe(true);
    expect(seen('foot-left-sole', { segment: 'foot-left', along: 0.5, around: 180 })).toBe(true);
    expect(seen('foot-left-top', { segment: 'foot-left', along: 0.6, around: 0 })).toBe(true);
    // Fingers and toes point up.
    const y = (id: BodyViewId, segment: BodyAddress['segment']) =>
      projectAddress(model, view(id), { model: 1, segment, along: 0.5, around: 0 }).y;
    expect(y('hand-left-palm', 'finger-3-left')).toBeLessThan(y('hand-left-palm', 'hand-left'));
    expect(y('foot-left-top', 'toe-3-left')).toBeLessThan(y('foot-left-top', 'foot-left'));
  });

  it('lead from a point of a close-up to the skin under it and back: within 1.5 mm for 99 of 100', () => {
    for (const id of CLOSE_UP_VIEW_IDS) {
      const gaps = pickGrid(view(id), 40).map(({ at, address }) => {
        const back = projectAddress(model, view(id), address);
        return Math.hypot(back.x - at.x, back.y - at.y) * view(id).mmPerUnit;
      });
      gaps.sort((a, b) => a - b);
      expect(gaps.length).toBeGreaterThan(150);
      // From behind the rim of the auricle is seen, whose addresses belong to its outer face.
      const share = id === 'head-back' ? 0.98 : 0.99;
      expect(gaps[Math.floor(gaps.length * share)], id).toBeLessThan(1.5);
    }
  });

  it('show right as the mirror image of left', () => {
    const [left, right] = [layersOf('left').outline, layersOf('right').outline];
    left.forEach((path, index) => {
      const mirrored = numbers(path).map((value, place) => (place % 2 === 0 ? -value : value) + 0);
      expect(numbers(right[index] ?? '').map((value) => value + 0)).toEqual(mirrored);
    });
  });

  it('lead from a point of the drawing to the skin under it and back: within 3 mm for 99 of 100', () => {
    for (const id of ['front', 'back', 'left', 'right'] as const) {
      const gaps = pickGrid(view(id), 40).map(({ at, address }) => {
        const back = projectAddress(model, view(id), address);
        return Math.hypot(back.x - at.x, back.y - at.y) * view(id).mmPerUnit;
      });
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
