/** A value as text, with its binary parts apart: in the text they are numbers into `binaries`. */
export interface EncodedClone {
  readonly text: string;
  readonly binaries: readonly Uint8Array[];
}

/** A value is a table of nodes that point at each other by number, so that shared and circular references survive. */
type Node = string | number | boolean | null | readonly unknown[];

const viewConstructors: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>> = {
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float16Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
};
const errorConstructors = {
  Error,
  EvalError,
  RangeError,
  ReferenceError,
  SyntaxError,
  TypeError,
  URIError,
};

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * Encodes what the structured clone algorithm can copy; a view of a buffer carries its own bytes only, not those around it.
 * Throws a `DataCloneError` for the rest: functions, symbols, objects of the platform.
 */
export function encodeClone(value: unknown): EncodedClone {
  const nodes: Node[] = [];
  const binaries: Uint8Array[] = [];
  const placeByObject = new Map<object, number>();
  const add = (item: unknown): number => {
    if (typeof item !== 'object' || item === null) return nodes.push(describePrimitive(item)) - 1;
    const known = placeByObject.get(item);
    if (known !== undefined) return known;
    const place = nodes.push(null) - 1;
    placeByObject.set(item, place);
    nodes[place] = describeObject(item, {
      add,
      keep: (bytes) => binaries.push(bytes) - 1,
    });
    return place;
  };
  add(value);
  return { text: JSON.stringify(nodes), binaries };
}

function describePrimitive(value: unknown): Node {
  if (value === undefined) return ['undefined'];
  if (typeof value === 'bigint') return ['bigint', String(value)];
  if (typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0))) {
    return ['number', Object.is(value, -0) ? '-0' : String(value)];
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) {
    return value;
  }
  throw refusal(typeof value);
}

interface Encoding {
  readonly add: (item: unknown) => number;
  readonly keep: (bytes: Uint8Array) => number;
}

function describeObject(value: object, { add, keep }: Encoding): Node {
  if (ArrayBuffer.isView(value)) {
    const kind = value instanceof Uint8Array ? 'Uint8Array' : tagOf(value);
    return ['view', kind, keep(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))];
  }
  const tag = tagOf(value);
  // The tag says what the value is, in whatever realm it was made.
  switch (tag) {
    case 'Object':
      return ['object', ...Object.entries(value).flatMap(([key, item]) => [key, add(item)])];
    case 'Array':
      return ['array', ...Array.from(value as unknown[], (item, at) => (at in value ? add(item) : -1))];
    case 'ArrayBuffer':
      return ['buffer', keep(new Uint8Array(value as ArrayBuffer))];
    case 'Date':
      return ['date', (value as Date).getTime()];
    case 'RegExp':
      return ['regexp', (value as RegExp).source, (value as RegExp).flags];
    case 'Map':
      return ['map', ...[...(value as Map<unknown, unknown>)].flatMap(([key, item]) => [add(key), add(item)])];
    case 'Set':
      return ['set', ...[...(value as Set<unknown>)].map(add)];
    case 'Error':
      return ['error', (value as Error).name, (value as Error).message];
    default:
      throw refusal(tag);
  }
}

const refusal = (what: string): Error =>
  Object.assign(new Error(`A value of kind ${what} could not be cloned`), {
    name: 'DataCloneError',
  });

/** Decodes what `encodeClone` made. */
export function decodeClone({ text, binaries }: EncodedClone): unknown {
  const nodes = JSON.parse(text) as readonly Node[];
  const made = new Map<number, unknown>();
  const take = (place: unknown): unknown => {
    const at = place as number; // nodes point at nodes by number
    if (made.has(at)) return made.get(at);
    const node = nodes[at];
    if (!Array.isArray(node)) return node;
    const [kind, ...parts] = node as [string, ...unknown[]];
    const container = emptyContainer(kind);
    if (!container) return keepMade(at, decodeLeaf(kind, parts, binaries));
    keepMade(at, container);
    fill(container, parts, take);
    return container;
  };
  const keepMade = (at: number, value: unknown): unknown => {
    made.set(at, value);
    return value;
  };
  return take(0);
}

type Container = unknown[] | Map<unknown, unknown> | Set<unknown> | Record<string, unknown>;

function emptyContainer(kind: string): Container | undefined {
  if (kind === 'array') return [];
  if (kind === 'object') return {};
  if (kind === 'map') return new Map();
  return kind === 'set' ? new Set() : undefined;
}

function fill(container: Container, parts: readonly unknown[], take: (place: unknown) => unknown): void {
  if (container instanceof Set) for (const part of parts) container.add(take(part));
  else if (container instanceof Map) for (const [key, item] of pairs(parts)) container.set(take(key), take(item));
  else if (Array.isArray(container)) {
    container.length = parts.length;
    for (const [at, part] of parts.entries()) if (part !== -1) container[at] = take(part);
  } else {
    for (const [key, item] of pairs(parts)) {
      // Defined, not assigned: a key may be called `__proto__`.
      const value = take(item);
      Object.defineProperty(container, key as string, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
  }
}

const pairs = (parts: readonly unknown[]): readonly (readonly [unknown, unknown])[] =>
  Array.from({ length: parts.length / 2 }, (_, at) => [parts[at * 2], parts[at * 2 + 1]]);

function decodeLeaf(kind: string, parts: readonly unknown[], binaries: readonly Uint8Array[]): unknown {
  const [first, second] = parts as readonly [string, string];
  switch (kind) {
    case 'bigint':
      return BigInt(first);
    case 'number':
      return Number(first);
    case 'date':
      return new Date(parts[0] === null ? Number.NaN : (parts[0] as number));
    case 'regexp':
      return new RegExp(first, second);
    case 'error': {
      const known = Object.entries(errorConstructors).find(([name]) => name === first);
      return new (known?.[1] ?? Error)(second);
    }
    case 'buffer':
      return bufferOf(binaries[parts[0] as number]);
    case 'view': {
      const View = viewConstructors[first];
      if (!View) throw new Error(`There is no view called ${first}`);
      return new View(bufferOf(binaries[parts[1] as number]));
    }
    default:
      return undefined;
  }
}

/** A buffer that holds exactly these bytes. */
function bufferOf(bytes: Uint8Array | undefined): ArrayBuffer {
  if (!bytes) throw new Error('A binary part is missing');
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : new Uint8Array(bytes).buffer;
}
