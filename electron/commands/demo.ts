import { basename, join, relative } from 'node:path';
import { drawPlateFigures } from '../../shared/domain/report/compose-report-plates.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { ageOn } from '../../shared/kernel/iso-date.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { exportStatistics } from '../application/export-statistics.ts';
import { openCase } from '../application/open-case.ts';
import { confirmRegistration, readRegistration } from '../application/register-contact.ts';
import type { CreateRefused } from '../application/vault-host.ts';
import type { Workspace } from '../application/workspace.ts';
import { fillTrainingVault, type TrainingCase } from '../fill-training-vault.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { examinationProducts, present, type RecordedExamination } from './examination-products.ts';
import { headlessServices, resourcesDir, withNewVault } from './headless-vault.ts';
import { onInterruption } from './on-interruption.ts';
import { type OutputFolder, outputFolder } from './output-folder.ts';
import { readPassphrase } from './read-passphrase.ts';

const tablesFile = 'region/tables-not-for-release.csv';

/** The `demo` command: a training vault, its synthetic cases played through the use-cases, and all that comes of them. */
await runCommand({
  help: ({ demo: { help } }) => help,
  options: ['out', 'passphrase-file'],
  required: ['out'],
  run: playDemo,
});

/** What has come of a case, with paths relative to the output folder. */
interface CaseSummary {
  readonly number: string;
  readonly file: string;
  readonly injuries: number;
  readonly photos: number;
  readonly reports: readonly {
    readonly number: string;
    readonly status: string;
    readonly sha256?: string | undefined;
  }[];
  readonly folder: string;
  readonly files: readonly string[];
}

async function playDemo(flags: Flags, speech: Speech): Promise<Result<null, CommandRefused>> {
  const { texts } = speech;
  const folder = outputFolder(flags.out ?? '', texts);
  if (!folder.ok) return folder;
  const passphrase = readPassphrase(flags['passphrase-file'], texts);
  if (!passphrase.ok) return passphrase;
  const out = folder.value;
  const vault = {
    services: headlessServices(),
    texts,
    dir: join(out.path, 'vault'),
    passphrase: passphrase.value.passphrase,
    label: texts.demo.vaultLabel,
    userName: texts.demo.user,
    training: true,
  };
  const done = onInterruption(() => out.undo());
  try {
    const played = await withNewVault(vault, (workspace) => playCases(workspace, out, speech));
    if (!played.ok) {
      out.undo();
      return refused(passphraseSentence(played.error, speech));
    }
    const kept = passphrase.value.made ? out.write('vault-passphrase.txt', `${vault.passphrase}\n`) : undefined;
    tell({ out, cases: played.value, passphraseFile: kept }, speech);
    return ok(null);
  } catch (error) {
    out.undo();
    throw error;
  } finally {
    done();
  }
}

async function playCases(workspace: Workspace, out: OutputFolder, speech: Speech): Promise<readonly CaseSummary[]> {
  const trainingDir = join(resourcesDir, 'training');
  const summaries: CaseSummary[] = [];
  for (const played of await fillTrainingVault(workspace, { trainingDir, issue: true }))
    summaries.push(await writeCase(workspace, played, { out, speech }));
  present(await exportStatistics(workspace, { token: out.reserve(tablesFile) }));
  return summaries;
}

interface Writing {
  readonly out: OutputFolder;
  readonly speech: Speech;
}

