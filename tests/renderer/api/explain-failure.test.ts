import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explainFailure } from '../../../renderer/api/explain-failure.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { RouterFailure } from '../../../shared/contract/router-failure.ts';
import { en } from '../../../shared/text/en.ts';
import type { AnyFailure } from '../../../shared/text/failure-sentences.ts';
import { nl } from '../../../shared/text/nl.ts';

/** The kinds of failure that a schema allows, read from the schema and not from the texts. */
function kindsOf(schema: z.ZodType): readonly string[] {
  const json = JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  return [...json.matchAll(/"kind":\{"type":"string","const":"([a-z-]+)"/g)].map(([, kind = '']) => kind);
}

const kinds = [
  ...new Set([RouterFailure, ...Object.values(contract).map((route) => route.failure)].flatMap(kindsOf)),
].sort();

/** One failure of each kind that carries more than its kind, with what its sentence must mention. */
const samples: readonly (readonly [AnyFailure, string])[] = [
  [{ kind: 'defect', reference: 'K7-F2' }, 'K7-F2'],
  [{ kind: 'passphrase-too-short', minimum: 12 }, '12'],
  [{ kind: 'passphrase-too-long', maximum: 512 }, '512'],
  [{ kind: 'unlock-delayed', waitSeconds: 40 }, '40'],
  [{ kind: 'wrong-passphrase', failures: 6, waitSeconds: 8 }, '8'],
  [{ kind: 'unknown-code', path: 'details.place', code: 'moon' }, 'details.place'],
  [{ kind: 'trail-broken', sequence: 77 }, '77'],
];

describe('explainFailure', () => {
  it('knows the kinds of every route and of the router', () => {
    expect(kinds).toEqual(expect.arrayContaining(['invalid-input', 'not-found', 'wrong-passphrase', 'drifted']));
    expect(kinds).toEqual(Object.keys(nl.failures).sort());
    expect(kinds).toEqual(Object.keys(en.failures).sort());
  });

  it.each(samples)('says what is needed to act on $kind', (failure, part) => {
    expect(explainFailure(failure, nl)).toContain(part);
    expect(explainFailure(failure, en)).toContain(part);
  });

  it('mentions no wait where there is none', () => {
    expect(explainFailure({ kind: 'wrong-passphrase', failures: 1, waitSeconds: 0 }, nl)).not.toContain('Wacht ');
  });

  it('counts one field and several fields differently', () => {
    const issue = { path: ['a'], message: 'x' };
    expect(explainFailure({ kind: 'invalid-input', issues: [issue] }, nl)).toContain('één veld');
    expect(explainFailure({ kind: 'invalid-input', issues: [issue, issue] }, nl)).toContain('2 velden');
  });
});
