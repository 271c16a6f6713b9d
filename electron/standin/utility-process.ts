import { type ChildProcess, fork } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ForkOptions, MessagePortMain, UtilityProcess } from 'electron';
import { relayPorts } from './port-relay.ts';
import type { WithChild } from './wire.ts';

const shim = fileURLToPath(new URL('./parent-port.ts', import.meta.url));

type Covered = 'pid' | 'postMessage' | 'kill';

/** A forked Node process in place of Electron's. */
class Child extends EventEmitter implements Pick<UtilityProcess, Covered> {
  /** Gone with the process, as Electron's is. */
  pid: number | undefined;
  private readonly child: ChildProcess;
  private readonly ports = relayPorts((message) => this.send(message));

  constructor(child: ChildProcess) {
    super();
    this.child = child;
    this.pid = child.pid;
    child.on('message', (message: WithChild) => {
      if (message.kind === 'parent') this.emit('message', message.data);
      else this.ports.receive(message);
    });
    child.once('spawn', () => this.emit('spawn'));
    child.once('exit', (code) => {
      this.pid = undefined;
      this.ports.closeAll();
      this.emit('exit', code ?? 1);
    });
  }

  postMessage(data: unknown, transfer: MessagePortMain[] = []): void {
    this.send({ kind: 'parent', data, ports: this.ports.adopt(transfer) });
  }

  kill(): boolean {
    return this.child.kill();
  }

  private send(message: WithChild): void {
    // A child that has just ended cannot be told anything; its exit is reported on its own.
    if (this.child.connected) this.child.send(message, () => undefined);
  }
}

/** Starts child processes that find `process.parentPort`, as Electron's do. */
export const utilityProcess = {
  fork(
    modulePath: string,
    args: readonly string[] = [],
    options: Pick<ForkOptions, 'env' | 'execArgv' | 'serviceName' | 'stdio'> = {},
  ) {
    const output = options.stdio === 'ignore' ? 'ignore' : 'inherit';
    const child = fork(modulePath, [...args], {
      env: options.env as NodeJS.ProcessEnv,
      execArgv: [...(options.execArgv ?? []), '--import', shim],
      serialization: 'advanced',
      stdio: ['ignore', output, output, 'ipc'],
    });
    // The members beyond those covered are never used.
    return new Child(child) as unknown as UtilityProcess;
  },
};
