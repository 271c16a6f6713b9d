import { dirname, resolve } from 'node:path';
import { bytesOfArgument, numberOfArgument, pathOfArgument, type TracedCall } from './parse-strace.ts';
import { decodeLine, type WriterLine } from './writer-plan.ts';

/** What happened to a disk, in order. Files are numbered, for their names change. */
export type DiskEvent =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'resize'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync-file'; readonly file: number; readonly begun: number }
  | { readonly kind: 'sync-folder'; readonly path: string; readonly begun: number }
  | NameEvent
  | { readonly kind: 'line'; readonly line: WriterLine };

/** What happened to the names in a folder. */
export type NameEvent =
  | { readonly kind: 'create'; readonly path: string; readonly file: number }
  | { readonly kind: 'make-folder'; readonly path: string }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | { readonly kind: 'remove'; readonly path: string };

/** A recording: the files that were there and safe when it began, and everything since. */
export interface DiskLog {
  /** By path below the root; a folder is `undefined`. */
  readonly before: ReadonlyMap<string, Buffer | undefined>;
  /** Which file number each path of `before` has. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly events: readonly DiskEvent[];
}

/** The system calls that a recording must contain: those that are understood, and those that must not happen to a file of ours. */
export const recordedCalls: readonly string[] = [
  ...['openat', 'open', 'creat', 'close', 'dup', 'dup2', 'dup3', 'fcntl', 'lseek'],
  ...['write', 'writev', 'pwrite64', 'pwritev', 'pwritev2', 'ftruncate', 'truncate', 'fallocate'],
  ...['fsync', 'fdatasync', 'sync_file_range', 'copy_file_range', 'sendfile', 'splice', 'mmap'],
  ...[
    'rename',
    'renameat',
    'renameat2',
    'link',
    'linkat',
    'symlink',
    'unlink',
    'unlinkat',
    'mkdir',
    'mkdirat',
    'rmdir',
  ],
];

interface Handle {
  readonly file: number | undefined;
  readonly path: string;
  readonly append: boolean;
  offset: number;
}

/** Turns a trace into what happened below `root`. Throws on a call that changes files there in a way that is not understood. */
export class DiskRecorder {
  readonly events: DiskEvent[] = [];
  readonly numbers = new Map<string, number>();
  readonly root: string;
  private readonly before: ReadonlyMap<string, Buffer | undefined>;
  private readonly handles = new Map<number, Handle>();
  private readonly sizes = new Map<number, number>();
  /** The paths that there are now; a folder has no file number. */
  private readonly now = new Map<string, number | undefined>();
  /** The index in `events` behind the last event of each call. */
  private readonly ends: number[] = [];

  constructor(root: string, before: DiskLog['before']) {
    this.root = root;
    this.before = before;
    for (const [path, content] of before) {
      if (content) this.numbers.set(path, this.numbers.size);
      this.now.set(path, this.numbers.get(path));
      if (content) this.sizes.set(this.numberOf(path), content.length);
    }
  }

  log(): DiskLog {
    return { before: this.before, numbers: this.numbers, events: this.events };
  }

  take(call: TracedCall): void {
    if (call.result >= 0) this.carryOut(call);
    this.ends.push(this.events.length);
  }

  private carryOut(call: TracedCall): void {
    const { name, args, result } = call;
    const descriptor = Number(args[0]);
    const handle = this.handles.get(descriptor);
    const begun = this.ends[call.begun - 1] ?? 0;
    if (name === 'openat') this.open(pathOfArgument(args[1]), args[2] ?? '', result);
    else if (name === 'close') this.handles.delete(descriptor);
    else if (name === 'write' || name === 'writev') this.writeNext(descriptor, handle, args[1]);
    else if (name === 'rename') this.rename(pathOfArgument(args[0]), pathOfArgument(args[1]));
    else if (name === 'unlink') this.remove(pathOfArgument(args[0]));
    else if (name === 'mkdir') this.makeFolder(pathOfArgument(args[0]));
    else if (name === 'mmap') this.refuseSharedMemory(args);
    else if (!handle) this.refuseIfOurs(call);
    else if (name === 'pwrite64')
      this.write(handle, numberOfArgument(args[3]), bytesOfArgument(args[1]).subarray(0, result));
    else if (name === 'ftruncate') this.resize(handle, numberOfArgument(args[1]));
    else if (name === 'fsync' || name === 'fdatasync') this.sync(handle, begun);
    // Locks and flags change nothing on the disk; a second handle on the same file would.
    else if (name !== 'fcntl' || /F_DUPFD/.test(args[1] ?? '')) throw notUnderstood(name);
  }

