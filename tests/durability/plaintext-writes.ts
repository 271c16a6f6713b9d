import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { formsOf, type Markers, tracesOf } from '../support/e2e-traces.ts';
import { whyNoStrace } from './attach-strace.ts';
import type { RunPart } from './part-result.ts';
import { plaintextMarkers } from './plaintext-markers.ts';

const name = 'no plaintext in anything written';
const writer = join(import.meta.dirname, 'plaintext-writer.ts');
const flowsOfOneRun = 10;

/** Every write of every flow of the core, children and threads included, is looked through for what was typed and taken in. */
export const run: RunPart = async (_size, report) => {
  const root = mkdtempSync(join(tmpdir(), 'plaintext-'));
  try {
    const skipped = await whyNoStrace(join(root, 'try.txt'));
    if (skipped) return { name, shown: false, skipped, counts: {}, failures: [] };
    const watched = await watch(root, report);
    const { writes, hits, temporaryFiles, control } = watched;
    const lying = tracesOf(watched.markers, root).filter((trace) => !outside(root).some((dir) => trace.includes(dir)));
    const failures = [
      ...watched.failures,
      ...hits.map((hit) => `written: ${hit}`),
      ...lying.map((trace) => `lies about: ${trace}`),
      ...temporaryFiles.map((file) => `a temporary file of the database: ${file}`),
      ...(watched.flows === flowsOfOneRun ? [] : [`${watched.flows} of ${flowsOfOneRun} flows were gone through`]),
      ...(control > 0 ? [] : ['what a person takes out of the vault was not seen either: the search finds nothing']),
    ];
    const plaintextHits = hits.length + lying.length + temporaryFiles.length;
    const counts = {
      plaintextHits,
      writesScanned: writes,
      plaintextFlows: watched.flows,
      plaintextControlHits: control,
    };
    return { name, shown: failures.length === 0, counts, failures };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

interface Watched {
  readonly markers: Markers;
  readonly flows: number;
  readonly writes: number;
  /** Writes with a marker, but for those into files that a person chose. */
  readonly hits: readonly string[];
  /** Markers in what a person chose to take out: proof that the search finds. */
  readonly control: number;
  readonly temporaryFiles: readonly string[];
  readonly failures: readonly string[];
}

const outside = (root: string): readonly string[] => [join(root, 'chosen'), join(root, 'trace-')];

async function watch(root: string, report: (line: string) => void): Promise<Watched> {
  const temporary = join(root, 'tmp');
  mkdirSync(temporary);
  const markers = new Map(plaintextMarkers());
  const failures: string[] = [];
  let flows = 0;
  const traces: string[] = [];
  for (const end of ['close', 'crash']) {
    const trace = join(root, `trace-${end}`);
    traces.push(trace);
    const args = [...straceOptions, '-o', trace, process.execPath, writer, root, end];
    const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary, NODE_COMPILE_CACHE: '' };
    const child = spawn('strace', args, { stdio: ['ignore', 'pipe', 'inherit'], env });
    const exited = once(child, 'exit');
    for await (const line of createInterface({ input: child.stdout })) {
      const said = JSON.parse(line) as Readonly<Record<string, string>>;
      if (said.words) markers.set(`words ${said.words}`, formsOf(said.words));
      if (said.report) markers.set('report', [Buffer.from(said.report, 'hex')]);
      if (said.failed) failures.push(`${said.failed}: ${said.message}`);
      if (!said.flow) continue;
      flows += 1;
      report(said.flow);
    }
    const [code] = (await exited) as [number | null];
    if (end === 'close' && code !== 0) failures.push(`the watched program ended with ${code}`);
  }
  const seen = { writes: 0, hits: new Set<string>(), control: 0, temporaryFiles: new Set<string>() };
  for (const trace of traces) await readTrace(trace, { markers, chosen: join(root, 'chosen'), seen });
  return { markers, flows, failures, ...seen, hits: [...seen.hits], temporaryFiles: [...seen.temporaryFiles] };
}

/** Every call that puts bytes into a file or makes one, with the path behind each handle and nothing cut short. */
const straceOptions = [
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-y',
  '-xx',
  '-s',
  '100000000',
  '-e',
  'trace=write,pwrite64,writev,pwritev,pwritev2,sendfile,copy_file_range,splice,openat,open,creat,rename,renameat,renameat2,link,linkat,symlink,symlinkat,mkdir,mkdirat',
];

interface Reading {
  readonly markers: Markers;
  readonly chosen: string;
  readonly seen: { writes: number; hits: Set<string>; control: number; temporaryFiles: Set<string> };
}

/** A handle to something that is no file: what goes there does not stay. */
const noFile = /^(?:pipe:|socket:|anon_inode:|\/dev\/(?:null|pts|tty)|UNIX|TCP|eventfd|\/memfd:)/;

async function readTrace(trace: string, { markers, chosen, seen }: Reading): Promise<void> {
  for await (const line of createInterface({ input: createReadStream(trace, 'latin1') })) {
    const [, call, handle] = /^\d+ +(\w+)\((?:\d+<((?:[^>\\]|\\.)*)>)?/.exec(line) ?? [];
    if (call === undefined) continue;
    const path = decodePath(handle ?? '');
    const bytes = stringsOf(line);
    if (bytes.includes('etilqs')) seen.temporaryFiles.add(path);
    const intoFile = /write/.test(call);
    if (intoFile && (handle === undefined || noFile.test(path))) continue;
    // Reading a file by its name is none of ours; making one is, for a name is written too.
    if (!intoFile && !/^(?:rename|link|symlink|mkdir|creat)/.test(call) && !line.includes('O_CREAT')) continue;
    if (intoFile) seen.writes += 1;
    for (const [marker, forms] of markers) {
      if (!forms.some((form) => bytes.includes(form))) continue;
      if (path.startsWith(chosen)) seen.control += 1;
      else seen.hits.add(`${marker} by ${call} into ${path}`);
    }
  }
}

const decodePath = (text: string): string =>
  Buffer.from(
    text.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

/** The bytes of all strings in a line, one after the other. */
function stringsOf(line: string): Buffer {
  const strings = [...line.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => hex.replaceAll('\\x', ''));
  return Buffer.from(strings.join(''), 'hex');
}
