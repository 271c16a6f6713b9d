import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Markers } from './e2e-traces.ts';

/** What the scan of one process's memory found. */
export interface MemoryScanned {
  readonly pid: number;
  /** The command line, shortened: which process of the app it is. */
  readonly command: string;
  /** Names of the markers that lie in its memory, each with the regions that hold it. */
  readonly found: ReadonlyMap<string, readonly string[]>;
  /** Bytes that were looked at. */
  readonly bytes: number;
}

const pageSize = 4096;
const blockPages = 1024;
/** Markers are far shorter; so much of a block is looked at again together with the next, lest one lies across. */
const overlap = 512;
const present = 1n << 63n;
const swapped = 1n << 62n;

/**
 * Looks for markers in all memory that a process may read and that is there at all (in memory or swapped out). Linux only, and only for
 * processes of the same user. `undefined` when the process has ended.
 */
export function scanMemory(pid: number, markers: Markers): MemoryScanned | undefined {
  const found = new Map<string, string[]>();
  let bytes = 0;
  try {
    for (const { region, block } of readableMemory(pid)) {
      bytes += block.length;
      for (const [name, forms] of markers) {
        if (!forms.some((form) => block.includes(form))) continue;
        const regions = found.get(name) ?? [];
        if (!regions.includes(region)) regions.push(region);
        found.set(name, regions);
      }
    }
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').slice(0, 300);
    return { pid, command, found, bytes };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}

interface Block {
  readonly region: string;
  readonly block: Buffer;
}

function* readableMemory(pid: number): Generator<Block> {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const pageMap = openSync(`/proc/${pid}/pagemap`, 'r');
  try {
    for (const { start, end, name } of regionsOf(pid))
      yield* presentBlocks({ memory, pageMap, start, end, region: name });
  } finally {
    closeSync(memory);
    closeSync(pageMap);
  }
}

interface Region {
  readonly start: number;
  readonly end: number;
  readonly name: string;
}

/** The kernel's own pages that every process sees cannot be read this way, and hold nothing of it. */
function regionsOf(pid: number): readonly Region[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, start, end, rights, name = ''] = /^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
      if (!start || !end || !rights?.startsWith('r') || /^\[v/.test(name)) return [];
      return [{ start: Number.parseInt(start, 16), end: Number.parseInt(end, 16), name: name || 'anonymous' }];
    });
}

interface Presence extends Omit<Region, 'name'> {
  readonly memory: number;
  readonly pageMap: number;
  readonly region: string;
}

/** Runs of pages that are there, cut into blocks that overlap. Reserved memory that nobody ever wrote to is passed over. */
function* presentBlocks({ memory, pageMap, start, end, region }: Presence): Generator<Block> {
  const entries = Buffer.alloc(blockPages * 8);
  for (let at = start; at < end; at += blockPages * pageSize) {
    const pages = Math.min(blockPages, (end - at) / pageSize);
    const read = readSync(pageMap, entries, 0, pages * 8, (at / pageSize) * 8);
    for (let page = 0; page < read / 8; ) {
      let run = 0;
      while (page + run < read / 8 && (entries.readBigUInt64LE((page + run) * 8) & (present | swapped)) !== 0n)
        run += 1;
      if (run > 0) {
        const from = at + page * pageSize;
        const block = readMemory(memory, Math.max(start, from - overlap), from + run * pageSize);
        if (block) yield { region, block };
      }
      page += run + 1;
    }
  }
}

/** A region may have gone, or the device behind it may not let itself be read. */
function readMemory(memory: number, start: number, end: number): Buffer | undefined {
  const block = Buffer.alloc(end - start);
  try {
    return block.subarray(0, readSync(memory, block, 0, block.length, start));
  } catch {
    return undefined;
  }
}
