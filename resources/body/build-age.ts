import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyViewId } from '../../shared/domain/body/view.ts';
import { BODY_VIEW_IDS } from '../../shared/domain/body/view.ts';
import { footPlans, handPlans, headPlans, trunkPlans } from './close-up-plans.ts';
import type { CloseUpPart } from './close-up-skins.ts';
import { closeUpSkin, skinShown } from './close-up-skins.ts';
import type { DrawnView } from './draw-view.ts';
import { drawView } from './draw-view.ts';
import type { DrawnSkin } from './drawn-skin.ts';
import { encodeMesh } from './encode-mesh.ts';
import { segmentFrames } from './frames.ts';
import type { Mannequin } from './mannequin.ts';
import { mannequin } from './mannequin.ts';
import { mirrorView } from './mirror-view.ts';
import { poseAllSkins, poseHalf, posesAt } from './pose-skin.ts';
import { segmentOfPoint } from './segment-of-point.ts';
import { simplifyMesh } from './simplify-mesh.ts';
import { splitAtSegments } from './split-segments.ts';
import type { HalfMesh } from './surface-net.ts';
import { surfaceNet } from './surface-net.ts';
import type { ViewPlan } from './view-plan.ts';
import { posedPlan, wholeBodyPlan } from './view-plan.ts';

/** How fine a mannequin is computed. */
export interface BuildDetail {
  /** Cells over the height of the body. */
  readonly cells: number;
  /** Triangles of the shipped mesh before it is cut at the segments' borders. */
  readonly triangles: number;
  /** Pixels per view unit while the views are computed. */
  readonly pixelsPerUnit: number;
  /** The regions whose borders are drawn on the views. */
  readonly regions: BodyRegionsFile;
  /** The views that are drawn, all by default; a mirrored one comes with its twin. */
  readonly views?: readonly BodyViewId[];
}

export interface BuiltAge {
  readonly statureMm: number;
  readonly mesh: Uint8Array<ArrayBuffer>;
  readonly views: readonly DrawnView[];
}

/** Computes one age step; the same input always gives the same bytes. */
export function buildAge(ageYears: number, detail: BuildDetail): BuiltAge {
  const body = mannequin(ageYears);
  const statureMm = body.plan.of.stature;
  const fine = fineSkin(body, detail.cells);
  const half = splitAtSegments(simplifyMesh(fine, detail.triangles / 2), segmentOfPoint(body));
  const poses = poseAllSkins(body, half.positions);
  const mesh = encodeMesh({ ageYears, statureMm, half, frames: segmentFrames(body), poses });
  const input = { ageYears, body, model: decodeBodyMesh(mesh.buffer), detail };
  // An infant that cannot stand is drawn as it lies; from the side its hands would then cover cheeks and ears.
  const facing = posesAt(ageYears).includes('lying') ? 'lying' : 'standing';
  const whole = [wholeBodyPlan('front', facing), wholeBodyPlan('back', facing), wholeBodyPlan('left', 'standing')];
  const drawn = [
    ...drawPlans(input, () => fine, [...whole, posedPlan('arms-up'), posedPlan('frog-leg')]),
    ...PARTS.flatMap((part) => drawPlans(input, () => closeUpSkin(body, part, detail.cells), plansOf(body, part))),
  ];
  return { statureMm, mesh, views: withMirrored(drawn) };
}

/** The fine skin of the left half of a mannequin. */
export function fineSkin(body: Mannequin, cells: number): HalfMesh {
  const { stature } = body.plan.of;
  return surfaceNet(body.solids, {
    left: stature * 0.55,
    y: [-0.03 * stature, 1.03 * stature],
    z: [-0.25 * stature, 0.25 * stature],
    cell: stature / cells,
  });
}

const PARTS: readonly CloseUpPart[] = ['head', 'trunk', 'hand', 'foot'];

function plansOf({ plan }: Mannequin, part: CloseUpPart): readonly ViewPlan[] {
  if (part === 'head') return headPlans(plan);
  if (part === 'trunk') return trunkPlans(plan);
  return part === 'hand' ? handPlans(plan) : footPlans(plan);
}

interface DrawingInput {
  readonly ageYears: number;
  readonly body: Mannequin;
  readonly model: BodyModel;
  readonly detail: BuildDetail;
}

function drawPlans(input: DrawingInput, skinOf: () => HalfMesh, plans: readonly ViewPlan[]): readonly DrawnView[] {
  const { ageYears, body, model, detail } = input;
  const { regions, pixelsPerUnit } = detail;
  const wanted = plans.filter(({ id }) => detail.views?.includes(id) ?? true);
  if (wanted.length === 0) return [];
  const half = skinOf();
  const skins = new Map<string, DrawnSkin>();
  return wanted.map((plan) => {
    const key = [plan.pose, ...(plan.segments ?? [])].join();
    const skin = skins.get(key) ?? skinShown(body, poseHalf(body, plan.pose, half), plan);
    skins.set(key, skin);
    return drawView({ ageYears, skin, model, regions, pixelsPerUnit }, plan);
  });
}

/** All views in their order, those of the child's right as mirror images of the left ones. */
function withMirrored(drawn: readonly DrawnView[]): readonly DrawnView[] {
  const found = new Map(drawn.map((each) => [each.view.id, each]));
  const mirrored = (id: BodyViewId): readonly DrawnView[] => {
    const own = found.get(id);
    if (own !== undefined) return [own];
    // A view of the right has a twin of the left whose name differs in that word only.
    const twin = found.get(id.replace('right', 'left') as BodyViewId);
    return twin === undefined ? [] : [mirrorView(twin, id)];
  };
  return BODY_VIEW_IDS.flatMap(mirrored);
}
