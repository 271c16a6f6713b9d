import { type AnogenitalCode, anogenitalCodes } from '../examination/anogenital-codes.ts';
import { type InjuryGap, injuryCompleteness } from '../injury/completeness.ts';
import type { MeasureRefused } from '../photo/photo-measure.ts';
import type { CodeListId } from '../standard/code-list.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { TraceListId } from '../standard/trace-standard.ts';
import type { CaseExchange, ExchangeExamination, ExchangeInjury } from './case-exchange.ts';
import { checkMeasurements } from './check-exchange-measurements.ts';
import { checkTraces } from './check-exchange-traces.ts';
import { codedFieldsOf } from './coded-fields.ts';
import type { FieldPath } from './exchange-path.ts';

/** What is wrong at one place of an exchange file that has the right shape. */
export type ExchangeProblem =
  | { readonly kind: 'unknown-code'; readonly list: CodeListId; readonly code: string }
  | { readonly kind: 'unknown-injury-type' | 'unknown-region' | 'unknown-municipality'; readonly code: string }
  | { readonly kind: 'unknown-question' | 'unknown-term' | 'unknown-hypothesis'; readonly code: string }
  | { readonly kind: 'injury-gap'; readonly problem: InjuryGap['problem'] }
  | { readonly kind: 'unknown-anogenital-code'; readonly list: AnogenitalCode['list']; readonly code: string }
  | { readonly kind: 'unknown-trace-code'; readonly list: TraceListId; readonly code: string }
  | { readonly kind: 'wrong-number' | 'wrong-trace-number'; readonly expected: number }
  | { readonly kind: 'unknown-injury'; readonly number: number }
  | { readonly kind: 'cannot-measure'; readonly reason: MeasureRefused['kind'] }
  | { readonly kind: 'not-a-measured-length' }
  | { readonly kind: 'unknown-earlier-injury' | 'earlier-not-before' }
  | { readonly kind: 'unknown-contact' | 'contact-not-served' | 'said-twice' }
  | { readonly kind: 'two-hypotheses-needed' | 'nothing-recorded' | 'ends-before-start' | 'born-after' };

/** A problem and its place. */
export interface ExchangeFault {
  readonly path: FieldPath;
  readonly problem: ExchangeProblem;
}

/**
 * Everything in an exchange file that its edition does not allow or that does not agree with itself; an empty list means that
 * all of it can be recorded. `lookup` is of the edition that the file names.
 */
export function checkExchange(exchange: CaseExchange, lookup: StandardLookup): readonly ExchangeFault[] {
  const { municipality } = exchange.case;
  return [
    ...when(lookup.policeRegionOf(municipality) === undefined, ['case', 'municipality'], {
      kind: 'unknown-municipality',
      code: municipality,
    }),
    ...codedFieldsOf(exchange)
      .filter(({ list, code }) => lookup.codeEntry(list, code) === undefined)
      .map(({ path, list, code }) => ({ path, problem: { kind: 'unknown-code', list, code } }) as const),
    ...exchange.examinations.flatMap((examination, index) =>
      checkExamination({ exchange, examination, lookup, at: ['examinations', index] }),
    ),
    ...repeated(
      exchange.examinations.flatMap(({ photos }, index) =>
        photos.map((photo, at) => ({ value: photo.sha256, path: ['examinations', index, 'photos', at, 'sha256'] })),
      ),
    ),
  ];
}

interface ExaminationInFile {
  readonly exchange: CaseExchange;
  readonly examination: ExchangeExamination;
  readonly lookup: StandardLookup;
  readonly at: FieldPath;
}

