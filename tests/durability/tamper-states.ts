import { cpSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeFileName } from '../../electron/persistence/open-store.ts';
import { filesFolderName } from '../../electron/vault/encrypted-files.ts';
import { sealFileName } from '../../electron/vault/head-seal.ts';
import { headerFileName } from '../../electron/vault/vault-header.ts';
import type { RunPart, SuiteSize } from './part-result.ts';
import { alter, anchorOf, makeTamperBeds, type TamperBeds, takeFile, type WorkBed, workOn } from './tamper-bed.ts';
import { resultOf } from './tamper-flips.ts';
import { contentOfBed, createTally, judge, judgeStore, type Tally, type Verdict } from './tamper-judge.ts';
import type { Bed } from './test-bed.ts';

const pageSize = 4096;
const walName = `${storeFileName}-wal`;

/** Pages, files and whole states of a vault exchanged for others that were sound once: refused, each with a reason. */
export const run: RunPart = async (size, report) => {
  const beds = await makeTamperBeds();
  const tally = createTally();
  try {
    for (const [what, tamper] of Object.entries(tamperings)) {
      const before = tally.counts.tamperings ?? 0;
      await tamper({ beds, size, tally });
      report(`${what}: ${(tally.counts.tamperings ?? 0) - before}`);
    }
  } finally {
    beds.remove();
  }
  return resultOf('parts and states of a vault exchanged', tally);
};

interface Tampering {
  readonly beds: TamperBeds;
  readonly size: SuiteSize;
  readonly tally: Tally;
}

const tamperings: Readonly<Record<string, (tampering: Tampering) => Promise<void>>> = {
  'two pages swapped': swapPages,
  'one page put back': putBackPages,
  'one page put back beside a WAL': putBackBesideWal,
  'two files swapped, or one put in place of another': swapFiles,
  'files cut off or lengthened': cutFiles,
  'earlier states': rollBack,
  'two vaults spliced': splice,
};

const pageOf = (bytes: Buffer, page: number) => bytes.subarray(page * pageSize, (page + 1) * pageSize);

/** The numbers, from 0, of the pages in which two files differ. */
const differingPages = (one: Buffer, other: Buffer): readonly number[] =>
  Array.from({ length: Math.min(one.length, other.length) / pageSize }, (_, page) => page).filter(
    (page) => !pageOf(one, page).equals(pageOf(other, page)),
  );

async function swapPages({ beds, size, tally }: Tampering): Promise<void> {
  const bed = workOn(beds.last);
  const path = join(bed.dir, storeFileName);
  const intact = readFileSync(path);
  const pages = intact.length / pageSize;
  for (let distance = 1; distance < pages; distance += size === 'full' ? 5 : 29) {
    for (let page = 0; page + distance < pages; page += size === 'full' ? 3 : 17) {
      const bytes = Buffer.from(intact);
      pageOf(intact, page).copy(bytes, (page + distance) * pageSize);
      pageOf(intact, page + distance).copy(bytes, page * pageSize);
      writeFileSync(path, bytes);
      tally.add(`pages ${page + 1} and ${page + distance + 1} swapped`, strictly(await judgeStore(bed, beds.keys)));
    }
  }
}

/** Nothing of this may pass: there is no content left to compare. */
const strictly = (verdict: Verdict | 'passes'): Verdict => (verdict === 'passes' ? { kind: 'silent' } : verdict);

async function putBackPages({ beds, tally }: Tampering): Promise<void> {
  const bed = workOn(beds.last);
  const path = join(bed.dir, storeFileName);
  const present = readFileSync(path);
  for (const earlier of [beds.first, beds.second]) {
    const old = readFileSync(join(earlier.dir, storeFileName));
    for (const page of differingPages(old, present)) {
      const bytes = Buffer.from(present);
      pageOf(old, page).copy(bytes, page * pageSize);
      writeFileSync(path, bytes);
      tally.add(`page ${page + 1} put back`, strictly(await judgeStore(bed, beds.keys)));
    }
  }
}

