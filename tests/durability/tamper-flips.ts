import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { storeFileName } from '../../electron/persistence/open-store.ts';
import { filesFolderName } from '../../electron/vault/encrypted-files.ts';
import { openHeadSeals, sealFileName } from '../../electron/vault/head-seal.ts';
import { appendPendingEvent, pendingLogName, readPendingLog } from '../../electron/vault/pending-log.ts';
import { headerFileName, readVaultHeader } from '../../electron/vault/vault-header.ts';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import type { PartResult, RunPart, SuiteSize } from './part-result.ts';
import { anchorOf, makeTamperBeds, type TamperBeds, workOn } from './tamper-bed.ts';
import { contentOfBed, createTally, judge, judgeStore, type Tally, type Verdict } from './tamper-judge.ts';

const pageSize = 4096;
const walHeader = 32;
const walFrame = 24 + pageSize;

/** One bit flipped, in every region of every file of a vault: refused, or proven to change nothing. */
export const run: RunPart = async (size, report) => {
  const beds = await makeTamperBeds();
  const tally = createTally();
  try {
    for (const [what, flip] of Object.entries(flippings)) {
      const before = tally.counts.tamperings ?? 0;
      await flip({ beds, size, tally });
      report(`${what}: ${(tally.counts.tamperings ?? 0) - before} flips`);
    }
  } finally {
    beds.remove();
  }
  return resultOf('one bit flipped, anywhere in a vault', tally);
};

/** A part's result out of a tally. */
export const resultOf = (name: string, { counts, failures }: Tally): PartResult => ({
  name,
  shown: failures.length === 0 && (counts.tamperings ?? 0) > 0,
  counts,
  failures,
});

interface Flipping {
  readonly beds: TamperBeds;
  readonly size: SuiteSize;
  readonly tally: Tally;
}

const flippings: Readonly<Record<string, (flipping: Flipping) => Promise<void>>> = {
  'the store': flipStore,
  'the store beside a WAL': flipStoreBesideWal,
  'the WAL': flipWal,
  'the header': flipHeader,
  'the seals': flipSeals,
  'photos and documents': flipFiles,
  'what was noted while locked': flipPendingLog,
};

/** Flips one bit of a file in place, lets `judgeIt` look, and flips it back. */
async function withFlip(path: string, at: number, judgeIt: () => Promise<void>): Promise<void> {
  const flip = () => {
    const handle = openSync(path, 'r+');
    const byte = Buffer.alloc(1);
    readSync(handle, byte, 0, 1, at);
    byte.writeUInt8(byte.readUInt8(0) ^ (1 << (at % 8)));
    writeSync(handle, byte, 0, 1, at);
    closeSync(handle);
  };
  flip();
  await judgeIt();
  flip();
}

async function flipStore({ beds, size, tally }: Flipping): Promise<void> {
  const bed = workOn(beds.last);
  const content = await contentOfBed(workOn(beds.last), beds.keys);
  const path = join(bed.dir, storeFileName);
  const intact = readFileSync(path);
  for (const at of storeOffsets(intact.length, size)) {
    await withFlip(path, at, async () => {
      const verdict = await judgeStore(bed, beds.keys);
      tally.add(
        `byte ${at} of ${storeFileName}`,
        verdict === 'passes' ? await judge(bed, beds.keys, content) : verdict,
      );
      if (verdict === 'passes') bed.restore();
    });
    // Opening a damaged store must not have written to it.
    if (size === 'small' && !readFileSync(path).equals(intact))
      tally.failures.push(`byte ${at}: the store was written to`);
  }
}

/** Full: every byte of the first page and every 64th of the others. Small: header, body, reserve of each page. */
function storeOffsets(length: number, size: SuiteSize): readonly number[] {
  const pages = Array.from({ length: length / pageSize }, (_, page) => page * pageSize);
  if (size === 'small')
    return pages.flatMap((page, index) => [
      page + ((index * 37) % 16),
      page + 100 + ((index * 613) % 3900),
      page + 4020 + (index % 76),
    ]);
  const rest = Array.from({ length: (length - pageSize) / 64 }, (_, step) => pageSize + step * 64 + (step % 64));
  return [...Array.from({ length: pageSize }, (_, at) => at), ...rest];
}

/** Pages that the WAL has newer copies of are not read from the main file: there the content must be proven to be the same. */
async function flipStoreBesideWal({ beds, size, tally }: Flipping): Promise<void> {
  const content = await contentOfBed(workOn(beds.crashedLater), beds.keys);
  const bed = workOn(beds.crashedLater);
  const path = join(bed.dir, storeFileName);
  const { length } = readFileSync(path);
  const step = size === 'full' ? 1024 : 16_384;
  for (let at = 5; at < length; at += step + 3) {
    await withFlip(path, at, async () =>
      tally.add(`byte ${at} of the store beside a WAL`, await judge(bed, beds.keys, content)),
    );
    bed.restore();
  }
}

async function flipWal({ beds, size, tally }: Flipping): Promise<void> {
  const content = await contentOfBed(workOn(beds.crashedLater), beds.keys);
  const bed = workOn(beds.crashedLater);
  const path = join(bed.dir, `${storeFileName}-wal`);
  const { length } = readFileSync(path);
  for (const at of walOffsets(length, size)) {
    await withFlip(path, at, async () => {
      tally.add(`byte ${at} of the WAL`, await judge(bed, beds.keys, content));
      bed.restore();
      // What is flipped back afterwards is what was just put back.
      writeFileSync(path, flipped(readFileSync(path), at));
    });
  }
}

