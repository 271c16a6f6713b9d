import { closeSync, openSync, readSync } from 'node:fs';

/** One page in the WAL, still encrypted. */
export interface WalFrame {
  readonly page: number;
  /** The number of pages of the store when this frame ends a commit, else 0. */
  readonly commitSize: number;
  readonly content: Buffer;
}

/** What the WAL holds from some frame on, and which generation of it: the file begins anew after its pages have moved to the store. */
export interface WalPart {
  readonly generation: string;
  readonly frames: readonly WalFrame[];
}

interface WalRequest {
  readonly file: string;
  readonly pageSize: number;
  /** How many frames there were when the WAL was read last, by its generation. */
  readonly after: { readonly generation: string; readonly frames: number } | undefined;
  /** How many valid frames there are now, as the driver counts them. */
  readonly frames: number;
}

/** The generation of a WAL without frames. */
export const emptyWal: WalPart = { generation: '', frames: [] };

/** The header: checkpoint number and salts at byte 12. A frame: page number and commit size, the rest of its header, the page (https://sqlite.org/fileformat2.html#walformat). */
const headerLength = 32;
const frameHeaderLength = 24;

/** Reads the frames that came after `after`, or all of them when the WAL has begun anew since. SQLite locks the store's own file, not this one. */
export function readWal({ file, pageSize, after, frames }: WalRequest): WalPart {
  if (frames === 0) return emptyWal;
  const handle = openSync(file, 'r');
  try {
    const generation = readExactly(handle, headerLength, 0).subarray(12, 24).toString('hex');
    const first = after?.generation === generation ? after.frames : 0;
    const length = frameHeaderLength + pageSize;
    const read = (_: unknown, index: number): WalFrame => {
      const frame = readExactly(handle, length, headerLength + (first + index) * length);
      return {
        page: frame.readUInt32BE(0),
        commitSize: frame.readUInt32BE(4),
        content: frame.subarray(frameHeaderLength),
      };
    };
    return { generation, frames: Array.from({ length: Math.max(0, frames - first) }, read) };
  } finally {
    closeSync(handle);
  }
}

function readExactly(handle: number, length: number, at: number): Buffer {
  const buffer = Buffer.alloc(length);
  if (readSync(handle, buffer, 0, length, at) !== length) throw new Error('The WAL is shorter than the driver says');
  return buffer;
}
