import { app } from 'electron';
import { hardenContents } from './harden-contents.ts';

/** Switches that close Chromium's own ways out; names and values are Chromium's. */
const switches: readonly (readonly [name: string, value?: string])[] = [
  // No name resolves: nothing can be reached, whatever asks for it. Older Chromium wrote `~NOTFOUND`, which today is looked up.
  ['host-resolver-rules', 'MAP * ^NOTFOUND'],
  ['disable-quic'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['no-pings'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
];

/** Puts every renderer in a sandbox, takes the network away, and hardens every page that will ever exist. Call before ready. */
export function hardenApp(): void {
  app.enableSandbox();
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}
