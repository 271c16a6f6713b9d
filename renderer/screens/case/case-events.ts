import type { CaseRecord, ExaminationRecord } from '../../../shared/domain/case/case-record.ts';
import type { Instant } from '../../../shared/kernel/iso-date.ts';

/** One thing that happened in a case; codes, no words. */
export type CaseEvent = { readonly at: Instant } & (
  | { readonly kind: 'opened' }
  | { readonly kind: 'requested'; readonly contactKind: string; readonly requester: string }
  | { readonly kind: 'consent'; readonly scope: string; readonly person: string; readonly state: string }
  | { readonly kind: 'examination-started' }
  | { readonly kind: 'examination-ended' }
  | { readonly kind: 'photos-imported'; readonly count: number }
  | { readonly kind: 'description-frozen' }
  | { readonly kind: 'hypotheses-fixed' }
  | { readonly kind: 'report-issued'; readonly number: string }
);

/** What happened in a case, latest first, as the record tells it. Photos of one examination imported within the same minute are one event. */
export function caseEvents(record: CaseRecord): readonly CaseEvent[] {
  const events: CaseEvent[] = [
    { at: record.openedAt, kind: 'opened' },
    ...record.contacts.map(
      ({ details }): CaseEvent => ({
        at: details.requestedAt,
        kind: 'requested',
        contactKind: details.kind,
        requester: details.requester,
      }),
    ),
    ...record.consent.map(({ at, scope, person, state }): CaseEvent => ({ at, kind: 'consent', scope, person, state })),
    ...record.examinations.flatMap(examinationEvents),
    ...record.reports.flatMap((report): CaseEvent[] =>
      report.issuedAt === undefined ? [] : [{ at: report.issuedAt, kind: 'report-issued', number: report.number }],
    ),
  ];
  return events.toSorted((left, right) => Date.parse(right.at) - Date.parse(left.at));
}

function examinationEvents(examination: ExaminationRecord): CaseEvent[] {
  const { details, description, interpretation } = examination;
  const events: CaseEvent[] = [{ at: details.startedAt, kind: 'examination-started' }];
  if (details.endedAt !== undefined) events.push({ at: details.endedAt, kind: 'examination-ended' });
  if (description?.frozenAt !== undefined) events.push({ at: description.frozenAt, kind: 'description-frozen' });
  if (interpretation?.hypothesesFixedAt !== undefined)
    events.push({ at: interpretation.hypothesesFixedAt, kind: 'hypotheses-fixed' });
  for (const photos of Map.groupBy(examination.photos, (photo) => photo.importedAt.slice(0, 16)).values()) {
    const [first] = photos;
    if (first !== undefined) events.push({ at: first.importedAt, kind: 'photos-imported', count: photos.length });
  }
  return events;
}
