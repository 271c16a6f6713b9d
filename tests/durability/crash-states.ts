import { dirname } from 'node:path';
import type { DiskEvent, DiskLog, NameEvent } from './disk-log.ts';
import type { Random } from './random.ts';

/*
 * What a disk may hold after the power has gone.
 *
 * Content: what was written before an fsync of that file began is there. Of every later write each sector of 512 bytes is there or not,
 * independently of all others: writes are lost, reordered and torn. Cuts and extensions that were not synced are kept in order up to
 * some point. Bytes that a file was extended over but that were never written, or were lost, are zeros.
 *
 * Names (creations, renames, removals), in two models:
 * - `in-order`, as journalling file systems do it (ext4, XFS, APFS, NTFS): names change in the order of the program, and everything up to
 *   the last fsync of anything is safe. What came later is kept up to some point.
 * - `only-synced`, which no promise but POSIX's own rests on: only a sync of the folder itself makes its names safe. Each later change is
 *   there or not, whatever happened to others. One rename is never half there.
 */
export type NameModel = 'in-order' | 'only-synced';

/** The files below the root by path; a folder is `undefined`. */
export type DiskState = ReadonlyMap<string, Buffer | undefined>;

const sectorSize = 512;

type ContentEvent = Extract<DiskEvent, { readonly kind: 'write' | 'resize' }>;

interface Pending<Event> {
  readonly index: number;
  readonly event: Event;
}

interface FileOnDisk {
  safe: Buffer;
  pending: Pending<ContentEvent>[];
}

/** A disk that plays a recording, and can be asked at any moment what would be left of it. */
export class CrashingDisk {
  private readonly files = new Map<number, FileOnDisk>();
  private readonly names = new Map<string, number | undefined>();
  private pendingNames: Pending<NameEvent>[] = [];
  private readonly model: NameModel;
  private index = 0;

  constructor(log: DiskLog, model: NameModel) {
    this.model = model;
    for (const [path, content] of log.before) {
      const file = log.numbers.get(path);
      this.names.set(path, file);
      if (content && file !== undefined) this.files.set(file, { safe: content, pending: [] });
    }
  }

  /** Whether anything is still at the mercy of the disk. */
  get unsettled(): boolean {
    return this.pendingNames.length > 0 || [...this.files.values()].some(({ pending }) => pending.length > 0);
  }

  play(event: DiskEvent): void {
    const { index } = this;
    this.index += 1;
    switch (event.kind) {
      case 'write':
      case 'resize':
        this.fileOf(event.file).pending.push({ index, event });
        return;
      case 'sync-file':
        this.settleContent(this.fileOf(event.file), event.begun);
        if (this.model === 'in-order') this.settleNames(() => true, event.begun);
        return;
      case 'sync-folder':
        this.settleNames(
          (name) => this.model === 'in-order' || dirname(nameOf(name)) === (event.path === '' ? '.' : event.path),
          event.begun,
        );
        return;
      case 'line':
        return;
      default:
        if (event.kind === 'create') this.files.set(event.file, { safe: Buffer.alloc(0), pending: [] });
        this.pendingNames.push({ index, event });
    }
  }

  /** One of the states in which the disk may be when the power goes now. */
  crash(random: Random): DiskState {
    const names = new Map(this.names);
    for (const { event } of this.keptNames(random)) apply(names, event);
    const state = new Map<string, Buffer | undefined>();
    for (const [path, file] of names) {
      if (!reachable(names, path)) continue;
      const found = file === undefined ? undefined : this.fileOf(file);
      state.set(path, found && crashedContent(found, random));
    }
    return state;
  }

  private keptNames(random: Random): readonly Pending<NameEvent>[] {
    const { pendingNames } = this;
    const keepAll = random.chance(0.3);
    if (keepAll) return pendingNames;
    if (this.model === 'in-order') return pendingNames.slice(0, random.below(pendingNames.length + 1));
    const share = [0, 0.5, 0.9][random.below(3)] ?? 0;
    return pendingNames.filter(() => random.chance(share));
  }

  private settleContent(file: FileOnDisk, begun: number): void {
    const settled = file.pending.filter(({ index }) => index < begun);
    if (settled.length === 0) return;
    file.safe = change(
      file.safe,
      settled.map(({ event }) => ({ event, keep: always })),
    );
    file.pending = file.pending.filter(({ index }) => index >= begun);
  }

