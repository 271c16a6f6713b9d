import type { AnogenitalExamination } from '../../shared/domain/examination/anogenital.ts';
import { anogenitalCodes } from '../../shared/domain/examination/anogenital-codes.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';

/** The first code of an anogenital examination that the edition does not know; nothing where there is no such examination. */
export function unknownAnogenitalCode(
  lookup: StandardLookup,
  anogenital: AnogenitalExamination | undefined,
): UnknownCode | undefined {
  if (anogenital === undefined) return undefined;
  const at = 'details.anogenital';
  const listed = findUnknownCode(lookup, [
    { path: `${at}.present`, list: 'present-person', codes: anogenital.present },
    ...anogenital.views.flatMap(
      ({ position, technique }, index) =>
        [
          { path: `${at}.views.${index}.position`, list: 'position', codes: position },
          { path: `${at}.views.${index}.technique`, list: 'technique', codes: technique },
        ] as const,
    ),
    ...anogenital.observations.flatMap(
      ({ position, second }, index) =>
        [
          { path: `${at}.observations.${index}.position`, list: 'position', codes: position },
          { path: `${at}.observations.${index}.second.position`, list: 'position', codes: second?.position },
        ] as const,
    ),
  ]);
  if (listed !== undefined) return listed;
  const other = anogenitalCodes(anogenital).find(
    ({ list, code }) => !lookup.standard.anogenital[list].some(({ id }) => id === code),
  );
  return other && { kind: 'unknown-code', path: [at, ...other.path].join('.'), code: other.code };
}
