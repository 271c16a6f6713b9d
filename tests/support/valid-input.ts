import fc from 'fast-check';
import type { z } from 'zod';

/** What the parts of a schema are, as far as they are needed to fill it. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly items?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly getter?: () => z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, unknown>>;
}

/** Values that fit the formats and ranges in use; the first that a schema takes is used. */
const texts = [
  'een',
  'een lange testzin',
  '0b6f3c8e-6d0c-4f5e-9b5a-2f1c3d4e5f60',
  '2026-03-02',
  '2026-03-02T12:00:00.000Z',
  '2026-03-02T12:00:00Z',
  '2026-H1',
  'PR01',
  'GM0014',
  'GM-2026-001',
  '12:30',
  'nl',
  'a'.repeat(64),
];
const numbers = [1, 0, 5, 10, 0.5, 20, 40, 100, 1000, 2026];

/**
 * An input that a schema accepts, with its optional parts left out. Throws where none is found: the schema then has a form that
 * nobody has taught this yet.
 */
export function validInput(schema: z.ZodType): unknown {
  const found = fill(schema);
  if (found !== undefined || schema.safeParse(undefined).success) return found;
  throw new Error(`No valid value is known for a schema of type ${definitionOf(schema).type}`);
}

// Every schema has one; its type differs with the kind of schema.
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

const fits = (schema: z.ZodType, candidates: Iterable<unknown>): unknown => {
  for (const candidate of candidates) if (schema.safeParse(candidate).success) return candidate;
  return undefined;
};

function fill(schema: z.ZodType): unknown {
  const definition = definitionOf(schema);
  switch (definition.type) {
    case 'object':
      return fits(schema, [fillShape(definition.shape ?? {}, false), fillShape(definition.shape ?? {}, true)]);
    case 'array':
      return fits(
        schema,
        sizes(() => fill(definition.element as z.ZodType)),
      );
    case 'record':
      return fits(schema, [
        {},
        { [String(fill(definition.keyType as z.ZodType))]: fill(definition.valueType as z.ZodType) },
      ]);
    case 'tuple':
      return (definition.items ?? []).map(fill);
    case 'union':
      return fits(schema, oneByOne(definition.options ?? []));
    case 'optional':
      return undefined;
    case 'lazy':
      return definition.getter && fill(definition.getter());
    case 'pipe':
      return fill(definition.in as z.ZodType);
    case 'enum':
      return fits(schema, Object.values(definition.entries ?? {}));
    case 'literal':
      return definition.values?.[0];
    default:
      if (definition.innerType) return fill(definition.innerType);
      return fits(schema, anyOfThese(schema));
  }
}

/** Every object of a schema, those inside others included, with the way to it. */
export function objectsOf(schema: z.ZodType): readonly { readonly path: string; readonly strict: boolean }[] {
  const found: { readonly path: string; readonly strict: boolean }[] = [];
  const seen = new Set<z.ZodType>();
  const visit = (part: z.ZodType | undefined, path: string): void => {
    if (!part || seen.has(part)) return;
    seen.add(part);
    const { type, shape = {}, options = [], items = [], catchall, ...rest } = definitionOf(part);
    if (type === 'object') {
      found.push({ path, strict: catchall !== undefined && definitionOf(catchall).type === 'never' });
      for (const [key, value] of Object.entries(shape)) visit(value, `${path}.${key}`);
    }
    for (const inside of [...options, ...items, rest.element, rest.keyType, rest.valueType, rest.innerType, rest.in]) {
      visit(inside, `${path}/`);
    }
    visit(rest.getter?.(), path);
  };
  visit(schema, '');
  return found;
}

function fillShape(shape: Readonly<Record<string, z.ZodType>>, optionalToo: boolean): unknown {
  const entries = Object.entries(shape).flatMap(([key, part]) => {
    const optional = definitionOf(part).type === 'optional';
    if (optional && !optionalToo) return [];
    const value = fill(optional ? (definitionOf(part).innerType as z.ZodType) : part);
    return [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** The first form that fits is the last that is looked at: forms may contain each other. */
function* oneByOne(schemas: readonly z.ZodType[]): Iterable<unknown> {
  for (const schema of schemas) yield fill(schema);
}

function* sizes(make: () => unknown): Iterable<unknown[]> {
  for (const length of [0, 1, 2, 3, 24]) yield Array.from({ length }, make);
}

function* anyOfThese(schema: z.ZodType): Iterable<unknown> {
  yield* texts;
  yield* numbers;
  yield* [true, null, new Uint8Array([1]), new Date(0)];
  for (const { _zod } of (definitionOf(schema) as { readonly checks?: readonly z.core.$ZodCheck[] }).checks ?? []) {
    const { pattern } = _zod.def as { readonly pattern?: RegExp };
    if (pattern) yield* fc.sample(fc.stringMatching(pattern), { seed: 1, numRuns: 20 });
  }
}