async function writeCase(workspace: Workspace, played: TrainingCase, writing: Writing): Promise<CaseSummary> {
  const { file, imported } = played;
  const record = present(await openCase(workspace, { caseId: imported.caseId }));
  for (const { id } of record.contacts) await confirm(workspace, id);
  const folder = `cases/${record.number}-${basename(file, '.json')}`;
  const files: string[] = [];
  for (const [index, { examinationId, reportId }] of imported.examinations.entries()) {
    const examination = record.examinations.find(({ id }) => id === examinationId);
    if (!examination) throw new Error('An examination that was just recorded is not there');
    const place = imported.examinations.length === 1 ? folder : `${folder}/examination-${index + 1}`;
    files.push(
      ...(await writeExamination(
        workspace,
        { record, examination, position: index + 1, reportId },
        { ...writing, place },
      )),
    );
  }
  return {
    number: record.number,
    file,
    injuries: record.examinations.reduce((sum, { injuries }) => sum + injuries.length, 0),
    photos: record.examinations.reduce((sum, { photos }) => sum + photos.length, 0),
    reports: record.reports.map(({ number, status, sha256 }) => ({ number, status, sha256 })),
    folder,
    files: files.map((path) => relative(writing.out.path, path)),
  };
}

/** Registers a contact; what the record does not say is answered with "unknown". */
async function confirm(
  workspace: Workspace,
  contactId: Parameters<typeof readRegistration>[1]['contactId'],
): Promise<void> {
  const { missing } = present(await readRegistration(workspace, { contactId }));
  const answered = Object.fromEntries(missing.map((variable) => [variable, ['unknown']]));
  present(await confirmRegistration(workspace, { contactId, answered }));
}

async function writeExamination(
  workspace: Workspace,
  recorded: RecordedExamination,
  { out, speech, place }: Writing & { readonly place: string },
): Promise<readonly string[]> {
  const { record, examination } = recorded;
  const { files } = await examinationProducts(workspace, recorded, speech);
  const written = [...files].map(([name, content]) => out.write(`${place}/${name}`, content));
  const age = ageOn(record.child.birthDate, amsterdamCivil(examination.details.startedAt).date);
  const figures = await workspace.figures.draw({
    ageYears: (age?.totalMonths ?? 0) / 12,
    child: examination.details.general,
    marks: examination.injuries.map(({ number, details }) => ({ number, shape: details.shape })),
    language: speech.language,
  });
  const plates = drawPlateFigures(examination, workspace.standards.lookup(examination.edition));
  for (const { id, svg } of [...figures, ...plates]) written.push(out.write(`${place}/figures/${id}.svg`, svg));
  const hashes = examination.photos.map(({ sha256, details }) => `${sha256}  ${details.fileName}\n`);
  written.push(out.write(`${place}/photos.sha256`, hashes.join('')));
  return written;
}

interface Played {
  readonly out: OutputFolder;
  readonly cases: readonly CaseSummary[];
  readonly passphraseFile: string | undefined;
}

/** The summary for machines in the folder, and for people on the output. */
function tell({ out, cases, passphraseFile }: Played, { texts }: Speech): void {
  const words = texts.demo;
  const summary = {
    synthetic: true,
    vault: 'vault',
    passphraseFile: passphraseFile === undefined ? null : relative(out.path, passphraseFile),
    cases,
    region: { path: tablesFile, notForRelease: true },
  };
  const path = out.write('summary.json', `${JSON.stringify(summary, undefined, 2)}\n`);
  console.log(words.title);
  console.log(words.vault({ path: join(out.path, summary.vault) }));
  console.log(passphraseFile === undefined ? words.passphraseGiven : words.passphraseKept({ path: passphraseFile }));
  for (const { number, file, injuries, photos, files } of cases) {
    console.log(words.line({ number, file, injuries, photos }));
    for (const name of files.filter((entry) => !entry.includes('/figures/')))
      console.log(`    ${join(out.path, name)}`);
  }
  console.log(words.region({ path: join(out.path, tablesFile) }));
  console.log(words.summary({ path }));
}

/** The folder was checked before, so that only the passphrase can be at fault; anything else is a defect. */
function passphraseSentence(error: CreateRefused, { texts }: Speech): string {
  if (error.kind === 'passphrase-too-short') return texts.refusals.passphraseShort(error);
  if (error.kind === 'passphrase-too-long') return texts.refusals.passphraseLong(error);
  throw new Error(`The vault of the demo cannot be made: ${error.kind}`);
}
