import { once } from 'node:events';
import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { covered } from '../../../electron/standin/covered.ts';
import { MessagePortMain } from '../../../electron/standin/message-port.ts';
import { relayPorts } from '../../../electron/standin/port-relay.ts';
import type { PortMessage } from '../../../electron/standin/wire.ts';

describe('a port', () => {
  test('keeps messages until its receiving end is started, in order', async () => {
    const [near, far] = MessagePortMain.pair();
    const heard: unknown[] = [];
    far.on('message', ({ data }) => heard.push(data));
    near.postMessage(1);
    near.postMessage(2);
    await turn();
    expect(heard).toEqual([]);
    far.start();
    near.postMessage(3);
    await turn();
    expect(heard).toEqual([1, 2, 3]);
  });

  test('copies what it carries', async () => {
    const [near, far] = MessagePortMain.pair();
    const sent = { list: [1] };
    near.postMessage(sent);
    sent.list.push(2);
    const message = once(far, 'message');
    far.start();
    expect((await message)[0]).toMatchObject({ data: { list: [1] } });
  });

  test('tells both ends when one is closed, and carries nothing afterwards', async () => {
    const [near, far] = MessagePortMain.pair();
    const closed = Promise.all([once(near, 'close'), once(far, 'close')]);
    const heard: unknown[] = [];
    far.on('message', ({ data }) => heard.push(data));
    far.start();
    near.close();
    near.postMessage('late');
    await closed;
    await turn();
    expect(heard).toEqual([]);
  });
});

describe('a relay', () => {
  test('carries messages of a transferred port both ways and closes it with the other process', async () => {
    const sent: PortMessage[] = [];
    const relay = relayPorts((message) => sent.push(message));
    const [here, transferred] = MessagePortMain.pair();
    const [port = 0] = relay.adopt([transferred]);
    const heard: unknown[] = [];
    here.on('message', ({ data }) => heard.push(data));
    here.start();
    here.postMessage('out');
    relay.receive({ kind: 'port', port, data: 'in' });
    await turn();
    expect(sent).toEqual([{ kind: 'port', port, data: 'out' }]);
    expect(heard).toEqual(['in']);
    const closed = once(here, 'close');
    relay.closeAll();
    await closed;
  });

  test('joins two other processes, and tells one when the other has ended', async () => {
    const [toCore, toDecoder]: [PortMessage[], PortMessage[]] = [[], []];
    const core = relayPorts((message) => toCore.push(message));
    const decoder = relayPorts((message) => toDecoder.push(message));
    const [one, other] = MessagePortMain.pair();
    const [corePort = 0] = core.adopt([one]);
    const [decoderPort = 0] = decoder.adopt([other]);
    core.receive({ kind: 'port', port: corePort, data: new Uint8Array([1, 2]) });
    decoder.receive({ kind: 'port', port: decoderPort, data: 'answer' });
    await turn();
    expect(toDecoder).toEqual([{ kind: 'port', port: decoderPort, data: new Uint8Array([1, 2]) }]);
    expect(toCore).toEqual([{ kind: 'port', port: corePort, data: 'answer' }]);
    decoder.closeAll();
    await turn();
    expect(toCore.at(-1)).toEqual({ kind: 'port-closed', port: corePort });
  });

  test('refuses to transfer anything else', () => {
    expect(() => relayPorts(() => undefined).adopt([{}])).toThrow(TypeError);
  });
});

test('a member that is not covered throws by name instead of being undefined', () => {
  const app = covered('app', { quit: () => 'left' });
  expect(app.quit()).toBe('left');
  expect(() => Reflect.get(app, 'setBadgeCount')).toThrow('app.setBadgeCount');
});
