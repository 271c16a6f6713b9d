import type { Interpretation } from '../../shared/domain/assessment/interpretation.ts';
import type {
  ExchangeExamination,
  ExchangeInterpretation,
  ExchangePhoto,
} from '../../shared/domain/exchange/case-exchange.ts';
import type { FieldPath } from '../../shared/domain/exchange/exchange-path.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { CaseId, ContactId, ExaminationId, InjuryId, PhotoId, ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { editDescription } from './edit-description.ts';
import { freezeDescription } from './freeze-description.ts';
import { importBesidePhoto } from './import-beside-photo.ts';
import { importPhoto } from './import-photo.ts';
import { type StepRefused, step } from './import-step.ts';
import { importTraces } from './import-traces.ts';
import { issueReport } from './issue-report.ts';
import { recordInjury } from './record-injury.ts';
import { recordRegions } from './record-regions.ts';
import { fixHypotheses, saveInterpretation } from './save-interpretation.ts';
import { saveReport } from './save-report.ts';
import { startExamination } from './start-examination.ts';
import { updateExamination } from './update-examination.ts';
import type { Workspace } from './workspace.ts';

/** What an import needs beside the file. */
export interface ImportOptions {
  /** The bytes of a photo by its path in the file. */
  readonly readPhoto: (path: string) => Promise<Uint8Array>;
  /** Issues the reports that the file has details for, in this language; without it they stay concepts. */
  readonly issueIn?: Language | undefined;
}

/** What became of an examination; the numbers of the file are the numbers in the record. */
export interface ImportedExamination {
  readonly examinationId: ExaminationId;
  readonly injuryIdByNumber: ReadonlyMap<number, InjuryId>;
  readonly reportId?: ReportId | undefined;
}

/** An examination of a file that passed its checks, and where it belongs. */
interface ExaminationImport extends ImportOptions {
  readonly caseId: CaseId;
  readonly contactId: ContactId;
  readonly examination: ExchangeExamination;
  readonly path: FieldPath;
  /** The examinations of the file that were recorded before, in its order. */
  readonly before: readonly ImportedExamination[];
}

/** The examination being recorded, with the ids that its injuries got. */
interface Recorded {
  readonly request: ExaminationImport;
  readonly id: ExaminationId;
  readonly injuryIdByNumber: ReadonlyMap<number, InjuryId>;
}

type Outcome<Value = null> = Promise<Result<Value, StepRefused>>;

/**
 * Records one examination of a file. Its description is frozen when the file holds an interpretation or a report; otherwise the
 * examination stays open.
 */
export async function importExamination(
  workspace: Workspace,
  request: ExaminationImport,
): Promise<Result<ImportedExamination, StepRefused>> {
  const { caseId, contactId, examination, path } = request;
  const started = await step('start-examination', path, startExamination(workspace, { caseId, contactId }));
  if (!started.ok) return started;
  const found = await importFindings(workspace, request, started.value);
  if (!found.ok) return found;
  const recorded: Recorded = { request, id: started.value, injuryIdByNumber: found.value };
  for (const play of [importPhotos, playTraces, importParagraphs, importInterpretation]) {
    const played = await play(workspace, recorded);
    if (!played.ok) return played;
  }
  const reported = await importReport(workspace, recorded);
  if (!reported.ok) return reported;
  const { id: examinationId, injuryIdByNumber } = recorded;
  return ok({ examinationId, injuryIdByNumber, ...(examination.report ? { reportId: reported.value } : {}) });
}

async function importFindings(
  workspace: Workspace,
  { examination, path, before }: ExaminationImport,
  examinationId: ExaminationId,
): Outcome<ReadonlyMap<number, InjuryId>> {
  const { details, regions, injuries } = examination;
  const updated = updateExamination(workspace, { examinationId, details });
  const general = await step('update-examination', [...path, 'details'], updated);
  if (!general.ok) return general;
  if (regions.length > 0) {
    const put = recordRegions(workspace, { examinationId, findings: regions });
    const states = await step('record-regions', [...path, 'regions'], put);
    if (!states.ok) return states;
  }
  const injuryIdByNumber = new Map<number, InjuryId>();
  for (const [index, { number, earlier, ...injury }] of injuries.entries()) {
    const at = [...path, 'injuries', index];
    const seenBefore = earlier && before[earlier.examination - 1]?.injuryIdByNumber.get(earlier.injury);
    if (earlier && !seenBefore) throw new Error('An earlier injury passed the check and is not there');
    const own = seenBefore ? { ...injury, earlier: seenBefore } : injury;
    const put = await step('record-injury', at, recordInjury(workspace, { examinationId, details: own }));
    if (!put.ok) return put;
    if (put.value.number !== number) throw new Error('Injuries in order got other numbers than their own');
    injuryIdByNumber.set(number, put.value.injuryId);
  }
  return ok(injuryIdByNumber);
}

