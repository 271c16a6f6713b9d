import { registrationVariableIds } from '../registration/registration.ts';
import type { IndicatorVariable } from './indicator-catalogue.ts';
import type { Standard } from './standard.ts';
import { duplicatesOf, type StandardFault, unknownIdsOf } from './standard-fault.ts';

/** Checks that the catalogue defines every variable that is derived, that categories cover their lists, and that tables name known variables. */
export function checkIndicators(standard: Standard): readonly StandardFault[] {
  const file = 'indicators';
  const { variables, tables, edition } = standard[file];
  const known = new Set(variables.map(({ id }) => id));
  return [
    ...(edition === standard.edition.edition
      ? []
      : [{ file, path: 'edition', kind: 'wrong-edition', value: edition } as const]),
    ...duplicatesOf(file, 'variables', variables),
    ...duplicatesOf(file, 'tables', tables),
    ...registrationVariableIds
      .filter((id) => !known.has(id))
      .map((id) => ({ file, path: 'variables', kind: 'missing-variable', value: id }) as const),
    ...tables.flatMap((table) => unknownIdsOf({ file, path: `tables.${table.id}` }, table.variables, known)),
    ...variables.flatMap((variable) => checkVariable(variable, standard)),
    ...checkRegionCategories(standard),
  ];
}

function checkVariable(variable: IndicatorVariable, standard: Standard): readonly StandardFault[] {
  const file = 'indicators';
  const path = `variables.${variable.id}`;
  const categories = new Set(variable.categories.map(({ id }) => id));
  const faults: StandardFault[] = [...duplicatesOf(file, path, variable.categories)];
  if (!categories.has('unknown')) faults.push({ file, path, kind: 'missing-category', value: 'unknown' });
  if (categories.has('TOTAL')) faults.push({ file, path, kind: 'duplicate-id', value: 'TOTAL' });
  if (variable.list === undefined) return faults;
  const list = standard['code-lists'].find(({ id }) => id === variable.list);
  if (list === undefined) return [...faults, { file, path, kind: 'unknown-id', value: variable.list }];
  const codes = list.entries.map(({ id }) => id);
  const collected = variable.categories.flatMap((category) => category.codes ?? []);
  const covered = new Set([
    ...collected,
    ...variable.categories.filter(({ codes: own }) => own === undefined).map(({ id }) => id),
  ]);
  return [
    ...faults,
    ...duplicatesOf(
      file,
      `${path}.codes`,
      collected.map((id) => ({ id })),
    ),
    ...unknownIdsOf({ file, path: `${path}.codes` }, collected, new Set(codes)),
    ...codes
      .filter((code) => !covered.has(code))
      .map((code) => ({ file, path, kind: 'uncovered-code', value: code }) as const),
  ];
}

function checkRegionCategories(standard: Standard): readonly StandardFault[] {
  const place = { file: 'indicators', path: 'variables.region' };
  const categories = new Set(
    standard.indicators.variables.find(({ id }) => id === 'region')?.categories.map(({ id }) => id),
  );
  return standard.geography.policeRegions
    .filter(({ code }) => !categories.has(code))
    .map(({ code }) => ({ ...place, kind: 'missing-category', value: code }));
}