/** After a crash, pages that the WAL has newer copies of are not read from the main file: these must change nothing at all. */
async function putBackBesideWal({ beds, size, tally }: Tampering): Promise<void> {
  const content = await contentOfBed(workOn(beds.crashedLater), beds.keys);
  const bed = workOn(beds.crashedLater);
  const path = join(bed.dir, storeFileName);
  const present = readFileSync(path);
  const old = readFileSync(join(beds.first.dir, storeFileName));
  const pages = differingPages(old, present);
  for (const page of size === 'full' ? pages : pages.filter((_, index) => index % 5 === 0)) {
    alter(path, (bytes) => {
      pageOf(old, page).copy(bytes, page * pageSize);
      return bytes;
    });
    tally.add(`page ${page + 1} put back beside a WAL`, await judge(bed, beds.keys, content));
    bed.restore();
  }
}

async function swapFiles({ beds, tally }: Tampering): Promise<void> {
  const content = await contentOfBed(workOn(beds.last), beds.keys);
  const bed = workOn(beds.last);
  const folder = join(bed.dir, filesFolderName);
  const names = readdirSync(folder);
  for (const [index, name] of names.entries()) {
    const other = names[(index + 1) % names.length] ?? '';
    const acts: Readonly<Record<string, () => void>> = {
      swapped: () => {
        renameSync(join(folder, name), join(folder, 'x'));
        renameSync(join(folder, other), join(folder, name));
        renameSync(join(folder, 'x'), join(folder, other));
      },
      'in place of another': () => cpSync(join(folder, name), join(folder, other)),
      gone: () => rmSync(join(folder, name)),
    };
    for (const [act, tamper] of Object.entries(acts)) {
      tamper();
      const verdict = await judge(bed, beds.keys, content);
      tally.add(`${filesFolderName}/${name} ${act}`, differently(verdict));
      bed.restore();
    }
  }
}

/** What was tampered with is read, so that content found to be the same means that the tampering was missed. */
const differently = (verdict: Verdict): Verdict => (verdict.kind === 'identical' ? { kind: 'silent' } : verdict);

/** Each file of a closed vault and the WAL of one that crashed, at many lengths from nothing to twice as long. */
async function cutFiles({ beds, size, tally }: Tampering): Promise<void> {
  const photo = join(filesFolderName, readdirSync(join(beds.last.dir, filesFolderName))[0] ?? '');
  for (const [moment, names] of [
    [beds.last, [storeFileName, photo, headerFileName, sealFileName]],
    [beds.crashedLater, [storeFileName, walName]],
  ] as const) {
    for (const name of names) {
      const content = await contentOfBed(workOn(moment), beds.keys);
      const bed = workOn(moment);
      const path = join(bed.dir, name);
      const { length } = readFileSync(path);
      // The line end of a header or seal says nothing, a WAL may end in what was never committed, and beside a WAL the store may
      // be shorter than it will be: there the content must be proven to be the same.
      const judged = name === storeFileName || name === photo ? differently : (verdict: Verdict) => verdict;
      const cutOff = moment === beds.last ? judged : (verdict: Verdict) => verdict;
      for (const cut of lengthsBelow(length, size)) {
        truncateSync(path, cut);
        tally.add(`${name} cut to ${cut} of ${length}`, cutOff(await judge(bed, beds.keys, content)));
        bed.restore();
      }
      alter(path, (bytes) => Buffer.concat([bytes, Buffer.alloc(pageSize, 1)]));
      tally.add(`${name} lengthened`, cutOff(await judge(bed, beds.keys, content)));
    }
  }
}

function lengthsBelow(length: number, size: SuiteSize): readonly number[] {
  const steps = size === 'full' ? 40 : 5;
  const spread = Array.from({ length: steps }, (_, step) => Math.floor((length * step) / steps));
  const aligned = spread.map((at) => at - (at % pageSize));
  return [...new Set([...spread, ...aligned, length - 1])].filter((at) => at >= 0 && at < length);
}

interface Rolling {
  readonly what: string;
  readonly from: Bed;
  readonly act: (bed: WorkBed) => void;
  /** The refusal that tells people what happened, where there is only one. */
  readonly as?: string;
}

