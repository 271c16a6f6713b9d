import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { processTree } from './process-tree.ts';

/** Local addresses, in the kernel's hexadecimal form, on which any process of a tree waits for or holds TCP or UDP traffic. */
export function openPorts(pid: number): readonly string[] {
  const sockets = new Set(processTree(pid).flatMap(socketsOf));
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => sockets.has(fields[9] ?? ''))
      .map((fields) => `${table} ${fields[1]}`),
  );
}

/** The inode numbers of the sockets that a process has open. */
function socketsOf(pid: number): readonly string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      const found = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`));
      return found?.[1] === undefined ? [] : [found[1]];
    });
  } catch {
    // The process, or what it had open, is gone.
    return [];
  }
}
