import { readFileSync, statSync } from 'node:fs';
import { measurePhoto } from '../../shared/domain/photo/measure/measure-photo.ts';
import { warningCodes } from '../../shared/domain/photo/measure/warning-codes.ts';
import { type MeasureResult, PhotoMarks } from '../../shared/domain/photo/photo-measure.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { measuringEn } from '../../shared/text/measuring.en.ts';
import { measuringNl } from '../../shared/text/measuring.nl.ts';
import { explainIssues, faultLine } from '../exchange/explain-issues.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';

const words = { nl: measuringNl, en: measuringEn } as const;

/** The largest file of marks that is read. */
const maxBytes = 20 * 1024 * 1024;

/**
 * The `measure` command: marks in, results out as JSON on standard output, and what each warning means on the error output. All of the
 * marks are measured or none. Exit code 0 measured, 1 refused with the place in the JSON, 2 wrong use.
 */
await runCommand({
  help: ({ measure: { help } }) => help,
  options: ['in'],
  required: ['in'],
  run: measure,
});

type Outcome<Value> = Result<Value, CommandRefused>;

async function measure({ in: file = '' }: Flags, speech: Speech): Promise<Outcome<null>> {
  const json = readJson(file, speech);
  if (!json.ok) return json;
  const marks = PhotoMarks.safeParse(json.value, { reportInput: true });
  if (!marks.success) return nothing(explainIssues(marks.error.issues, speech.language), speech);
  const measured = measurePhoto(marks.data);
  if (!measured.ok) {
    const { refusals } = words[speech.language];
    return nothing(
      measured.error.refusals.map(({ kind, path }) => faultLine(path, refusals[kind])),
      speech,
    );
  }
  console.log(JSON.stringify({ results: measured.value }));
  explainWarnings(measured.value, speech);
  return ok(null);
}

function readJson(file: string, { texts }: Speech): Outcome<unknown> {
  const { missing, tooLarge, notJson, standardInput } = texts.measure;
  const path = file === '-' ? standardInput : file;
  let bytes: Uint8Array;
  try {
    if (file !== '-' && statSync(file).size > maxBytes) return refused(tooLarge({ path }));
    bytes = readFileSync(file === '-' ? 0 : file);
  } catch {
    return refused(missing({ path }));
  }
  if (bytes.length > maxBytes) return refused(tooLarge({ path }));
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return refused(notJson({ path }));
  }
}

function nothing(lines: readonly string[], { texts }: Speech): Outcome<never> {
  return refused(...lines, texts.measure.nothingMeasured({ count: lines.length }));
}

/** One line for each warning that occurs, with the measurements it is about. */
function explainWarnings(results: readonly MeasureResult[], { texts, language }: Speech): void {
  for (const code of warningCodes) {
    const about = results.filter(({ warnings }) => warnings.includes(code)).map(({ id }) => id);
    if (about.length === 0) continue;
    const ids = about.length === results.length ? texts.measure.all : about.join(', ');
    console.error(texts.measure.warning({ code, ids, words: words[language].warnings[code] }));
  }
}
