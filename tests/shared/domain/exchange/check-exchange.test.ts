import { describe, expect, test } from 'vitest';
import { CaseExchange } from '../../../../shared/domain/exchange/case-exchange.ts';
import { checkExchange } from '../../../../shared/domain/exchange/check-exchange.ts';
import { exchangeJsonSchema } from '../../../../shared/domain/exchange/exchange-json-schema.ts';
import { type FieldPath, fieldPathText } from '../../../../shared/domain/exchange/exchange-path.ts';
import { drawnAt, platePlace } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { exampleCase, readJson, shippedCaseFiles, withValue } from './exchange-samples.ts';

const faultsOf = (json: unknown) =>
  checkExchange(CaseExchange.parse(json), packLookup).map(({ path, problem }) => [fieldPathText(path), problem]);

const examination = ['examinations', 0] as const;
const injury = [...examination, 'injuries', 0] as const;
const interpretation = [...examination, 'interpretation'] as const;

describe('an exchange file', () => {
  test.each(shippedCaseFiles)('%s that ships with the app has no fault', (file) => {
    expect(faultsOf(readJson(file))).toEqual([]);
  });

  test.each<{ readonly what: string; readonly path: FieldPath; readonly value: unknown; readonly problem: object }>([
    {
      what: 'an unknown municipality',
      path: ['case', 'municipality'],
      value: 'GM9999',
      problem: { kind: 'unknown-municipality', code: 'GM9999' },
    },
    {
      what: 'an unknown type',
      path: [...injury, 'type'],
      value: 'blue-spot',
      problem: { kind: 'unknown-injury-type', code: 'blue-spot' },
    },
    {
      what: 'a missing descriptor',
      path: [...injury, 'descriptors', 'colour'],
      value: undefined,
      problem: { kind: 'injury-gap', problem: 'missing' },
    },
    {
      what: 'a descriptor of another type',
      path: [...injury, 'descriptors', 'waterline'],
      value: { kind: 'three-state', answer: 'no' },
      problem: { kind: 'injury-gap', problem: 'unknown-descriptor' },
    },
    {
      what: 'a missing width',
      path: [...injury, 'size', 'widthMm'],
      value: undefined,
      problem: { kind: 'injury-gap', problem: 'missing' },
    },
    {
      what: 'a part of a flat drawing elsewhere than on the body',
      path: [...injury, 'plate'],
      value: drawnAt('ear-right', 'lobule-right').plate,
      problem: { kind: 'injury-gap', problem: 'elsewhere' },
    },
    {
      what: 'a flat drawing that the edition does not have',
      path: [...injury, 'plate'],
      value: { kind: 'point', at: platePlace('ear-inside', 'lobule-right') },
      problem: { kind: 'injury-gap', problem: 'unknown-option' },
    },
    {
      what: 'a number out of order',
      path: [...injury, 'number'],
      value: 3,
      problem: { kind: 'wrong-number', expected: 1 },
    },
    {
      what: 'an unknown region',
      path: [...examination, 'regions', 0, 'regionId'],
      value: 'third-arm',
      problem: { kind: 'unknown-region', code: 'third-arm' },
    },
    {
      what: 'a region twice',
      path: [...examination, 'regions', 1, 'regionId'],
      value: 'head',
      problem: { kind: 'said-twice' },
    },
    {
      what: 'a photo of no injury',
      path: [...examination, 'photos', 0, 'injuries'],
      value: [9],
      problem: { kind: 'unknown-injury', number: 9 },
    },
    {
      what: 'a paragraph of no injury',
      path: [...examination, 'description', 0, 'key'],
      value: 'injury:7',
      problem: { kind: 'unknown-injury', number: 7 },
    },
    {
      what: 'an interpretation of no injury',
      path: [...interpretation, 'injuries', 0, 'number'],
      value: 5,
      problem: { kind: 'unknown-injury', number: 5 },
    },
    {
      what: 'an unknown term',
      path: [...interpretation, 'evaluation', 'term'],
      value: 'certain',
      problem: { kind: 'unknown-term', code: 'certain' },
    },
    {
      what: 'an unknown question',
      path: [...interpretation, 'answers', 0, 'questionId'],
      value: 'guilt',
      problem: { kind: 'unknown-question', code: 'guilt' },
    },
    {
      what: 'a hypothesis that is not there',
      path: [...interpretation, 'evaluation', 'second'],
      value: 'H3',
      problem: { kind: 'unknown-hypothesis', code: 'H3' },
    },
    {
      what: 'a hypothesis against itself',
      path: [...interpretation, 'evaluation', 'second'],
      value: 'H1',
      problem: { kind: 'said-twice' },
    },
    { what: 'no such contact', path: [...examination, 'contact'], value: 2, problem: { kind: 'unknown-contact' } },
    {
      what: 'an end before the start',
      path: [...examination, 'details', 'endedAt'],
      value: '2026-02-11T14:00:00Z',
      problem: { kind: 'ends-before-start' },
    },
    {
      what: 'a birth after the examination',
      path: ['child', 'birthDate'],
      value: '2026-02-12',
      problem: { kind: 'born-after' },
    },
  ])('with $what is refused at that place', ({ path, value, problem }) => {
    expect(faultsOf(withValue(exampleCase(), path, value))).toContainEqual([fieldPathText(path), problem]);
  });

  test('with a contact that was not served has no examination for it', () => {
    const notServed = withValue(exampleCase(), ['contacts', 0, 'notServedReason'], 'no-capacity');
    expect(faultsOf(notServed)).toEqual([['examinations[0].contact', { kind: 'contact-not-served' }]]);
  });

  test('with one hypothesis has nothing to weigh', () => {
    const one = withValue(exampleCase(), ['examinations', 0, 'interpretation', 'hypotheses', 1], undefined);
    const holder = JSON.parse(JSON.stringify(one).replace(',null]', ']'));
    expect(faultsOf(holder)).toContainEqual([
      'examinations[0].interpretation.hypotheses',
      { kind: 'two-hypotheses-needed' },
    ]);
  });

  test('with an interpretation of nothing is refused', () => {
    let bare = withValue(exampleCase(), ['examinations', 0, 'injuries'], []);
    for (const field of ['regions', 'photos', 'description']) bare = withValue(bare, ['examinations', 0, field], []);
    bare = withValue(bare, ['examinations', 0, 'interpretation', 'injuries'], []);
    expect(faultsOf(bare)).toEqual([['examinations[0]', { kind: 'nothing-recorded' }]]);
  });

  test('names all its faults at once', () => {
    const two = withValue(withValue(exampleCase(), [...injury, 'type'], 'x'), ['child', 'sex'], 'x');
    expect(faultsOf(two)).toHaveLength(2);
  });
});

