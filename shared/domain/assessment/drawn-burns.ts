import { type BurnedPart, type DrawnBurn, measureBurns } from '../body/measure-burns.ts';
import { measureOutline } from '../body/measure-outline.ts';
import type { BodyModel } from '../body/mesh.ts';
import { rememberMeasure } from '../body/remember-measure.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { StandardLookup } from '../standard/lookup.ts';

/**
 * Why a burn has no part in the burned surface: its type has no share of the body surface in the standard, it is first degree,
 * its depth is not recorded, it was drawn on a flat drawing, it has no outline, or its outline encloses nothing or crosses itself.
 */
export type BurnLeftOut =
  | 'type-not-counted'
  | 'first-degree'
  | 'depth-unknown'
  | 'flat-drawing'
  | 'no-outline'
  | 'encloses-nothing'
  | 'crosses-itself';

/** What must be known of a burn that counts: its line runs round a limb, so that all beyond it counts; first-degree parts in it count too. */
export type BurnRemark = 'ring' | 'mixed-depth';

/** The burned share of the body surface by drawings; percentages are not rounded. */
export interface DrawnBurns {
  readonly percent: number;
  /** Id of the table's column for this age. */
  readonly column: string;
  readonly parts: readonly BurnedPart[];
  readonly counted: readonly number[];
  readonly leftOut: readonly { readonly injuryNumber: number; readonly reason: BurnLeftOut }[];
  readonly remarks: readonly { readonly injuryNumber: number; readonly remark: BurnRemark }[];
  /** How much more it would be if the outlines counted whose depth is not recorded; absent without any. */
  readonly moreByUnknownDepth?: number;
}

/** `ageYears`: completed years. */
export interface BurnsToMeasure {
  readonly injuries: readonly InjuryRecord[];
  readonly ageYears: number;
  readonly lookup: StandardLookup;
}

/**
 * The Lund–Browder share of all burns that were drawn as outlines, by the edition's table. Nothing is guessed: a burn that cannot be counted is
 * named with its reason. Nothing at all when no burn is recorded, or when the edition has no table, or none for this age.
 */
export function drawnBurns(body: BodyModel, { injuries, ageYears, lookup }: BurnsToMeasure): DrawnBurns | undefined {
  const table = lookup.decisionAid('lund-browder')?.table;
  const judged = injuries
    .filter(({ details }) => lookup.injuryType(details.type)?.group === 'burns')
    .toSorted((left, right) => left.number - right.number)
    .map((injury) => ({ injury, reason: reasonToLeaveOut(body, injury, lookup) }));
  if (table === undefined || judged.length === 0) return undefined;
  const having = (wanted: BurnLeftOut | undefined): readonly InjuryRecord[] =>
    judged.filter(({ reason }) => reason === wanted).map(({ injury }) => injury);
  const measure = (burns: readonly InjuryRecord[]) => {
    const { edition } = lookup.standard.edition;
    const question = { what: 'burns', shapes: burns.map(({ details }) => details.shape), ageYears, edition };
    return rememberMeasure(body, question, () =>
      measureBurns(body, burns.flatMap(areaOf), { regions: lookup.regions, table, ageYears }),
    );
  };
  const [counted, unknown] = [having(undefined), having('depth-unknown')];
  const found = measure(counted);
  if (!found.ok) return undefined;
  const more = unknown.length === 0 ? undefined : measure([...counted, ...unknown]);
  return {
    percent: found.value.percent,
    column: found.value.column,
    parts: found.value.parts,
    counted: counted.map(({ number }) => number),
    leftOut: judged.flatMap(({ injury, reason }) =>
      reason === undefined ? [] : [{ injuryNumber: injury.number, reason }],
    ),
    remarks: counted.flatMap((burn) => remarksOn(body, burn)),
    ...(more?.ok === true ? { moreByUnknownDepth: more.value.percent - found.value.percent } : {}),
  };
}

/** The first reason that holds; `undefined` for a burn that counts. */
function reasonToLeaveOut(body: BodyModel, { details }: InjuryRecord, lookup: StandardLookup): BurnLeftOut | undefined {
  if (lookup.injuryType(details.type)?.descriptors.some(({ id }) => id === 'tbsa') !== true) return 'type-not-counted';
  const depth = depthOf(details);
  if (depth === 'first') return 'first-degree';
  if (details.plate !== undefined) return 'flat-drawing';
  if (details.shape.kind !== 'outline') return 'no-outline';
  const outline = measureOutline(body, details.shape.points);
  if (!outline.ok) return outline.error.kind === 'crosses-itself' ? 'crosses-itself' : 'encloses-nothing';
  return depth === undefined || depth === 'not-assessable' ? 'depth-unknown' : undefined;
}

function depthOf({ descriptors }: InjuryRecord['details']): string | undefined {
  const depth = descriptors['burn-depth'];
  return depth?.kind === 'choice' ? depth.option : undefined;
}

function remarksOn(body: BodyModel, { number, details }: InjuryRecord): DrawnBurns['remarks'] {
  const { shape } = details;
  const outline = shape.kind === 'outline' ? measureOutline(body, shape.points) : undefined;
  return [
    ...(outline?.ok === true && outline.value.ringRound !== undefined
      ? [{ injuryNumber: number, remark: 'ring' as const }]
      : []),
    ...(depthOf(details) === 'mixed' ? [{ injuryNumber: number, remark: 'mixed-depth' as const }] : []),
  ];
}

const areaOf = ({ details: { shape } }: InjuryRecord): readonly DrawnBurn[] =>
  shape.kind === 'outline' ? [{ area: { kind: 'outline', points: shape.points }, superficial: false }] : [];
