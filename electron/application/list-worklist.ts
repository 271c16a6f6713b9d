import type { ContactDetails } from '../../shared/domain/case/contact.ts';
import type { Label } from '../../shared/kernel/label.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { CaseCounts, CaseRow, ReadStore } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** What a case waits for, in the order of the work. */
export type NextStep =
  | 'record-contact'
  | 'start-examination'
  | 'freeze-description'
  | 'interpret'
  | 'issue-report'
  | 'complete-registration'
  | 'done';

/** One line of the worklist. */
export interface WorklistLine {
  readonly caseId: CaseId;
  readonly number: string;
  readonly status: CaseRow['status'];
  readonly childName: string;
  readonly birthDate: string;
  readonly policeRegion: string;
  readonly contactKind?: string | undefined;
  /** The words for it in the edition of the case. */
  readonly contactKindLabel?: Label | undefined;
  readonly requestedAt?: string | undefined;
  readonly updatedAt: string;
  readonly injuries: number;
  readonly photos: number;
  readonly nextStep: NextStep;
}

/** In which sessions somebody has seen the worklist. */
const seen = new WeakSet<Workspace['unitOfWork']>();

/** All cases, the most recently changed first. It shows names of children: that it was looked at is noted, once in a session. */
export async function listWorklist({ standards, unitOfWork }: Workspace): Promise<Result<WorklistLine[], never>> {
  if (!seen.has(unitOfWork)) {
    const note = { kind: 'read', object: { type: 'worklist' } } as const;
    await unitOfWork.change<null, never>(async () => ok({ value: null, notes: [note] }));
    seen.add(unitOfWork);
  }
  return ok(
    await unitOfWork.read(async (store) => {
      const counts = await store.cases.counts();
      const lines: WorklistLine[] = [];
      for (const row of await store.cases.all()) {
        const line = await lineOf(store, row, counts.get(row.id) ?? { injuries: 0, photos: 0 });
        if (line) lines.push({ ...line, ...kindInWords(standards, row, line.contactKind) });
      }
      return lines;
    }),
  );
}

const kindInWords = (
  standards: Workspace['standards'],
  { edition }: CaseRow,
  kind: string | undefined,
): Pick<WorklistLine, 'contactKindLabel'> => {
  const label = kind === undefined ? undefined : standards.find(edition)?.codeEntry('contact-kind', kind)?.label;
  return label === undefined ? {} : { contactKindLabel: label };
};

async function lineOf(store: ReadStore, row: CaseRow, counts: CaseCounts): Promise<WorklistLine | undefined> {
  const child = await store.children.find(row.childId);
  if (!child) return undefined;
  const contacts = await store.contacts.ofCase(row.id);
  const latest = contacts.at(-1)?.details;
  return {
    caseId: row.id,
    number: row.number,
    status: row.status,
    childName: `${child.details.familyName}, ${child.details.givenNames}`,
    birthDate: child.details.birthDate,
    policeRegion: row.policeRegion,
    ...(latest ? { contactKind: latest.kind, requestedAt: latest.requestedAt } : {}),
    updatedAt: row.updatedAt,
    ...counts,
    nextStep: await nextStepOf(store, row.id, latest),
  };
}

async function nextStepOf(store: ReadStore, caseId: CaseId, latest: ContactDetails | undefined): Promise<NextStep> {
  if (!latest) return 'record-contact';
  const contacts = await store.contacts.ofCase(caseId);
  const examinations = await store.examinations.ofCase(caseId);
  const registered = await Promise.all(contacts.map((contact) => store.registrations.find(contact.id)));
  const registration: NextStep = registered.every((row) => row !== undefined) ? 'done' : 'complete-registration';
  if (latest.notServedReason !== undefined) return registration;
  const current = examinations.at(-1);
  if (!current) return 'start-examination';
  if (current.status === 'open') return 'freeze-description';
  const reports = (await store.reports.ofCase(caseId)).filter((report) => report.examinationId === current.id);
  if (reports.some((report) => report.status === 'issued')) return registration;
  return (await store.interpretations.find(current.id)) ? 'issue-report' : 'interpret';
}