describe('every code of a file', () => {
  const places = shippedCaseFiles.flatMap((file) => {
    const json = withValue(readJson(file), ['contacts', 0, 'notServedReason'], 'no-capacity');
    return codePlaces(json).map((path) => ({ file: file.split('/').at(-1), place: fieldPathText(path), path, json }));
  });

  test('is found by way of the published schema', () => {
    const kinds = new Set(places.map(({ place }) => place.replace(/\[\d+\]/g, '[]')));
    expect(kinds).toContain('examinations[].interpretation.injuries[].causeClass');
    expect(kinds).toContain('contacts[].notServedReason');
    expect(kinds).toContain('examinations[].injuries[].plate.at.part');
    expect(kinds).toContain('examinations[].injuries[].plate.points[].plate');
    expect(kinds.size).toBeGreaterThan(25);
  });

  test('is refused at its place when the edition does not know it', () => {
    const accepted = places.filter(({ json, path }) => {
      const spoilt = CaseExchange.safeParse(withValue(json, path, 'no-such-code'));
      // A shape with one place on another drawing is refused before its codes are looked up.
      const faults = spoilt.success ? checkExchange(spoilt.data, packLookup) : spoilt.error.issues;
      return !faults.some((fault) => fault.path.length > 1 && fault.path.every((step, index) => step === path[index]));
    });
    expect(accepted.map(({ file, place }) => `${file} ${place}`)).toEqual([]);
  });
});

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** The places of a JSON value where its schema asks for a code. */
function codePlaces(json: unknown): readonly (readonly (string | number)[])[] {
  const root = exchangeJsonSchema() as Schema;
  const walk = (
    schema: Schema,
    value: unknown,
    path: readonly (string | number)[],
  ): (readonly (string | number)[])[] => {
    if (schema.$ref === '#/$defs/Code') return typeof value === 'string' ? [path] : [];
    if (schema.$ref) return walk(root.$defs?.[schema.$ref.slice('#/$defs/'.length)] ?? {}, value, path);
    const found = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].flatMap((option) => walk(option, value, path));
    if (Array.isArray(value))
      return [...found, ...value.flatMap((item, index) => walk(schema.items ?? {}, item, [...path, index]))];
    if (typeof value !== 'object' || value === null) return found;
    const own = Object.entries(value).flatMap(([key, item]) =>
      walk(schema.properties?.[key] ?? (schema.additionalProperties || {}), item, [...path, key]),
    );
    return [...found, ...own];
  };
  const seen = new Map(walk(root, json, []).map((path) => [fieldPathText(path), path]));
  return [...seen.values()];
}
