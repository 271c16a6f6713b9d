import { randomFillSync } from 'node:crypto';
import { rmSync, statSync } from 'node:fs';
import { open, rename, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { isDiskFull } from '../../shared/kernel/disk-full.ts';
import { syncFolder } from './atomic-file.ts';

/** Room on the vault's disk that is held for saving when everything else is taken. Random bytes that mean nothing. */
export const reserveFileName = 'reserve';

/** Bytes of the reserve: room for far more than one transaction and its seals. */
export const defaultReserveBytes = 64 * 1024 * 1024;

/** With less than this left on the disk no reserve is made, and people are warned. Bytes. */
export const lowSpaceBytes = 1_000_000_000;

const pieceBytes = 1024 * 1024;

/** The reserve of one vault. */
export interface Reserve {
  /** Makes the reserve when it is not there and the disk has room for it; never throws, and does nothing when it cannot be made. */
  keep(): Promise<void>;
  /** Gives the room back, at once; false when there was nothing to give. */
  release(): boolean;
  isKept(): boolean;
  /** Stops a `keep` that is under way and waits for it. */
  stop(): Promise<void>;
}

interface ReserveRequest {
  readonly dir: string;
  /** 0 keeps nothing. */
  readonly bytes: number;
  /** Free bytes below which no reserve is made. */
  readonly lowSpaceBytes: number;
}

/** The reserve of the vault in `dir`. */
export function openReserve({ dir, bytes, lowSpaceBytes: floor }: ReserveRequest): Reserve {
  const path = join(dir, reserveFileName);
  const temporary = `${path}.tmp`;
  const isKept = () => (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= bytes;
  let making: Promise<void> | undefined;
  let wanted = true;
  const make = async () => {
    wanted = true;
    try {
      rmSync(temporary, { force: true });
      if (bytes === 0 || isKept() || ((await freeBytes(dir)) ?? 0) < floor) return;
      await fillFile(temporary, bytes, () => wanted);
      if (!wanted) return;
      await rename(temporary, path);
      syncFolder(dir);
    } catch {
      // Whether it is there is what `isKept` says; a disk that is full is no trouble of its own.
    } finally {
      rmSync(temporary, { force: true });
    }
  };
  return {
    isKept,
    keep: () => {
      making ??= make().finally(() => {
        making = undefined;
      });
      return making;
    },
    release: () => {
      wanted = false;
      const held = [path, temporary].filter((name) => statSync(name, { throwIfNoEntry: false }) !== undefined);
      for (const name of held) rmSync(name, { force: true });
      return held.length > 0;
    },
    stop: async () => {
      wanted = false;
      await making;
    },
  };
}

/** Tries once more with the room that `makeRoom` frees, when there is no room left on the disk. */
export async function withRoom<Value>(
  action: () => Promise<Value>,
  makeRoom: (() => boolean) | undefined,
): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    if (!isDiskFull(error) || makeRoom?.() !== true) throw error;
    return action();
  }
}

/** Bytes that we may still write on the disk of a folder; `undefined` where the system does not say. */
export async function freeBytes(dir: string): Promise<number | undefined> {
  try {
    const { bavail, bsize } = await statfs(dir);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}

/** Writes random bytes, which no file system can leave out or press together, as long as they are wanted. */
async function fillFile(path: string, bytes: number, wanted: () => boolean): Promise<void> {
  const handle = await open(path, 'wx', 0o600);
  try {
    for (let left = bytes; left > 0 && wanted(); left -= pieceBytes)
      await handle.writeFile(randomFillSync(Buffer.alloc(Math.min(pieceBytes, left))));
    if (wanted()) await handle.sync();
  } finally {
    await handle.close();
  }
}
