import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyChain,
  linkEntry,
  type Sha256,
  type StoredAuditEntry,
  verifyChain,
} from '../../../../shared/domain/audit/audit-chain.ts';

const sha256: Sha256 = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

function chainOf(contents: readonly string[]): StoredAuditEntry[] {
  const entries: StoredAuditEntry[] = [];
  for (const content of contents) {
    const last = entries.at(-1) ?? emptyChain;
    entries.push(linkEntry(sha256, { sequence: last.sequence, hash: last.hash }, JSON.stringify(content)));
  }
  return entries;
}

const contents = fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 20 });

describe('the audit chain', () => {
  it('hashes a zero byte, the previous hash as bytes and the entry as UTF-8', () => {
    const preimage = Buffer.concat([Buffer.alloc(1), Buffer.alloc(32), Buffer.from('{"a":"é"}', 'utf8')]);
    const entry = linkEntry(sha256, emptyChain, '{"a":"é"}');
    expect(entry.hash).toBe(createHash('sha256').update(preimage).digest('hex'));
    expect(entry.sequence).toBe(1);
  });

  it('is sound as built, and its head is its last entry', () => {
    fc.assert(
      fc.property(contents, (texts) => {
        const entries = chainOf(texts);
        const last = entries.at(-1);
        expect(verifyChain(sha256, entries)).toEqual({ ok: true, value: { sequence: texts.length, hash: last?.hash } });
      }),
    );
  });

  it('can be checked in pieces', () => {
    const entries = chainOf(['a', 'b', 'c', 'd']);
    const half = verifyChain(sha256, entries.slice(0, 2));
    expect(half.ok && verifyChain(sha256, entries.slice(2), half.value)).toEqual(verifyChain(sha256, entries));
  });

  it('accepts an empty trail', () => {
    expect(verifyChain(sha256, [])).toEqual({ ok: true, value: emptyChain });
  });

  it('names a changed entry by its number', () => {
    fc.assert(
      fc.property(contents, fc.nat(), (texts, at) => {
        const entries = chainOf(texts);
        const index = at % entries.length;
        const changed = entries.map((entry, place) =>
          place === index ? { ...entry, entryJson: `${entry.entryJson} ` } : entry,
        );
        expect(verifyChain(sha256, changed)).toEqual({
          ok: false,
          error: { kind: 'trail-broken', sequence: index + 1, reason: 'content-changed' },
        });
      }),
    );
  });

  it('names the entry after one whose hash was recomputed to fit its changed content', () => {
    const entries = chainOf(['a', 'b', 'c']);
    const [first, second, third] = entries as [StoredAuditEntry, StoredAuditEntry, StoredAuditEntry];
    const forged = linkEntry(sha256, first, '"forged"');
    expect(second.hash).not.toBe(forged.hash);
    expect(verifyChain(sha256, [first, forged, third])).toMatchObject({
      error: { sequence: 3, reason: 'link-broken' },
    });
  });

  it('names the first missing number when an entry was taken out or two were swapped', () => {
    const [first, second, third] = chainOf(['a', 'b', 'c']) as [StoredAuditEntry, StoredAuditEntry, StoredAuditEntry];
    expect(verifyChain(sha256, [first, third])).toMatchObject({ error: { sequence: 2, reason: 'entry-missing' } });
    expect(verifyChain(sha256, [second, first])).toMatchObject({ error: { sequence: 1, reason: 'entry-missing' } });
  });
});
