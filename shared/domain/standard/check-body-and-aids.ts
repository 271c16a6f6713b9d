import { LundBrowderRegion, Ten4FacespSite } from '../body/region.ts';
import { checkItemConditions, checkRatios } from './check-aid-rules.ts';
import type { DecisionAid } from './decision-aid.ts';
import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

/** Checks the body regions among themselves and the decision aids that lean on them. */
export function checkBodyAndAids(standard: Standard): readonly StandardFault[] {
  return [...checkRegions(standard), ...checkLandmarks(standard), ...checkAids(standard)];
}

function checkRegions(standard: Standard): readonly StandardFault[] {
  const file = 'body-regions';
  const { regions, aspectSchemes, edition } = standard[file];
  const ids = new Set(regions.map(({ id }) => id));
  const schemes = new Set(Object.keys(aspectSchemes));
  return [
    ...(edition === standard.edition.edition
      ? []
      : [{ file, path: 'edition', kind: 'wrong-edition', value: edition } as const]),
    ...duplicatesOf(file, 'regions', regions),
    ...regions.flatMap((region) => [
      ...unknownIdsOf(
        { file, path: `regions.${region.id}.parent` },
        region.parent === null ? [] : [region.parent],
        ids,
      ),
      ...unknownIdsOf(
        { file, path: `regions.${region.id}.aspects` },
        region.aspects === undefined ? [] : [region.aspects],
        schemes,
      ),
    ]),
  ];
}

function checkLandmarks(standard: Standard): readonly StandardFault[] {
  const file = 'body-landmarks';
  const { landmarks, edition } = standard[file];
  return [
    ...(edition === standard.edition.edition
      ? []
      : [{ file, path: 'edition', kind: 'wrong-edition', value: edition } as const]),
    ...duplicatesOf(file, 'landmarks', landmarks),
  ];
}

function checkAids(standard: Standard): readonly StandardFault[] {
  const file = 'decision-aids';
  const typeIds = new Set(standard['injury-types'].map(({ id }) => id));
  const regionIds = new Set(standard['body-regions'].regions.map(({ id }) => id));
  return [
    ...duplicatesOf(file, '', standard[file]),
    ...standard[file].flatMap((aid) => [
      ...duplicatesOf(file, `${aid.id}.items`, aid.items),
      ...unknownIdsOf(
        { file, path: `${aid.id}.injuryTypes` },
        [...(aid.injuryTypes ?? []), ...aid.items.flatMap((item) => item.injuryTypes ?? [])],
        typeIds,
      ),
      ...aid.items.flatMap((item) =>
        unknownIdsOf(
          { file, path: `${aid.id}.items.${item.id}` },
          [...(item.regions ?? []), ...(item.aspects ?? []).map(({ region }) => region)],
          regionIds,
        ),
      ),
      ...checkTable(aid),
      ...checkItemConditions(aid, standard),
      ...checkRatios(aid),
      ...(aid.id === 'ten-4-facesp'
        ? unknownIdsOf(
            { file, path: `${aid.id}.items` },
            Ten4FacespSite.options,
            new Set(aid.items.map(({ id }) => id)),
          )
        : []),
    ]),
  ];
}

function checkTable(aid: DecisionAid): readonly StandardFault[] {
  const { table } = aid;
  if (table === undefined) return [];
  const file = 'decision-aids';
  const path = `${aid.id}.table`;
  const uneven = table.rows.filter((row) => row.values.length !== table.columns.length);
  const faults: StandardFault[] = [
    ...duplicatesOf(file, `${path}.columns`, table.columns),
    ...duplicatesOf(file, `${path}.rows`, table.rows),
    ...uneven.map(
      (row) =>
        ({ file, path: `${path}.rows.${row.id}`, kind: 'empty-range', value: String(row.values.length) }) as const,
    ),
  ];
  return aid.id === 'lund-browder' ? [...faults, ...checkLundBrowder(table)] : faults;
}

/** Each age's column covers the whole body, and each region of the body map has its row. */
function checkLundBrowder(table: NonNullable<DecisionAid['table']>): readonly StandardFault[] {
  const file = 'decision-aids';
  const path = 'lund-browder.table';
  const rows = new Set(table.rows.map(({ id }) => id));
  const parts = LundBrowderRegion.options.map((region) => region.replace(/-(left|right)$/, ''));
  const sums = table.columns.map((column, index) => ({
    column: column.id,
    sum: table.rows.reduce((total, row) => total + row.perBody * (row.values[index] ?? 0), 0),
  }));
  return [
    ...unknownIdsOf({ file, path: `${path}.rows` }, [...new Set(parts)], rows),
    ...sums
      .filter(({ sum }) => Math.abs(sum - 100) > 1e-9)
      .map(
        ({ column, sum }) =>
          ({ file, path: `${path}.columns.${column}`, kind: 'wrong-sum', value: String(sum) }) as const,
      ),
  ];
}