  private sync({ file, path }: Handle, begun: number): void {
    this.events.push(file === undefined ? { kind: 'sync-folder', path, begun } : { kind: 'sync-file', file, begun });
  }

  private refuseSharedMemory(args: readonly string[]): void {
    const written = /MAP_SHARED/.test(args[3] ?? '') && /PROT_WRITE/.test(args[2] ?? '');
    if (written && this.handles.has(Number(args[4]))) throw notUnderstood('mmap');
  }

  private refuseIfOurs({ name, args }: TracedCall): void {
    if (args.some((arg) => arg.startsWith('"') && this.inside(pathOfArgument(arg)) !== undefined))
      throw notUnderstood(name);
  }

  private inside(path: string): string | undefined {
    const full = resolve(path);
    if (full === this.root) return '';
    return full.startsWith(`${this.root}/`) ? full.slice(this.root.length + 1) : undefined;
  }

  private open(absolute: string, flags: string, descriptor: number): void {
    const path = this.inside(absolute);
    if (path === undefined) {
      this.handles.delete(descriptor);
      return;
    }
    if (!this.now.has(path) && flags.includes('O_CREAT')) {
      const file = this.sizes.size;
      this.now.set(path, file);
      this.sizes.set(file, 0);
      this.events.push({ kind: 'create', path, file });
    }
    const handle = { file: this.now.get(path), path, append: flags.includes('O_APPEND'), offset: 0 };
    this.handles.set(descriptor, handle);
    if (flags.includes('O_TRUNC')) this.resize(handle, 0);
  }

  private writeNext(descriptor: number, handle: Handle | undefined, content: string | undefined): void {
    if (descriptor === 1) {
      for (const text of bytesOfArgument(content).toString('utf8').split('\n'))
        if (text !== '') this.events.push({ kind: 'line', line: decodeLine(text) });
      return;
    }
    if (handle?.file === undefined) return;
    const bytes = bytesOfArgument(content);
    const at = handle.append ? (this.sizes.get(handle.file) ?? 0) : handle.offset;
    this.write(handle, at, bytes);
    handle.offset = at + bytes.length;
  }

  private write({ file }: Handle, at: number, bytes: Buffer): void {
    if (file === undefined) throw new Error('A folder is written to');
    this.events.push({ kind: 'write', file, at, bytes });
    this.sizes.set(file, Math.max(this.sizes.get(file) ?? 0, at + bytes.length));
  }

  private resize({ file }: Handle, size: number): void {
    if (file === undefined) throw new Error('A folder is cut');
    if (this.sizes.get(file) === size) return;
    this.events.push({ kind: 'resize', file, size });
    this.sizes.set(file, size);
  }

  private rename(fromPath: string, toPath: string): void {
    const [from, to] = [this.inside(fromPath), this.inside(toPath)];
    if (from === undefined && to === undefined) return;
    if (from === undefined || to === undefined || dirname(from) !== dirname(to) || this.now.get(from) === undefined)
      throw new Error('The recorder understands only files that are renamed within a folder');
    this.now.set(to, this.now.get(from));
    this.now.delete(from);
    this.events.push({ kind: 'rename', from, to });
  }

  private remove(absolute: string): void {
    const path = this.inside(absolute);
    if (path === undefined) return;
    this.now.delete(path);
    this.events.push({ kind: 'remove', path });
  }

  private makeFolder(absolute: string): void {
    const path = this.inside(absolute);
    if (path === undefined) return;
    this.now.set(path, undefined);
    this.events.push({ kind: 'make-folder', path });
  }

  private numberOf(path: string): number {
    const number = this.numbers.get(path);
    if (number === undefined) throw new Error('Not a file');
    return number;
  }
}

const notUnderstood = (name: string): Error => new Error(`The recorder does not understand this ${name}`);
