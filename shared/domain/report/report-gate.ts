import type { Instant } from '../../kernel/iso-date.ts';
import type { ReportText } from '../../text/report.nl.ts';
import type { BodyModel } from '../body/mesh.ts';
import type { CaseRecord, InjuryRecord, ReportRecord } from '../case/case-record.ts';
import { measureContradictions } from '../injury/measure-contradictions.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { composeSections } from './compose-report.ts';
import { isInjury, type ReportContext, reportContext } from './compose-report-context.ts';
import { photosOf } from './compose-report-photos.ts';
import { hasScale, photosOfInjury } from './report-photos.ts';

export type ReportGapCode = keyof ReportText['gaps'];

/** One thing a report lacks. `block`: it cannot be issued so. `subject` is the number of the injury or question concerned. */
export interface ReportGap {
  readonly code: ReportGapCode;
  readonly severity: 'block' | 'warn';
  /** Id of a section of the report format. */
  readonly section: string;
  readonly subject?: string;
}

/** What is missing before a report can be issued, in the order of the report; composing it needs no drawings. */
export function reportGaps(input: {
  readonly caseRecord: CaseRecord;
  readonly report: Omit<ReportRecord, 'sha256'>;
  readonly lookup: StandardLookup;
  /** The mannequin of the child's age; without it measures are not compared with drawings. */
  readonly body?: BodyModel | undefined;
  /** When the report would leave; by it the age of who must consent is known. The opening of the case where nothing is said. */
  readonly now?: Instant | undefined;
}): readonly ReportGap[] {
  const now = input.now ?? input.caseRecord.openedAt;
  const context = reportContext({ ...input, bodyFigures: [], language: 'nl', now });
  const gaps = [
    ...frameGaps(context),
    ...descriptionGaps(context),
    ...consentGaps(context),
    ...photoGaps(context),
    ...measureGaps(context, input.body),
    ...(context.interprets ? interpretationGaps(context) : []),
    ...limitationGaps(context),
  ];
  const order = context.lookup.standard['report-format'].sections.map(({ id }) => id);
  return [...gaps, ...emptySections(context, gaps)].toSorted(
    (left, right) => order.indexOf(left.section) - order.indexOf(right.section),
  );
}

const block = (code: ReportGapCode, section: string, subject?: number): ReportGap =>
  gap({ code, severity: 'block', section }, subject);
const warn = (code: ReportGapCode, section: string, subject?: number): ReportGap =>
  gap({ code, severity: 'warn', section }, subject);
const gap = (base: ReportGap, subject: number | undefined): ReportGap =>
  subject === undefined ? base : { ...base, subject: String(subject) };
const when = (missing: boolean, found: ReportGap): readonly ReportGap[] => (missing ? [found] : []);
const blank = (words: string | undefined): boolean => words === undefined || words.trim() === '';

function frameGaps({ caseRecord, report }: ReportContext): readonly ReportGap[] {
  const { author, assignmentDate } = report.details;
  return [
    ...when(blank(caseRecord.child.identityCheck), warn('identity-check-missing', 'subject')),
    ...when(assignmentDate === undefined, warn('assignment-date-missing', 'assignment')),
    ...when(blank(author.competence), block('competence-missing', 'expert')),
    ...when(author.bigNumber === undefined, warn('big-number-missing', 'expert')),
    ...when(caseRecord.details.frame === 'criminal' && blank(author.nrgdNumber), warn('nrgd-number-missing', 'expert')),
  ];
}

function descriptionGaps({ examination }: ReportContext): readonly ReportGap[] {
  const { description, details, regions } = examination;
  return [
    ...when(details.endedAt === undefined, warn('examination-end-missing', 'examination')),
    ...when(description === undefined, block('description-missing', 'findings')),
    ...when(description?.status === 'draft', block('description-not-frozen', 'findings')),
    ...when(regions.length === 0, warn('regions-missing', 'findings')),
  ];
}

