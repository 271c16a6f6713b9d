import type { CodeListId } from '../../shared/domain/standard/code-list.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';

/** A code that the edition does not know, and the field it stands in. */
export interface UnknownCode {
  readonly kind: 'unknown-code';
  readonly path: string;
  readonly code: string;
}

/** One coded field: its path, its list, and the code or codes entered; nothing entered is always right. */
export interface CodedField {
  readonly path: string;
  readonly list: CodeListId;
  readonly codes: string | readonly string[] | undefined;
}

/** The first code that the edition does not know, or `undefined` when all are known. */
export function findUnknownCode(lookup: StandardLookup, fields: readonly CodedField[]): UnknownCode | undefined {
  for (const { path, list, codes } of fields) {
    const entered = codes === undefined ? [] : typeof codes === 'string' ? [codes] : codes;
    const code = entered.find((candidate) => lookup.codeEntry(list, candidate) === undefined);
    if (code !== undefined) return { kind: 'unknown-code', path, code };
  }
  return undefined;
}
