import type { z } from 'zod';
import { checkStandard } from './check-standard.ts';
import { Standard, standardFiles } from './standard.ts';
import type { StandardFault } from './standard-fault.ts';

/** What can be wrong with a single value, apart from what other files say. */
export type ShapeFaultKind =
  | 'key-missing'
  | 'key-unknown'
  | 'wrong-kind'
  | 'not-allowed'
  | 'wrong-form'
  | 'too-small'
  | 'too-big'
  | 'not-a-whole-multiple'
  | 'not-right';

/**
 * One thing wrong with an edition: the file (without `.json`), the place in it by ids where entries have one, the value at fault in short,
 * and what was asked instead, where that can be said.
 */
export interface EditionFault {
  readonly file: string;
  readonly path: string;
  readonly kind: 'file-missing' | 'file-unreadable' | ShapeFaultKind | StandardFault['kind'];
  readonly value: string;
  readonly expected?: string;
}

/** The content of an edition by file name (without `.json`), as parsed from JSON and nothing more. */
export type EditionFiles = Readonly<Record<string, unknown>>;

export interface EditionInspected {
  /** There when nothing is wrong. */
  readonly standard?: Standard;
  readonly faults: readonly EditionFault[];
}

/**
 * Looks at every file of an edition by itself and, once all are right, at what they say of each other. Takes any content and never
 * throws; a file that is absent is a fault. Without faults the edition can be used.
 */
export function inspectEdition(files: EditionFiles): EditionInspected {
  const given = Object.fromEntries(
    standardFiles.filter((key) => Object.hasOwn(files, key)).map((key) => [key, files[key]]),
  );
  const absent = standardFiles
    .filter((key) => !Object.hasOwn(files, key))
    .map((file): EditionFault => ({ file, path: '', kind: 'file-missing', value: '' }));
  const parsed = Standard.safeParse(given);
  if (!parsed.success) {
    const issues = parsed.error.issues.filter(({ path: [file] }) => Object.hasOwn(given, String(file)));
    return { faults: [...absent, ...issues.flatMap((issue) => faultsOf(issue, given))] };
  }
  const faults = checkStandard(parsed.data);
  return faults.length > 0 ? { faults } : { standard: parsed.data, faults };
}

function faultsOf(issue: z.core.$ZodIssue, files: EditionFiles): readonly EditionFault[] {
  const [file, ...steps] = issue.path;
  const place = { file: String(file), path: pathInWords(steps, files[String(file)]) };
  const found = valueAt(issue.path, files);
  const value = found === undefined ? '' : inShort(found);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ ...place, kind: 'key-unknown', value: key }));
    case 'invalid_type':
      return found === undefined
        ? [{ ...place, kind: 'key-missing', value: '', expected: issue.expected }]
        : [{ ...place, kind: 'wrong-kind', value, expected: issue.expected }];
    case 'invalid_value':
      return [
        {
          ...place,
          kind: found === undefined ? 'key-missing' : 'not-allowed',
          value,
          expected: issue.values.map(String).join(', '),
        },
      ];
    case 'invalid_format':
      return [
        { ...place, kind: 'wrong-form', value, ...(issue.pattern === undefined ? {} : { expected: issue.pattern }) },
      ];
    case 'too_small':
      return [{ ...place, kind: 'too-small', value, expected: String(issue.minimum) }];
    case 'too_big':
      return [{ ...place, kind: 'too-big', value, expected: String(issue.maximum) }];
    case 'not_multiple_of':
      return [{ ...place, kind: 'not-a-whole-multiple', value, expected: String(issue.divisor) }];
    default:
      return [{ ...place, kind: found === undefined ? 'key-missing' : 'not-right', value }];
  }
}

type Step = PropertyKey;

/** The value at a path of own properties; `undefined` where the path ends early. */
function valueAt(path: readonly Step[], root: unknown): unknown {
  return path.reduce<unknown>(
    // An own property of an object can be read by its key.
    (value, step) =>
      isObject(value) && Object.hasOwn(value, step) ? (value as Record<Step, unknown>)[step] : undefined,
    root,
  );
}

/** A path with dots, in which an entry of a list is called by its own id or code where it has one. */
function pathInWords(steps: readonly Step[], root: unknown): string {
  return steps
    .map((step, index) => {
      const entry = typeof step === 'number' ? valueAt(steps.slice(0, index + 1), root) : undefined;
      const name = valueAt(['id'], entry) ?? valueAt(['code'], entry) ?? valueAt(['plate'], entry);
      return typeof name === 'string' && name !== '' ? name : String(step);
    })
    .join('.');
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const LONGEST = 80;

function inShort(value: unknown): string {
  if (isObject(value)) return Array.isArray(value) ? '[…]' : '{…}';
  const text = typeof value === 'string' ? value : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
