import { app } from 'electron';
import { hardenContents } from './harden-contents.ts';
import { hardenSession } from './harden-session.ts';

/** Switches that close Chromium's own ways out; names and values are Chromium's. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name resolves: nothing can be reached, whatever asks for it. Older Chromium wrote `~NOTFOUND`, which today is looked up.
  ['host-resolver-rules', 'MAP * ^NOTFOUND'],
  // Nor is anything reached by way of a proxy that the system is set to, or that a network offers.
  ['no-proxy-server'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Switches by which whoever starts the app could look into it, weaken it, or have it write down what it does. */
const notForPackaged = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'js-flags',
  'load-extension',
  'no-sandbox',
  'disable-web-security',
  'disable-site-isolation-trials',
  'log-net-log',
  'ssl-key-log-file',
  'enable-logging',
] as const;

/**
 * Puts every renderer in a sandbox, takes the network away, and hardens every page and every session that will ever exist. A packaged
 * app forgets the switches with which it could be opened up. Call before ready.
 */
export function hardenApp(): void {
  app.enableSandbox();
  if (app.isPackaged) for (const name of notForPackaged) app.commandLine.removeSwitch(name);
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
