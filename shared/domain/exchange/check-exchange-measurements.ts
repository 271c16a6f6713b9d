import { measurePhoto } from '../photo/measure/measure-photo.ts';
import type { ExchangeExamination, ExchangeMeasurement } from './case-exchange.ts';
import type { ExchangeFault } from './check-exchange.ts';
import type { FieldPath } from './exchange-path.ts';

/** What of the measurements in the photos of an examination cannot be computed or refers to nothing; paths begin at the examination. */
export function checkMeasurements({ photos, injuries }: ExchangeExamination): readonly ExchangeFault[] {
  const known = new Set(injuries.map(({ number }) => number));
  return photos.flatMap(({ measurements = [] }, photo) =>
    measurements.flatMap((measurement, index) =>
      checkMeasurement(measurement, known, ['photos', photo, 'measurements', index]),
    ),
  );
}

function checkMeasurement(
  { marks, injury, sizeOf }: ExchangeMeasurement,
  injuries: ReadonlySet<number>,
  at: FieldPath,
): readonly ExchangeFault[] {
  const unknown = (number: number | undefined, path: FieldPath): readonly ExchangeFault[] =>
    number === undefined || injuries.has(number)
      ? []
      : [{ path: [...at, ...path], problem: { kind: 'unknown-injury', number } }];
  const measured = measurePhoto(marks);
  const refusals = measured.ok ? [] : measured.error.refusals;
  const units = new Map(measured.ok ? measured.value.map(({ id, unit }) => [id, unit]) : []);
  const chosen = measured.ok && sizeOf !== undefined ? (['length', 'width'] as const) : [];
  return [
    ...unknown(injury, ['injury']),
    ...unknown(sizeOf?.injury, ['sizeOf', 'injury']),
    ...refusals.map(
      ({ kind, path }): ExchangeFault => ({
        path: [...at, 'marks', ...path],
        problem: { kind: 'cannot-measure', reason: kind },
      }),
    ),
    ...chosen.flatMap((field): readonly ExchangeFault[] => {
      const id = sizeOf?.[field];
      return id === undefined || units.get(id) === 'mm'
        ? []
        : [{ path: [...at, 'sizeOf', field], problem: { kind: 'not-a-measured-length' } }];
    }),
  ];
}
