import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftStore } from '../../../renderer/api/draft-store.ts';
import { registerDraftWriter, writePendingDrafts } from '../../../renderer/api/pending-drafts.ts';

/** Everything that reached the core, in order. */
let sent: (readonly [string, unknown])[] = [];
let savedAt: Date[] = [];
/** The core is gone, as after a crash: nothing is answered with success. */
let gone = false;

beforeEach(() => {
  sent = [];
  savedAt = [];
  gone = false;
  vi.useFakeTimers();
  vi.stubGlobal('window', {
    letseldossier: {
      call: async (route: string, input: unknown) => {
        if (gone) throw new Error('core-crashed');
        sent.push([route, input]);
        return { ok: true, value: null };
      },
    },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const store = (caseId?: string) => new DraftStore({ key: 'form', caseId }, (at) => savedAt.push(at));

describe('DraftStore', () => {
  it('writes the latest of several quick changes once, 400 ms after the first', async () => {
    const draft = store('case-id');
    draft.keep({ text: 'a' });
    await vi.advanceTimersByTimeAsync(399);
    draft.keep({ text: 'ab' });
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([['draft.save', { key: 'form', value: { text: 'ab' }, caseId: 'case-id' }]]);
    expect(savedAt).toHaveLength(1);
  });

  it('goes on writing while typing goes on', async () => {
    const draft = store();
    for (const text of ['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef']) {
      draft.keep({ text });
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(sent.map(([, input]) => input)).toEqual([
      { key: 'form', value: { text: 'ab' } },
      { key: 'form', value: { text: 'abcd' } },
      { key: 'form', value: { text: 'abcdef' } },
    ]);
  });

  it('writes at once what still waits when the window is about to go', async () => {
    const draft = store();
    const forget = registerDraftWriter(() => draft.write());
    draft.keep({ text: 'half a sentence' });
    await writePendingDrafts();
    forget();
    expect(sent).toEqual([['draft.save', { key: 'form', value: { text: 'half a sentence' } }]]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
  });

  it('does not write again what was thrown away', async () => {
    const draft = store();
    draft.keep({ text: 'a' });
    await draft.discard();
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([['draft.discard', { key: 'form' }]]);
  });

  it('discards after a write that is under way, so that nothing stays behind', async () => {
    const draft = store();
    draft.keep({ text: 'a' });
    await Promise.all([draft.write(), draft.discard()]);
    expect(sent.map(([route]) => route)).toEqual(['draft.save', 'draft.discard']);
  });

  it('keeps what a crashed core could not, for the same person in the same vault, and writes it as soon as it can', async () => {
    const of = (owner: string) => new DraftStore({ key: 'form', owner }, () => undefined);
    const draft = of('vault-1 anna');
    draft.keep({ text: 'half a' });
    gone = true;
    draft.keep({ text: 'half a word' });
    await draft.write();
    gone = false;
    const again = of('vault-1 anna');
    expect(await again.read()).toMatchObject({ value: { text: 'half a word' } });
    await vi.advanceTimersByTimeAsync(400);
    expect(sent).toEqual([['draft.save', { key: 'form', value: { text: 'half a word' } }]]);
    expect(await of('vault-1 anna').read()).toBeNull();
  });

  it('shows nobody what somebody else typed, and forgets it', async () => {
    const of = (owner: string) => new DraftStore({ key: 'form', owner }, () => undefined);
    const draft = of('vault-1 anna');
    gone = true;
    draft.keep({ text: 'of anna' });
    await draft.write();
    gone = false;
    expect(await of('vault-1 bert').read()).toBeNull();
    expect(await of('vault-1 anna').read()).toBeNull();
  });
});