  private settleNames(covers: (event: NameEvent) => boolean, begun: number): void {
    const settled = this.pendingNames.filter(({ index, event }) => index < begun && covers(event));
    for (const { event } of settled) apply(this.names, event);
    this.pendingNames = this.pendingNames.filter((pending) => !settled.includes(pending));
  }

  private fileOf(file: number): FileOnDisk {
    const found = this.files.get(file);
    if (!found) throw new Error('A file that was never made');
    return found;
  }
}

const nameOf = (event: NameEvent): string => (event.kind === 'rename' ? event.to : event.path);

function apply(names: Map<string, number | undefined>, event: NameEvent): void {
  switch (event.kind) {
    case 'create':
      names.set(event.path, event.file);
      return;
    case 'make-folder':
      names.set(event.path, undefined);
      return;
    case 'remove':
      names.delete(event.path);
      return;
    case 'rename': {
      // Its creation may have been lost: then there is nothing to rename.
      if (!names.has(event.from)) return;
      names.set(event.to, names.get(event.from));
      names.delete(event.from);
    }
  }
}

/** Whether every folder above it is there. */
function reachable(names: ReadonlyMap<string, number | undefined>, path: string): boolean {
  const folder = dirname(path);
  return folder === '.' || (names.has(folder) && reachable(names, folder));
}

function crashedContent({ safe, pending }: FileOnDisk, random: Random): Buffer {
  if (pending.length === 0) return safe;
  const resizes = pending.filter(({ event }) => event.kind === 'resize').length;
  const resizesKept = random.chance(0.5) ? resizes : random.below(resizes + 1);
  const keep = keeperOf(pending.length, random);
  let seen = 0;
  return change(
    safe,
    pending.map(({ event }, position) => {
      if (event.kind === 'write') return { event, keep: () => keep(position) };
      seen += 1;
      const kept = seen <= resizesKept;
      return { event, keep: () => kept };
    }),
  );
}

/** Whether a sector of the write at that position is kept: nothing, everything, all up to some write, some writes, or some sectors. */
function keeperOf(count: number, random: Random): (position: number) => boolean {
  const chosen = random.below(6);
  if (chosen === 0) return () => false;
  if (chosen === 1) return () => true;
  if (chosen === 2) {
    const end = random.below(count + 1);
    return (position) => position < end;
  }
  if (chosen === 3) {
    const kept = Array.from({ length: count }, () => random.chance(0.5));
    return (position) => kept[position] === true;
  }
  if (chosen === 4) {
    // The last write that got through is torn.
    const torn = random.below(count);
    return (position) => position < torn || (position === torn && random.chance(0.5));
  }
  const share = [0.1, 0.5, 0.9][random.below(3)] ?? 0.5;
  return () => random.chance(share);
}

interface Change {
  readonly event: ContentEvent;
  /** Asked once for a resizing, and for each sector of a write. */
  readonly keep: () => boolean;
}

const always = () => true;

function change(safe: Buffer, changes: readonly Change[]): Buffer {
  const ends = changes.map(({ event }) => (event.kind === 'write' ? event.at + event.bytes.length : event.size));
  const content = Buffer.alloc(Math.max(safe.length, ...ends));
  safe.copy(content);
  let length = safe.length;
  for (const { event, keep } of changes) {
    if (event.kind === 'write') length = Math.max(length, writeSectors(content, event, keep));
    else if (keep()) {
      if (event.size < length) content.fill(0, event.size, length);
      length = event.size;
    }
  }
  return content.subarray(0, length);
}

/** Where the last sector that was kept ends; 0 when none was. */
function writeSectors(
  content: Buffer,
  { at, bytes }: Extract<DiskEvent, { readonly kind: 'write' }>,
  keep: () => boolean,
): number {
  let last = 0;
  for (let start = at; start < at + bytes.length; ) {
    const end = Math.min((Math.floor(start / sectorSize) + 1) * sectorSize, at + bytes.length);
    if (keep()) {
      bytes.copy(content, start, start - at, end - at);
      last = end;
    }
    start = end;
  }
  return last;
}
