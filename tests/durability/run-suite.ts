import { type ChildProcess, fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { killTree } from '../support/process-tree.ts';
import type { PartResult, SuiteSize } from './part-result.ts';
import { type SuitePart, suiteParts } from './suite-parts.ts';

/*
 * `npm run test:durability -- [--json FILE] [--size full|small] [--only NAME,NAME]`: every promise about what lies on the disk, in memory and
 * on the line, shown one after the other, with a table at the end. Each part runs in a process of its own. Ends with 1 when a part
 * failed or did not show its promise. After half an hour what still runs is ended and counts as not shown.
 */
const longest = 30 * 60_000;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    size: { type: 'string', default: 'full' },
    only: { type: 'string' },
    part: { type: 'string' },
  },
});
if (values.size !== 'full' && values.size !== 'small') throw new Error('Say --size full or --size small');
const size: SuiteSize = values.size;

const say = (line = ''): void => void process.stdout.write(`${line}\n`);

if (values.part === undefined) await runAll();
else await runHere(values.part);

/** In a process of its own: runs one part and tells the suite what it measured. */
async function runHere(name: string): Promise<void> {
  const part = suiteParts.find((each) => each.name === name);
  if (!part) throw new Error(`There is no part ${name}`);
  const result = await part.run(size, (line) => void process.send?.({ line }));
  process.send?.({ result }, () => process.exit(0));
}

interface Done {
  readonly part: SuitePart;
  readonly result: PartResult;
  readonly seconds: number;
}

async function runAll(): Promise<void> {
  const end = Date.now() + longest;
  const only = values.only?.split(',');
  const done: Done[] = [];
  for (const part of suiteParts) {
    if (only ? !only.includes(part.name) : size === 'small' && part.endToEnd) continue;
    const began = Date.now();
    const result = await runApart(part, end);
    done.push({ part, result, seconds: Math.round((Date.now() - began) / 1000) });
  }
  const figures = figuresOf(done);
  print(done);
  say(`\n${JSON.stringify(figures, null, 2)}`);
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  process.exitCode = done.every(({ result }) => result.shown) ? 0 : 1;
}

/** Runs a part until it ends or the time is up; whatever it started then goes with it. */
async function runApart(part: SuitePart, end: number): Promise<PartResult> {
  say(`\n${part.name}`);
  const child = fork(import.meta.filename, ['--part', part.name, '--size', size]);
  let result: PartResult | undefined;
  child.on('message', (message: { readonly line?: string; readonly result?: PartResult }) => {
    if (message.line !== undefined) say(`  ${message.line}`);
    result = message.result ?? result;
  });
  const late = await isLate(child, end);
  if (result) return result;
  const why = late ? 'the half hour was over' : `it ended with ${child.exitCode ?? child.signalCode} and no result`;
  return { name: part.name, shown: false, ...(late ? { skipped: why } : {}), counts: {}, failures: late ? [] : [why] };
}

function isLate(child: ChildProcess, end: number): Promise<boolean> {
  return new Promise((resolve) => {
    let late = false;
    const watchdog = setTimeout(
      () => {
        late = true;
        if (child.pid !== undefined) killTree(child.pid);
      },
      Math.max(1000, end - Date.now()),
    );
    child.once('exit', () => {
      clearTimeout(watchdog);
      resolve(late);
    });
  });
}

/** What was measured, added up over the parts; null where a part that owes a share of a figure could not measure it. */
function figuresOf(done: readonly Done[]): Readonly<Record<string, number | null>> {
  const figures: Record<string, number> = {};
  for (const { result } of done)
    for (const [name, count] of Object.entries(result.counts)) figures[name] = (figures[name] ?? 0) + count;
  const measured = new Set(done.filter(({ result }) => Object.keys(result.counts).length > 0).map(({ part }) => part));
  const unknown = suiteParts.filter((part) => !measured.has(part)).flatMap((part) => part.figures);
  return { ...figures, ...Object.fromEntries(unknown.map((name) => [name, null])) };
}

function print(done: readonly Done[]): void {
  const rows = done.map(({ result, seconds }) => [
    result.name,
    Object.entries(result.counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(', '),
    `${seconds} s`,
    result.shown ? 'shown' : `NOT SHOWN${result.skipped ? `: ${result.skipped}` : ''}`,
  ]);
  const header = ['part', 'measured', 'time', ''];
  const widths = [0, 2].map((column) => Math.max(...[header, ...rows].map((row) => row[column]?.length ?? 0)));
  say();
  for (const [name = '', measured = '', time = '', shown = ''] of [header, ...rows]) {
    say(`${name.padEnd(widths[0] ?? 0)}  ${time.padStart(widths[1] ?? 0)}  ${shown}`);
    if (measured && time !== 'time') say(`    ${measured}`);
  }
  for (const { result } of done) {
    if (result.failures.length === 0) continue;
    say(`\n${result.name}: ${result.failures.length} failures`);
    for (const failure of result.failures.slice(0, 20)) say(`  ${failure}`);
  }
}
