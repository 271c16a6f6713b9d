/** What has exactly one JSON form: text, finite numbers, booleans, null, and lists and plain objects of these. */
type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined };

/**
 * The one JSON text of a value, after RFC 8785: object keys sorted by UTF-16 code unit, no white space, ECMAScript number and string forms.
 * Properties that are `undefined` are left out; throws on a number that is not finite and on a lone surrogate, which have no JSON form.
 */
export function canonicalJson(value: JsonValue): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'string') return canonicalText(value);
  if (typeof value === 'number') return canonicalNumber(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  return `{${Object.keys(value).sort().flatMap(canonicalMember(value)).join(',')}}`;
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value);

const canonicalMember = (object: { readonly [name: string]: JsonValue | undefined }) => (name: string) => {
  const member = object[name];
  return member === undefined ? [] : [`${canonicalText(name)}:${canonicalJson(member)}`];
};

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new Error('A number that is not finite has no JSON form');
  return JSON.stringify(value);
}

function canonicalText(value: string): string {
  if (!value.isWellFormed()) throw new Error('A text with a lone surrogate has no JSON form');
  return JSON.stringify(value);
}
