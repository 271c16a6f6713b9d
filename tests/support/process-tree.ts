import { readdirSync, readFileSync } from 'node:fs';

/** A process and all that descend from it, as the kernel sees them now. Linux only: elsewhere the process alone. */
export function processTree(pid: number): readonly number[] {
  if (process.platform !== 'linux') return [pid];
  const parentByPid = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The command's name may hold spaces and brackets; what follows the last bracket is state and parent.
      parentByPid.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // The process ended while the list was read.
    }
  }
  const tree = [pid];
  for (const member of tree) {
    for (const [child, parent] of parentByPid) if (parent === member) tree.push(child);
  }
  return tree;
}

/** Ends a process and all that descend from it at once, without giving any of them a chance to tidy up. */
export function killTree(pid: number): void {
  for (const member of processTree(pid)) {
    try {
      process.kill(member, 'SIGKILL');
    } catch {
      // It had ended already.
    }
  }
}

/** Whether a process still runs. One that has ended and only waits to be noticed by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).charAt(0) !== 'Z';
  } catch {
    return false;
  }
}

/** The command line of a process, empty when it has ended. Linux only. */
export function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/** The names of the variables in a process's environment. Linux only. */
export const environmentOf = (pid: number): readonly string[] =>
  readFileSync(`/proc/${pid}/environ`, 'utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => entry.slice(0, entry.indexOf('=')));
