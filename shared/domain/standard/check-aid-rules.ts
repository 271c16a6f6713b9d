import type { AidCondition, DecisionAid } from './decision-aid.ts';
import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

const file = 'decision-aids';

/** Checks that the items of a rule name groups, descriptors and options that exist. */
export function checkItemConditions(aid: DecisionAid, standard: Standard): readonly StandardFault[] {
  const groups = new Set(aid.groups?.map(({ id }) => id));
  return [
    ...duplicatesOf(file, `${aid.id}.groups`, aid.groups ?? []),
    ...aid.items.flatMap((item) => {
      const path = `${aid.id}.items.${item.id}`;
      return [
        ...unknownIdsOf({ file, path: `${path}.group` }, item.group === undefined ? [] : [item.group], groups),
        ...(item.when ?? []).flatMap((condition) => checkCondition(condition, `${path}.when`, standard)),
      ];
    }),
  ];
}

function checkCondition({ descriptor: id, options, unclear }: AidCondition, path: string, standard: Standard) {
  const descriptor = standard.descriptors.find((candidate) => candidate.id === id);
  if (descriptor === undefined) return unknownIdsOf({ file, path }, [id], new Set());
  const { value } = descriptor;
  const known = 'options' in value ? value.options.map((option) => option.id) : threeStates;
  return unknownIdsOf({ file, path: `${path}.${id}` }, [...options, ...(unclear ?? [])], new Set(known));
}

const threeStates = ['yes', 'no', 'unknown'];

/** Checks that a table of ratios has each pair of numbers once, with every comparison, each figure within its interval. */
export function checkRatios({ id, ratios }: DecisionAid): readonly StandardFault[] {
  if (ratios === undefined) return [];
  const path = `${id}.ratios`;
  const comparisons = new Set(ratios.comparisons.map((comparison) => comparison.id));
  const rows = ratios.rows.map((row) => ({ ...row, id: `${row.ten}-${row.elsewhere}` }));
  const wanted = [0, 1, 2].flatMap((ten) => [0, 1, 2].map((elsewhere) => `${ten}-${elsewhere}`));
  return [
    ...duplicatesOf(file, `${path}.comparisons`, ratios.comparisons),
    ...duplicatesOf(file, `${path}.rows`, rows),
    ...unknownIdsOf({ file, path: `${path}.rows` }, wanted, new Set(rows.map((row) => row.id))),
    ...rows.flatMap(({ id: row, figures }) => {
      const at = { file, path: `${path}.rows.${row}` };
      const compared = figures.map(({ comparison }) => ({ id: comparison }));
      const told = compared.map((figure) => figure.id);
      return [
        ...duplicatesOf(file, at.path, compared),
        ...unknownIdsOf(at, told, comparisons),
        ...unknownIdsOf(at, [...comparisons], new Set(told)),
        ...figures
          .filter(({ value, from, to }) => !(Number(from) <= Number(value) && Number(value) <= Number(to)))
          .map(({ value }) => ({ ...at, kind: 'empty-range', value }) as const),
      ];
    }),
  ];
}