function checkExamination(subject: ExaminationInFile): readonly ExchangeFault[] {
  const { exchange, examination, lookup, at } = subject;
  const { details, injuries, regions, photos } = examination;
  const contact = exchange.contacts[examination.contact - 1];
  const concluded = examination.interpretation !== undefined || examination.report !== undefined;
  const ends = details.endedAt !== undefined && details.endedAt < details.startedAt;
  return [
    ...checkRegionsAndTypes(subject),
    ...checkAnogenitalCodes(subject),
    ...checkSeries(subject),
    ...when(contact === undefined, [...at, 'contact'], { kind: 'unknown-contact' }),
    ...when(contact?.notServedReason !== undefined, [...at, 'contact'], { kind: 'contact-not-served' }),
    ...when(exchange.child.birthDate > details.startedAt.slice(0, 10), ['child', 'birthDate'], { kind: 'born-after' }),
    ...when(ends, [...at, 'details', 'endedAt'], { kind: 'ends-before-start' }),
    ...when(concluded && injuries.length + regions.length === 0, at, { kind: 'nothing-recorded' }),
    ...regions.flatMap(({ regionId }, index) =>
      when(lookup.bodyRegion(regionId) === undefined, [...at, 'regions', index, 'regionId'], {
        kind: 'unknown-region',
        code: regionId,
      }),
    ),
    ...repeated(
      regions.map(({ regionId }, index) => ({ value: regionId, path: [...at, 'regions', index, 'regionId'] })),
    ),
    ...injuries.flatMap((injury, index) =>
      checkInjury({ injury, expected: index + 1, lookup, at: [...at, 'injuries', index] }),
    ),
    ...checkTraces(examination, lookup).map(({ path, problem }) => ({ path: [...at, ...path], problem })),
    ...photos.flatMap((photo, index) => unknownNumbers(subject, photo.injuries, ['photos', index, 'injuries'])),
    ...checkMeasurements(examination).map(({ path, problem }) => ({ path: [...at, ...path], problem })),
    ...checkDescription(subject),
    ...checkInterpretation(subject),
  ];
}

/** Regions and types that the details name beside the codes of lists. */
function checkRegionsAndTypes({ examination, lookup, at }: ExaminationInFile): readonly ExchangeFault[] {
  return (examination.details.expectedNotFound ?? []).flatMap(({ regionId, injuryType }, index) => {
    const here = [...at, 'details', 'expectedNotFound', index];
    return [
      ...when(lookup.bodyRegion(regionId) === undefined, [...here, 'regionId'], {
        kind: 'unknown-region',
        code: regionId,
      }),
      ...when(lookup.injuryType(injuryType) === undefined, [...here, 'injuryType'], {
        kind: 'unknown-injury-type',
        code: injuryType,
      }),
    ];
  });
}

function checkAnogenitalCodes({ examination, lookup, at }: ExaminationInFile): readonly ExchangeFault[] {
  const { anogenital } = examination.details;
  if (anogenital === undefined) return [];
  return anogenitalCodes(anogenital).flatMap(({ path, list, code }) =>
    when(!lookup.standard.anogenital[list].some(({ id }) => id === code), [...at, 'details', 'anogenital', ...path], {
      kind: 'unknown-anogenital-code',
      list,
      code,
    }),
  );
}

/** An injury that was seen before was so at an examination that stands before this one in the file and began before it. */
function checkSeries({ exchange, examination, at }: ExaminationInFile): readonly ExchangeFault[] {
  const own = exchange.examinations.indexOf(examination);
  return examination.injuries.flatMap(({ earlier }, index) => {
    if (earlier === undefined) return [];
    const path = [...at, 'injuries', index, 'earlier'];
    const before = exchange.examinations[earlier.examination - 1];
    const isBefore =
      before !== undefined && earlier.examination - 1 < own && before.details.startedAt < examination.details.startedAt;
    if (!isBefore) return when(true, path, { kind: 'earlier-not-before' });
    const isThere = before.injuries.some(({ number }) => number === earlier.injury);
    return when(!isThere, path, { kind: 'unknown-earlier-injury' });
  });
}

interface InjuryInFile {
  readonly injury: ExchangeInjury;
  readonly expected: number;
  readonly lookup: StandardLookup;
  readonly at: FieldPath;
}