/** What stays behind for want of consent, and whether the report may go to where it is meant at all. */
function consentGaps({ recorded, leave }: ReportContext): readonly ReportGap[] {
  const behind = new Set<string>(
    leave.withheld.filter(({ examinationId }) => examinationId === recorded.id).map(({ part }) => part),
  );
  const refused = new Set(leave.refusals.map(({ scope }) => scope));
  return [
    ...when(refused.has('top-to-toe'), warn('examination-consent-missing', 'consent')),
    ...when(refused.size > (refused.has('top-to-toe') ? 1 : 0), warn('sharing-consent-missing', 'consent')),
    ...when(
      ['injuries', 'regions', 'anogenital'].some((part) => behind.has(part)),
      warn('anogenital-consent-missing', 'consent'),
    ),
    ...when(behind.has('photos'), warn('photo-consent-missing', 'consent')),
    ...when(behind.has('traces'), warn('traces-consent-missing', 'consent')),
  ];
}

function photoGaps(context: ReportContext): readonly ReportGap[] {
  const { examination } = context;
  const photos = photosOf(context);
  return examination.injuries.flatMap((injury): readonly ReportGap[] => {
    const shown = photosOfInjury(photos, injury);
    if (isMeasured(injury) && !shown.some(({ photo }) => hasScale(photo))) {
      return [warn('injury-without-scale-photo', 'photo-index', injury.number)];
    }
    return when(
      shown.length === 0 && isInjury(context, injury),
      warn('injury-without-photo', 'photo-index', injury.number),
    );
  });
}

/** One gap for each injury whose measures contradict its drawing. */
function measureGaps({ examination, lookup }: ReportContext, body: BodyModel | undefined): readonly ReportGap[] {
  if (body === undefined) return [];
  const measuring = {
    body,
    landmarks: lookup.standard['body-landmarks'].landmarks,
    child: examination.details.general,
  };
  return examination.injuries.flatMap(({ number, details }) =>
    when(measureContradictions(details, measuring).length > 0, warn('measures-against-drawing', 'findings', number)),
  );
}

const isMeasured = ({ details }: InjuryRecord): boolean => details.size?.method === 'measured';

function interpretationGaps(context: ReportContext): readonly ReportGap[] {
  const { examination, lookup } = context;
  const { interpretation } = examination;
  const interpreted = new Set(interpretation?.injuries.map(({ injuryId }) => injuryId));
  const answered = new Set(interpretation?.answers.map(({ questionId }) => questionId));
  const evaluation = interpretation?.evaluation;
  const enough = (interpretation?.hypotheses.length ?? 0) >= 2;
  return [
    ...examination.injuries.flatMap((injury) =>
      when(
        isInjury(context, injury) && !interpreted.has(injury.id),
        warn('injury-not-interpreted', 'considerations', injury.number),
      ),
    ),
    ...when(!enough, block('hypotheses-missing', 'hypotheses')),
    ...when(enough && interpretation?.hypothesesFixedAt === undefined, block('hypotheses-not-fixed', 'hypotheses')),
    ...when(enough && evaluation === undefined, block('evaluation-missing', 'hypotheses')),
    ...when(evaluation?.basis.length === 0 && evaluation.term !== null, warn('basis-missing', 'hypotheses')),
    ...when(
      evaluation !== undefined && !lookup.standard['probability-scale'].provenance.verified,
      warn('scale-unverified', 'hypotheses'),
    ),
    ...lookup.standard['report-format'].questions.flatMap(({ id }, index) =>
      when(!answered.has(id), block('question-unanswered', 'answers', index + 1)),
    ),
  ];
}

function limitationGaps({ report }: ReportContext): readonly ReportGap[] {
  return when(blank(report.details.methodReliability), block('reliability-missing', 'limitations'));
}

/** Sections that may truthfully be empty: nobody need have spoken, no documents need have come. */
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['statements', 'documents']);

/** Required sections without content, unless a more precise gap already names the section. */
function emptySections(context: ReportContext, named: readonly ReportGap[]): readonly ReportGap[] {
  const blocked = new Set(named.filter(({ severity }) => severity === 'block').map(({ section }) => section));
  const required = new Set(
    context.lookup.standard['report-format'].sections.filter((section) => section.required).map(({ id }) => id),
  );
  return composeSections(context)
    .filter(
      ({ id, empty, part }) =>
        empty && required.has(id) && !blocked.has(id) && (context.interprets || part !== 'interpretation'),
    )
    .map(({ id }) => (MAY_BE_EMPTY.has(id) ? warn('section-empty', id) : block('section-empty', id)));
}
