import type { z } from 'zod';

/** Texts that break programs which take them for more than text, by what they try. Any that ran would set `window.hostile`. */
export const hostileTexts: Readonly<Record<string, string>> = {
  script: '<script>window.hostile=1</script>',
  'image with a handler': '"><img src=x onerror="window.hostile=1">',
  'drawing with a handler': "'><svg/onload=window.hostile=1>",
  'address with a script': 'javascript:window.hostile=1',
  template: "{{constructor.constructor('window.hostile=1')()}} \u0024{window.hostile=1} #{1+1}",
  'reversed direction': 'voor \u202eachteruit\u202c midden \u2066apart\u2069 na',
  'control characters': 'a\u0007b\u0008c\u001b[31md\u009be\u007ff',
  nul: 'voor\u0000na',
  'lone surrogates': 'a\ud800b\udc00c',
  emoji: '👩🏽‍⚕️ 👨‍👩‍👧‍👦 🇳🇱 🩹',
  'right to left': 'مريم بنت محمد en שלום',
  'stacked marks': `Z${'\u0351\u036b\u0343'.repeat(12)}o`,
  'two ways to write one letter': 'e\u0301 é ﬁ Å Å',
  formula: '=HYPERLINK("http://example.org","x")',
  'formula after a tab': 'a\t=1+1',
  query: "'; DROP TABLE audit; --",
  path: '../../../../etc/passwd',
  'name of a member': '__proto__',
  'unseen characters': 'a\u200b\u200d\u2060\u00adb',
  'line ends of every kind': 'een\r\ntwee\u2028drie\u2029vier\u0085vijf',
  'places for values': '%s %n %00 {0} %{x}',
  markup: '#set page(fill: red) *vet* $x$ @q <label> `code`',
};

/** The parts of a schema that say where people write freely. */
interface Definition {
  readonly type: string;
  /** A date, a moment, an id. */
  readonly format?: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly checks?: readonly {
    readonly _zod: { readonly def: { readonly check: string; readonly minimum?: number; readonly maximum?: number } };
  }[];
}

// Every schema has one; its type differs with the kind of schema.
const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as unknown as Definition;

const unwrapped = (schema: z.ZodType): z.ZodType => {
  const { innerType, in: before } = definitionOf(schema);
  const inside = innerType ?? before;
  return inside ? unwrapped(inside) : schema;
};

/** The length that a field takes, where it is one in which anything may be written; `undefined` for codes, dates and numbers. */
function freeText(schema: z.ZodType): { readonly min: number; readonly max: number } | undefined {
  const { type, format, checks = [] } = definitionOf(schema);
  const known = checks.map(({ _zod }) => _zod.def);
  if (
    type !== 'string' ||
    format !== undefined ||
    !known.every(({ check }) => ['min_length', 'max_length', 'overwrite'].includes(check))
  ) {
    return undefined;
  }
  const min = known.find(({ check }) => check === 'min_length')?.minimum ?? 0;
  return { min, max: known.find(({ check }) => check === 'max_length')?.maximum ?? 100_000 };
}

/** Whether there is a field anywhere in which anything may be written. */
export function hasFreeText(schema: z.ZodType): boolean {
  const plain = unwrapped(schema);
  const { shape = {}, element, options = [] } = definitionOf(plain);
  return (
    freeText(plain) !== undefined ||
    [...Object.values(shape), ...options, ...(element ? [element] : [])].some(hasFreeText)
  );
}

/** An input with a text in every field in which anything may be written, as long as each field takes it. */
export function withText(schema: z.ZodType, base: unknown, text: string): unknown {
  const plain = unwrapped(schema);
  const { shape, element, options = [] } = definitionOf(plain);
  const free = freeText(plain);
  if (free) return fitted(text, free);
  if (shape && typeof base === 'object' && base !== null) return Object.fromEntries(filledEntries(shape, base, text));
  if (element && Array.isArray(base)) {
    const items: readonly unknown[] = freeText(unwrapped(element)) ? [''] : base;
    return items.map((item) => withText(element, item, text));
  }
  const option = options.find((one) => one.safeParse(base).success);
  return option ? withText(option, base, text) : base;
}

function filledEntries(shape: Readonly<Record<string, z.ZodType>>, base: object, text: string) {
  return Object.entries(shape).flatMap(([key, part]) => {
    const value: unknown = Reflect.get(base, key);
    if (value === undefined && !freeText(unwrapped(part))) return [];
    return [[key, withText(part, value, text)] as const];
  });
}

/** Cut between characters, never inside one that takes two units. */
function fitted(text: string, { min, max }: { readonly min: number; readonly max: number }): string {
  let cut = '';
  for (const character of text) if (cut.length + character.length <= max) cut += character;
  return cut.padEnd(min, '.');
}
