import { EventEmitter } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { App, CommandLine } from 'electron';
import { processTree } from './process-tree.ts';
import { claimSingleInstance } from './single-instance.ts';

type Covered = 'isPackaged' | 'enableSandbox' | 'getPath' | 'whenReady' | 'quit' | 'exit' | 'requestSingleInstanceLock';

const { productName } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly productName: string;
};
const { values } = parseArgs({
  args: process.argv.slice(2),
  strict: false,
  options: { 'user-data-dir': { type: 'string' } },
});

function userData(): string {
  const chosen = values['user-data-dir'];
  const config = process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
  const dir = typeof chosen === 'string' ? chosen : join(config, productName);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return dir;
}

class StandinCommandLine implements Pick<CommandLine, 'appendSwitch'> {
  readonly switches: string[] = [];

  appendSwitch(name: string, value?: string): void {
    this.switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  }
}

/** The app's life: it is ready at once, and ends when it is told to. */
class StandinApp extends EventEmitter implements Pick<App, Covered> {
  readonly commandLine = new StandinCommandLine();
  /** The stand-in is never shipped. */
  readonly isPackaged = false;
  enableSandbox(): void {}

  async whenReady(): Promise<void> {}

  requestSingleInstanceLock(): boolean {
    return isFirstInstance;
  }

  getPath(name: Parameters<App['getPath']>[0]): string {
    if (name === 'userData') return userData();
    if (name === 'documents') return join(homedir(), 'Documents');
    throw new Error(`The stand-in for Electron does not cover app.getPath('${name}')`);
  }

  quit(): void {
    if (processTree.mayLeave()) this.exit();
  }

  exit(code = 0): void {
    process.exit(code);
  }
}

export const app = new StandinApp();
const isFirstInstance = await claimSingleInstance(userData(), () => app.emit('second-instance'));