function flipped(bytes: Buffer, at: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
  return bytes;
}

/** The file's header, each frame's header, and places in each page with its IV and MAC. */
function walOffsets(length: number, size: SuiteSize): readonly number[] {
  const frames = Array.from({ length: (length - walHeader) / walFrame }, (_, frame) => walHeader + frame * walFrame);
  const header = Array.from({ length: walHeader }, (_, at) => at);
  if (size === 'small')
    return [
      ...header.filter((at) => at % 4 === 0),
      ...frames.filter((_, index) => index % 8 === 0).flatMap((at) => [at + 1, at + 9, at + 17, at + 500]),
    ];
  const inFrame = [...Array.from({ length: 24 }, (_, at) => at), 24, 40, 500, 2000, 4030, 4060, 4119];
  return [...header, ...frames.flatMap((frame) => inFrame.map((at) => frame + at))];
}

/** Every bit of the header: refused, or read as exactly the same header. */
async function flipHeader({ beds, size, tally }: Flipping): Promise<void> {
  const bed = workOn(beds.last);
  const path = join(bed.dir, headerFileName);
  const intact = readFileSync(path);
  const known = readVaultHeader(bed.dir);
  if (!known.ok) throw new Error('An untouched header is refused');
  for (let bit = 0; bit < intact.length * 8; bit += size === 'full' ? 1 : 11) {
    const bytes = Buffer.from(intact);
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    writeFileSync(path, bytes);
    const found = readVaultHeader(bed.dir);
    const same = found.ok && canonicalJson(found.value) === canonicalJson(known.value);
    tally.add(
      `bit ${bit} of ${headerFileName}`,
      found.ok ? { kind: same ? 'identical' : 'silent' } : { kind: 'refused', as: found.error.kind },
    );
  }
}

/** Every bit of both seals: refused, or read as exactly the same state; a few of each through the whole opening. */
async function flipSeals({ beds, size, tally }: Flipping): Promise<void> {
  const content = await contentOfBed(workOn(beds.last), beds.keys);
  const bed = workOn(beds.last);
  const seals = openHeadSeals({ ...bed, vaultId: beds.keys.vaultId, key: beds.keys.log });
  for (const place of ['vault', 'workstation'] as const) {
    const path = place === 'vault' ? join(bed.dir, sealFileName) : anchorOf(bed, beds.keys);
    const intact = readFileSync(path);
    const known = JSON.stringify(seals.read(place));
    const whole = size === 'full' ? 97 : 613;
    for (let bit = 0; bit < intact.length * 8; bit += size === 'full' ? 1 : 13) {
      const bytes = Buffer.from(intact);
      bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      writeFileSync(path, bytes);
      const found = seals.read(place);
      const same = JSON.stringify(found) === known;
      tally.add(
        `bit ${bit} of the seal (${place})`,
        found.kind === 'sealed' ? { kind: same ? 'identical' : 'silent' } : { kind: 'refused', as: found.kind },
      );
      if (bit % whole !== 0) continue;
      const verdict = await judge(bed, beds.keys, content);
      tally.add(
        `bit ${bit} of the seal (${place}), opening`,
        verdict.kind === 'identical' && !same ? { kind: 'silent' } : verdict,
      );
      bed.restore();
    }
    bed.restore();
  }
}

/** Photos are read when they are needed: opening goes well, and reading the one that was flipped is refused by its name. */
async function flipFiles({ beds, size, tally }: Flipping): Promise<void> {
  const content = await contentOfBed(workOn(beds.last), beds.keys);
  const bed = workOn(beds.last);
  const folder = join(bed.dir, filesFolderName);
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const length = statSync(path).size;
    const step = size === 'full' ? 4099 : 40_009;
    const ends = [0, 15, 16, length - 17, length - 16, length - 1];
    const steps = Array.from({ length: Math.ceil(length / step) }, (_, index) => index * step);
    for (const at of size === 'full' ? [...steps, ...ends] : [...steps.slice(1), length - 1]) {
      await withFlip(path, at, async () => {
        const verdict = await judge(bed, beds.keys, content);
        tally.add(
          `byte ${at} of ${filesFolderName}/${name}`,
          verdict.kind === 'identical' ? { kind: 'silent' } : verdict,
        );
      });
    }
  }
}

/** Every bit of the log of failed attempts: a line that was changed counts as damaged, which the trail tells; the others stay. */
async function flipPendingLog({ beds, size, tally }: Flipping): Promise<void> {
  const bed = workOn(beds.last);
  for (let count = 0; count < 4; count += 1)
    appendPendingEvent(bed.dir, { id: randomUUID(), at: new Date().toISOString(), kind: 'unlock-failed' });
  const path = join(bed.dir, pendingLogName);
  const intact = readFileSync(path);
  const known = JSON.stringify(readPendingLog(bed.dir));
  for (let bit = 0; bit < intact.length * 8; bit += size === 'full' ? 1 : 7) {
    const bytes = Buffer.from(intact);
    bytes.writeUInt8(bytes.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    writeFileSync(path, bytes);
    const found = readPendingLog(bed.dir);
    const same = JSON.stringify(found) === known;
    const told: Verdict = found.damagedLines > 0 ? { kind: 'refused', as: 'notes-damaged' } : { kind: 'silent' };
    tally.add(`bit ${bit} of ${pendingLogName}`, same ? { kind: 'identical' } : told);
  }
}
