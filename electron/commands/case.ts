import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseExchange, ExchangeExamination } from '../../shared/domain/exchange/case-exchange.ts';
import { defaultReport } from '../../shared/domain/exchange/default-report.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type ImportedCase, importCase } from '../application/import-case.ts';
import type { StepRefused } from '../application/import-step.ts';
import { issueReport } from '../application/issue-report.ts';
import { openCase } from '../application/open-case.ts';
import { readReportGaps } from '../application/read-report-gaps.ts';
import type { Workspace } from '../application/workspace.ts';
import { exchangeTexts } from '../exchange/explain-issues.ts';
import { explainRefusal } from '../exchange/explain-refusal.ts';
import { type ExchangeRefused, readExchange } from '../exchange/read-exchange.ts';
import { floorArgon2 } from '../vault/argon2-parameters.ts';
import type { WorkspaceServices } from '../vault-session.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { type ExaminationProducts, examinationProducts, present } from './examination-products.ts';
import { headlessServices, withNewVault } from './headless-vault.ts';
import { onInterruption } from './on-interruption.ts';
import { type OutputFolder, outputFolder } from './output-folder.ts';

/** The `case` command: a case file in, its description, findings and report out. */
await runCommand({
  help: ({ case: { help } }) => help,
  options: ['in', 'out'],
  required: ['in', 'out'],
  run: processCase,
});

type Outcome<Value> = Promise<Result<Value, CommandRefused>>;

/** Everything is made in a vault that is thrown away; only when all of it is there, it is written. */
async function processCase(flags: Flags, speech: Speech): Outcome<null> {
  const { in: file = '', out = '' } = flags;
  const folder = outputFolder(out, speech.texts);
  if (!folder.ok) return folder;
  const services = headlessServices();
  const read = await readExchange(file, services.standards);
  if (!read.ok) return explained(read.error, file, speech);
  const { exchange } = read.value;
  if (exchange.examinations.length === 0) return nothingToDescribe(speech);
  const request = { ...read.value, exchange: withReports(exchange, services.standards.lookup(exchange.edition)) };
  const products = await inThrowawayVault(services, speech, async (workspace) => {
    const imported = await importCase(workspace, request);
    if (imported.ok) return ok(await produce(workspace, imported.value, speech));
    if (imported.error.kind === 'step-refused') return explained(imported.error, file, speech);
    throw new Error(`A case file that passed its checks is refused: ${imported.error.kind}`);
  });
  if (!products.ok) return products;
  writeProducts(folder.value, products.value, speech);
  return ok(null);
}

/** A vault with a passphrase that nobody knows, in a temporary folder that goes when the work ends, however it ends. */
async function inThrowawayVault<Value>(
  services: WorkspaceServices,
  { texts }: Speech,
  work: (workspace: Workspace) => Promise<Value>,
): Promise<Value> {
  const temporary = mkdtempSync(join(tmpdir(), 'letseldossier-case-'));
  const remove = () => rmSync(temporary, { recursive: true, force: true });
  const done = onInterruption(remove);
  const vault = {
    services,
    texts,
    dir: join(temporary, 'vault'),
    passphrase: randomBytes(32).toString('base64url'),
    label: texts.case.user,
    userName: texts.case.user,
    training: false,
    argon2: floorArgon2,
  };
  try {
    return present(await withNewVault(vault, work));
  } finally {
    remove();
    done();
  }
}

function explained(refusal: ExchangeRefused | StepRefused, file: string, { texts, language }: Speech) {
  const { sentence, lines } = explainRefusal(refusal, { file, language });
  return refused(sentence, ...lines.map((line) => `  ${line}`), texts.refusals.nothingWritten);
}

function nothingToDescribe({ texts, language }: Speech) {
  const { faulty, noExamination } = exchangeTexts[language].file;
  return refused(faulty({ count: 1 }), `  examinations: ${noExamination}`, texts.refusals.nothingWritten);
}

/** Issues the reports that lack nothing, and reads what has come of every examination. */
async function produce(
  workspace: Workspace,
  { caseId, examinations }: ImportedCase,
  speech: Speech,
): Promise<readonly ExaminationProducts[]> {
  const { language } = speech;
  for (const { reportId } of examinations) {
    if (reportId === undefined) continue;
    const gaps = present(await readReportGaps(workspace, { reportId }));
    if (gaps.every(({ severity }) => severity === 'warn'))
      present(await issueReport(workspace, { reportId, language }));
  }
  const record = present(await openCase(workspace, { caseId }));
  const products: ExaminationProducts[] = [];
  for (const [index, { examinationId, reportId }] of examinations.entries()) {
    const examination = record.examinations.find(({ id }) => id === examinationId);
    if (!examination) throw new Error('An examination that was just recorded is not there');
    const recorded = { record, examination, position: index + 1, reportId };
    products.push(await examinationProducts(workspace, recorded, speech));
  }
  return products;
}

/** Gives every examination in which something is recorded the details that printing a concept needs. */
function withReports(exchange: CaseExchange, lookup: StandardLookup): CaseExchange {
  const examinations = exchange.examinations.map((examination): ExchangeExamination => {
    const recorded = examination.injuries.length + examination.regions.length > 0;
    if (examination.report || !recorded) return examination;
    return { ...examination, report: defaultReport(exchange, examination, lookup) };
  });
  return { ...exchange, examinations };
}

function writeProducts(folder: OutputFolder, products: readonly ExaminationProducts[], { texts }: Speech): void {
  const words = texts.case;
  try {
    for (const [index, { files, blockingGaps, withheld }] of products.entries()) {
      const prefix = products.length === 1 ? '' : `examination-${index + 1}/`;
      for (const [name, content] of files) {
        const path = folder.write(`${prefix}${name}`, content);
        console.log(words.written({ path }));
        if (name !== 'report.pdf') continue;
        console.log(blockingGaps === 0 ? words.issued({ path }) : words.concept({ path, count: blockingGaps }));
      }
      for (const { part, count } of withheld) console.log(words.withheld[part]({ count }));
      if (!files.has('report.pdf')) console.log(words.noReport({ examination: index + 1 }));
    }
  } catch (error) {
    folder.undo();
    throw error;
  }
}
