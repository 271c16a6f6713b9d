import { readFileSync } from 'node:fs';

/** The options of strace that write down how processes turn to each other and to the world. */
export const networkTrace = (log: string): readonly string[] => [
  'strace',
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-e',
  'trace=connect,sendto,sendmsg,sendmmsg,bind,listen',
  '-o',
  log,
];

/** What a trace of system calls says about the network. */
export interface NetworkCalls {
  /** Calls with an address, of whatever kind. */
  readonly addressed: number;
  /** Calls of `connect`. */
  readonly connects: number;
  /** Calls with an address beyond this machine, or that open a port even on this machine, as strace wrote them. */
  readonly outside: readonly string[];
}

const loopback = /sin_addr=inet_addr\("127\.|inet_pton\(AF_INET6, "::1"/;
/** Between processes of this machine, and between a process and the kernel. */
const local = /sa_family=AF_(UNIX|LOCAL|NETLINK|UNSPEC)\b/;

/** Reads a trace that `networkTrace` asked for. */
export function readNetworkCalls(log: string): NetworkCalls {
  const lines = readFileSync(log, 'utf8').split('\n');
  const addressed = lines.filter((line) => line.includes('sa_family='));
  const outside = addressed.filter((line) => !local.test(line) && (!loopback.test(line) || /\bbind\(/.test(line)));
  return { addressed: addressed.length, connects: lines.filter((line) => /\bconnect\(/.test(line)).length, outside };
}