async function importPhotos(workspace: Workspace, recorded: Recorded): Outcome {
  const { examination, path } = recorded.request;
  for (const [index, photo] of examination.photos.entries()) {
    const at = [...path, 'photos', index];
    const imported = await step('import-photo', [...at, 'path'], importOnePhoto(workspace, recorded, photo));
    if (!imported.ok) return imported;
    const beside = await importBesidePhoto(workspace, {
      photoId: imported.value,
      photo,
      injuryIdByNumber: recorded.injuryIdByNumber,
      path: at,
    });
    if (!beside.ok) return beside;
  }
  return ok(null);
}

/** The hash in the file is compared before anything of the photo is kept. */
async function importOnePhoto(
  workspace: Workspace,
  { request, id: examinationId, injuryIdByNumber }: Recorded,
  { path, sha256, details, injuries }: ExchangePhoto,
): Promise<Result<PhotoId, { readonly kind: string }>> {
  const bytes = await request.readPhoto(path);
  if (workspace.digest(bytes) !== sha256) return fail({ kind: 'wrong-hash' });
  const injuryIds = injuries.map((number) => idOf(injuryIdByNumber, number));
  const imported = await importPhoto(workspace, { examinationId, details, bytes, injuryIds, asRecorded: true });
  return imported.ok ? ok(imported.value.id) : fail({ kind: imported.error.kind });
}

const playTraces = (workspace: Workspace, { request, id, injuryIdByNumber }: Recorded): Outcome =>
  importTraces(workspace, {
    examinationId: id,
    examination: request.examination,
    injuryIdByNumber,
    path: request.path,
  });

async function importParagraphs(workspace: Workspace, { request, id, injuryIdByNumber }: Recorded): Outcome {
  for (const [index, { key, text }] of (request.examination.description ?? []).entries()) {
    const number = /^injury:(\d+)$/.exec(key)?.[1];
    const own = number === undefined ? key : `injury:${idOf(injuryIdByNumber, Number(number))}`;
    const edited = editDescription(workspace, { examinationId: id, key: own, text });
    const put = await step('edit-description', [...request.path, 'description', index], edited);
    if (!put.ok) return put;
  }
  return ok(null);
}

async function importInterpretation(workspace: Workspace, recorded: Recorded): Outcome {
  const { id: examinationId, request } = recorded;
  const { interpretation, report } = request.examination;
  if (!interpretation && !report) return ok(null);
  const frozen = await step('freeze-description', request.path, freezeDescription(workspace, { examinationId }));
  if (!frozen.ok || !interpretation) return frozen;
  const at = [...request.path, 'interpretation'];
  const before = withIds(interpretation, recorded);
  const saved = saveInterpretation(workspace, { examinationId, interpretation: before, takesAids: true });
  const kept = await step('save-interpretation', at, saved);
  if (!kept.ok || !interpretation.evaluation) return kept;
  const fixed = await step('fix-hypotheses', [...at, 'hypotheses'], fixHypotheses(workspace, { examinationId }));
  if (!fixed.ok) return fixed;
  const current = await workspace.unitOfWork.read((store) => store.interpretations.find(examinationId));
  if (!current) throw new Error('An interpretation that was just saved is not there');
  const weighed = { ...current, evaluation: interpretation.evaluation };
  return step(
    'save-interpretation',
    at,
    saveInterpretation(workspace, { examinationId, interpretation: weighed, takesAids: true }),
  );
}

/** The interpretation as it stands before its hypotheses are fixed. */
function withIds(
  { injuries, evaluation: _weighedLater, ...rest }: ExchangeInterpretation,
  { injuryIdByNumber }: Recorded,
): Interpretation {
  return {
    ...rest,
    injuries: injuries.map(({ number, ...entry }) => ({ ...entry, injuryId: idOf(injuryIdByNumber, number) })),
  };
}

async function importReport(workspace: Workspace, { request, id }: Recorded): Outcome<ReportId | undefined> {
  const { report: details } = request.examination;
  if (!details) return ok(undefined);
  const at = [...request.path, 'report'];
  const saved = await step('save-report', at, saveReport(workspace, { examinationId: id, details }));
  if (!saved.ok) return saved;
  const reportId = saved.value.id;
  if (request.issueIn === undefined) return ok(reportId);
  const issued = await step('issue-report', at, issueReport(workspace, { reportId, language: request.issueIn }));
  return issued.ok ? ok(reportId) : issued;
}

function idOf(injuryIdByNumber: ReadonlyMap<number, InjuryId>, number: number): InjuryId {
  const id = injuryIdByNumber.get(number);
  if (id === undefined) throw new Error('The number of an injury passed the check and is not there');
  return id;
}
