import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { type Age, ageOn, type Instant } from '../../kernel/iso-date.ts';
import type { Language } from '../../kernel/label.ts';
import { reportEn } from '../../text/report.en.ts';
import { type ReportText, reportNl } from '../../text/report.nl.ts';
import { joinList } from '../../text/sentence.ts';
import type { CaseRecord, ExaminationRecord, InjuryRecord, ReportRecord } from '../case/case-record.ts';
import type { ContactDetails } from '../case/contact.ts';
import { destinationOf, type Leave } from '../consent/may-leave.ts';
import { permittedRecord } from '../consent/permitted-record.ts';
import { injuryPlaceWords } from '../injury/injury-places.ts';
import type { CodeListId } from '../standard/code-list.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { Block } from './report-document.ts';

/** A drawing of the body with the injuries that it shows. */
export interface BodyDrawing {
  readonly id: string;
  readonly svg: string;
  readonly numbers: readonly number[];
}

/** Everything a report is composed from. `now` dates a concept; an issued report is dated by its `issuedAt`. */
export interface ReportInput {
  readonly caseRecord: CaseRecord;
  readonly report: Omit<ReportRecord, 'sha256'>;
  readonly lookup: StandardLookup;
  readonly bodyFigures: readonly BodyDrawing[];
  readonly language: Language;
  readonly now: Instant;
}

/** The input with what every section asks for; the case and its examination are without what may not leave for where the report goes. */
export interface ReportContext extends ReportInput {
  readonly examination: ExaminationRecord;
  /** The examination with all that was recorded: photos are numbered by it, so that numbers stay when some stay behind. */
  readonly recorded: ExaminationRecord;
  /** What stays behind, and whether the report may go at all. */
  readonly leave: Leave;
  readonly contact: ContactDetails | undefined;
  readonly text: ReportText;
  readonly age: Age | undefined;
  /** False for kinds of report that only describe. */
  readonly interprets: boolean;
  /** The printed number of a section of the format, by id. */
  readonly numberBySection: ReadonlyMap<string, string>;
}

/** What a section holds; `empty` when the record has nothing for it and the blocks only say so. */
export interface SectionContent {
  readonly blocks: readonly Block[];
  readonly empty: boolean;
}

/** Kinds of report (`report-kind`) that describe and never interpret. */
const DESCRIBING_KINDS: ReadonlySet<string> = new Set(['description', 'from-records']);

/** Prepares the composition; throws when the report's examination is not in the record. */
export function reportContext(input: ReportInput): ReportContext {
  const { language, report, lookup, now } = input;
  const recorded = input.caseRecord.examinations.find(({ id }) => id === report.examinationId);
  if (recorded === undefined) throw new Error('The report belongs to an examination that the case does not have');
  const on = amsterdamCivil(report.issuedAt ?? now).date;
  const { record: caseRecord, leave } = permittedRecord(input.caseRecord, destinationOf(input.caseRecord, recorded), {
    on,
    lookup,
  });
  const examination = caseRecord.examinations.find(({ id }) => id === report.examinationId) ?? recorded;
  return {
    ...input,
    caseRecord,
    examination,
    recorded,
    leave,
    contact: caseRecord.contacts.find(({ id }) => id === examination.contactId)?.details,
    text: language === 'nl' ? reportNl : reportEn,
    age: ageOn(caseRecord.child.birthDate, amsterdamCivil(examination.details.startedAt).date),
    interprets: !DESCRIBING_KINDS.has(report.details.kind),
    numberBySection: sectionNumbers(lookup),
  };
}

/** Content that is there, or the plain sentence that it is not. */
export function contentOr(blocks: readonly Block[], missing: string): SectionContent {
  return blocks.length === 0 ? { blocks: [paragraph(missing)], empty: true } : { blocks, empty: false };
}

export const paragraph = (text: string, role: 'body' | 'key' | 'small' = 'body'): Block => ({
  kind: 'paragraph',
  text,
  role,
});
export const heading = (text: string): Block => ({ kind: 'heading', text });

/** The label of one code. */
export const label = (context: ReportContext, list: CodeListId, code: string): string =>
  context.lookup.codeLabel(list, code, context.language);

/** The labels of several codes as one phrase, or the words for "not recorded". */
export function labels(context: ReportContext, list: CodeListId, codes: readonly string[]): string {
  return codes.length === 0 ? context.text.none : codes.map((code) => label(context, list, code)).join(', ');
}

/** A date and time as a clock in the Netherlands showed them. */
export const moment = (context: ReportContext, instant: Instant): string =>
  context.text.moment(amsterdamCivil(instant));

/** Numbers as a phrase: "1", "1 en 2", "1, 2 en 3". */
export const enumerated = (context: ReportContext, items: readonly (string | number)[]): string =>
  joinList(items.map(String), context.text.and);

/** Whether a number stands for an injury and not for a place where none was seen. */
export const isInjury = ({ lookup }: ReportContext, { details }: InjuryRecord): boolean =>
  lookup.injuryType(details.type)?.group !== 'none';

/** A number and what it stands for, in the words of a description: "Letsel 2: blauwe plek". */
export function injuryTitle(context: ReportContext, injury: InjuryRecord): string {
  const { details, number } = injury;
  const type = context.lookup.injuryType(details.type);
  const noun = type?.noun[context.language];
  if (!isInjury(context, injury))
    return context.text.findings.place({ number, what: type?.label[context.language] ?? details.type });
  return context.text.findings.injury({
    number,
    what: (details.count.kind === 'single' ? noun?.singular : noun?.plural) ?? details.type,
  });
}

/** Where an injury lies, in words. */
export const injuryPlace = ({ lookup, language }: ReportContext, { details }: InjuryRecord): string =>
  injuryPlaceWords(details, lookup, language);

/** The text of a notice of the format; a format without it has nothing to say. */
export function notice(context: ReportContext, id: string): string | undefined {
  return context.lookup.standard['report-format'].notices.find((entry) => entry.id === id)?.text[context.language];
}

/** Sections count from 1; those of the appendix carry letters. The title page has no number. */
function sectionNumbers(lookup: StandardLookup): ReadonlyMap<string, string> {
  const sections = lookup.standard['report-format'].sections.filter(({ id }) => id !== TITLE_PAGE);
  const body = sections.filter(({ part }) => part !== 'appendix');
  const appendix = sections.filter(({ part }) => part === 'appendix');
  return new Map([
    ...body.map(({ id }, index): [string, string] => [id, String(index + 1)]),
    ...appendix.map(({ id }, index): [string, string] => [id, String.fromCharCode(65 + index)]),
  ]);
}

/** The section that becomes the first page instead of a numbered section. */
export const TITLE_PAGE = 'title-page';