function checkInjury({ injury, expected, lookup, at }: InjuryInFile): readonly ExchangeFault[] {
  const { number, earlier: _earlier, ...details } = injury;
  const { type } = details;
  return [
    ...when(number !== expected, [...at, 'number'], { kind: 'wrong-number', expected }),
    ...(lookup.injuryType(type) === undefined
      ? when(true, [...at, 'type'], { kind: 'unknown-injury-type', code: type })
      : injuryCompleteness(details, lookup)
          .filter(({ field, problem }) => !(field === 'statedBy' && problem === 'unknown-option'))
          .map(({ field, problem }) => ({
            path: [...at, ...field.split('.')],
            problem: { kind: 'injury-gap', problem } as const,
          }))),
  ];
}

function checkDescription(subject: ExaminationInFile): readonly ExchangeFault[] {
  const paragraphs = subject.examination.description ?? [];
  const at = [...subject.at, 'description'];
  return [
    ...repeated(paragraphs.map(({ key }, index) => ({ value: key, path: [...at, index, 'key'] }))),
    ...paragraphs.flatMap(({ key }, index) => {
      const number = /^injury:(\d+)$/.exec(key)?.[1];
      return number === undefined ? [] : unknownNumbers(subject, [Number(number)], ['description', index, 'key']);
    }),
  ];
}

function checkInterpretation(subject: ExaminationInFile): readonly ExchangeFault[] {
  const { examination, lookup } = subject;
  const { interpretation } = examination;
  if (!interpretation) return [];
  const at = [...subject.at, 'interpretation'];
  const { injuries, hypotheses, evaluation, answers } = interpretation;
  const known = new Set<string>(hypotheses.map(({ id }) => id));
  const { questions } = lookup.standard['report-format'];
  const { terms } = lookup.standard['probability-scale'];
  const term = evaluation?.term ?? undefined;
  return [
    ...injuries.flatMap(({ number }, index) =>
      unknownNumbers(subject, [number], ['interpretation', 'injuries', index, 'number']),
    ),
    ...repeated(injuries.map(({ number }, index) => ({ value: number, path: [...at, 'injuries', index, 'number'] }))),
    ...repeated(hypotheses.map(({ id }, index) => ({ value: id, path: [...at, 'hypotheses', index, 'id'] }))),
    ...when(evaluation !== undefined && known.size < 2, [...at, 'hypotheses'], { kind: 'two-hypotheses-needed' }),
    ...(evaluation
      ? (['first', 'second'] as const).flatMap((side) =>
          when(!known.has(evaluation[side]), [...at, 'evaluation', side], {
            kind: 'unknown-hypothesis',
            code: evaluation[side],
          }),
        )
      : []),
    ...when(evaluation !== undefined && evaluation.first === evaluation.second, [...at, 'evaluation', 'second'], {
      kind: 'said-twice',
    }),
    ...when(term !== undefined && !terms.some(({ id }) => id === term), [...at, 'evaluation', 'term'], {
      kind: 'unknown-term',
      code: term ?? '',
    }),
    ...answers.flatMap(({ questionId }, index) =>
      when(!questions.some(({ id }) => id === questionId), [...at, 'answers', index, 'questionId'], {
        kind: 'unknown-question',
        code: questionId,
      }),
    ),
    ...repeated(answers.map(({ questionId }, index) => ({ value: questionId, path: [...at, 'answers', index] }))),
  ];
}

const when = (wrong: boolean, path: FieldPath, problem: ExchangeProblem): readonly ExchangeFault[] =>
  wrong ? [{ path, problem }] : [];

function unknownNumbers(
  { examination, at }: ExaminationInFile,
  numbers: readonly number[],
  path: FieldPath,
): readonly ExchangeFault[] {
  const known = new Set(examination.injuries.map(({ number }) => number));
  return numbers.flatMap((number) => when(!known.has(number), [...at, ...path], { kind: 'unknown-injury', number }));
}

/** The second and later places of a value that may stand once. */
function repeated(
  places: readonly { readonly value: string | number; readonly path: FieldPath }[],
): readonly ExchangeFault[] {
  const seen = new Set<string | number>();
  return places.flatMap(({ value, path }) => {
    const again = seen.has(value);
    seen.add(value);
    return when(again, path, { kind: 'said-twice' });
  });
}