async function rollBack({ beds, tally }: Tampering): Promise<void> {
  const { first, second, crashed, crashedLater, last, keys } = beds;
  const anchor = (bed: Bed) => anchorOf(bed, keys);
  const store = (from: Bed) => (bed: WorkBed) => takeFile(storeFileName, from.dir, bed.dir);
  const folder = (from: Bed) => (bed: WorkBed) => {
    rmSync(bed.dir, { recursive: true });
    cpSync(from.dir, bed.dir, { recursive: true });
  };
  const older = 'store-rolled-back';
  const rollings: readonly Rolling[] = [
    ...[first, second, crashed, crashedLater].flatMap((from): readonly Rolling[] => [
      { what: 'the store alone', from: last, act: store(from), as: from === crashed ? '' : older },
      { what: 'the whole folder', from: last, act: folder(from), as: older },
      {
        what: 'store and seal',
        from: last,
        act: (bed) => {
          store(from)(bed);
          takeFile(sealFileName, from.dir, bed.dir);
          takeFile(walName, from.dir, bed.dir);
        },
        as: older,
      },
      { what: 'the seal alone', from: last, act: (bed) => takeFile(sealFileName, from.dir, bed.dir) },
      {
        what: 'the seal alone, elsewhere',
        from: last,
        act: (bed) => {
          takeFile(sealFileName, from.dir, bed.dir);
          rmSync(bed.userDataDir, { recursive: true });
        },
      },
    ]),
    ...[first, second].map(
      (from): Rolling => ({
        what: 'the whole folder, after a crash',
        from: crashedLater,
        act: folder(from),
        as: older,
      }),
    ),
    { what: 'the WAL lost', from: crashed, act: (bed) => rmSync(join(bed.dir, walName)), as: older },
    { what: 'the WAL lost', from: crashedLater, act: (bed) => rmSync(join(bed.dir, walName)), as: older },
    {
      what: 'the WAL of an earlier moment',
      from: crashedLater,
      act: (bed) => takeFile(walName, crashed.dir, bed.dir),
      as: older,
    },
    { what: 'the WAL of a later moment', from: crashed, act: (bed) => takeFile(walName, crashedLater.dir, bed.dir) },
    { what: 'a WAL from before it was closed', from: last, act: (bed) => takeFile(walName, crashed.dir, bed.dir) },
    { what: 'a WAL from before it was closed', from: last, act: (bed) => takeFile(walName, crashedLater.dir, bed.dir) },
    { what: 'a WAL beside an earlier store', from: first, act: (bed) => takeFile(walName, crashedLater.dir, bed.dir) },
    {
      what: 'store and WAL of different moments',
      from: crashedLater,
      act: store(first),
    },
    {
      what: "the workstation's seal of a later moment",
      from: second,
      act: (bed) => cpSync(anchor(last), anchor(bed)),
      as: older,
    },
  ];
  for (const { what, from, act, as } of rollings) {
    const content = await contentOfBed(workOn(from), keys);
    const bed = workOn(from);
    act(bed);
    const verdict = await judge(bed, keys, content);
    tally.add(`rolled back: ${what}`, verdict);
    if (as && verdict.kind === 'refused' && verdict.as !== as)
      tally.failures.push(`${what}: refused as ${verdict.as} instead of ${as}`);
    if (as && verdict.kind === 'identical') tally.failures.push(`${what}: changed nothing, so that it shows nothing`);
  }
}

/** Files of another vault, one and two at a time; where the header is among them, the other's passphrase gives the other's keys. */
async function splice({ beds, tally }: Tampering): Promise<void> {
  const names = [storeFileName, headerFileName, sealFileName, walName];
  const pairs = names.flatMap((name, index) => [[name], ...names.slice(index + 1).map((other) => [name, other])]);
  for (const moment of [beds.last, beds.crashedLater]) {
    const content = await contentOfBed(workOn(moment), beds.keys);
    const bed = workOn(moment);
    for (const taken of pairs) {
      // The other vault was closed and has no WAL: the one of an earlier moment stands in for it.
      for (const name of taken) takeFile(name, (name === walName ? beds.crashed : beds.other).dir, bed.dir);
      const keys = taken.includes(headerFileName) ? beds.otherKeys : beds.keys;
      tally.add(`spliced: ${taken.join(' and ')}`, await judge(bed, keys, content));
      bed.restore();
    }
  }
}
