import type { Bridge } from '../../../renderer/api/bridge.ts';

declare global {
  interface Window {
    /** What the core told this page unasked. */
    readonly heard: unknown[];
  }
}

const bridge: Bridge = window.letseldossier;
const heard: unknown[] = [];
Object.assign(window, { heard });
bridge.on('core', (event) => heard.push(event));

const status = document.getElementById('status');
if (status) status.textContent = String(await bridge.call('echo', 'ready'));
