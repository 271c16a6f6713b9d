import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../../renderer/api/bridge.ts';
import { createClient, isChanging } from '../../../renderer/api/client.ts';
import { contract } from '../../../shared/contract/contract.ts';

const bridgeWith = (call: Bridge['call']): Bridge => ({
  call,
  on: () => () => undefined,
  chooseSavePath: async () => null,
  chooseFolder: async () => null,
  lock: async () => undefined,
});

describe('createClient', () => {
  it('has a function for every route, which sends its name and input', async () => {
    const sent: unknown[] = [];
    const client = createClient(() =>
      bridgeWith(async (route, input) => {
        sent.push([route, input]);
        return { ok: true, value: null };
      }),
    );
    expect(Object.keys(client).sort()).toEqual(Object.keys(contract).sort());
    await client['vault.set-preferences']({ language: 'en', theme: null });
    expect(sent).toEqual([['vault.set-preferences', { language: 'en', theme: null }]]);
  });

  it('turns a lost connection into a failure with a reference', async () => {
    const client = createClient(() => bridgeWith(() => Promise.reject(new Error('core-crashed'))));
    expect(await client['worklist.list']({})).toEqual({ ok: false, error: { kind: 'defect', reference: 'window' } });
  });

  it('knows that it is changing something until the answer is there, and not while it only asks', async () => {
    const seen: boolean[] = [];
    const client = createClient(() =>
      bridgeWith(async () => {
        seen.push(isChanging());
        return { ok: true, value: [] };
      }),
    );
    await client['worklist.list']({});
    await client['draft.discard']({ key: 'a' });
    expect([...seen, isChanging()]).toEqual([false, true, false]);
  });
});
