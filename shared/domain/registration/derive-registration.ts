import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { ageOn, type Instant, type IsoDate, minutesBetween } from '../../kernel/iso-date.ts';
import type { ContactId } from '../../kernel/record-id.ts';
import type { CaseRecord, ContactRecord, ExaminationRecord } from '../case/case-record.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { isInOfficeHours } from './office-hours.ts';
import { type Registration, type RegistrationVariableId, registrationVariableIds } from './registration.ts';

/** What a contact gives for a variable: codes or categories; none at all means that the record does not say. */
type Derived = readonly string[];
const notApplicable: Derived = ['not-applicable'];

/**
 * The minimised facts of one contact of a case, by the classification of an edition. The period is the half-year of the request; age is
 * that at the examination, or at the request when there was none; of several examinations the first counts for the interval, all for
 * findings and photos. Throws when the case does not hold the contact.
 */
export function deriveRegistration(record: CaseRecord, contactId: ContactId, lookup: StandardLookup): Registration {
  const contact = record.contacts.find(({ id }) => id === contactId);
  if (contact === undefined) throw new Error('The case does not hold the contact');
  const examinations = record.examinations
    .filter((examination) => examination.contactId === contactId)
    .toSorted((left, right) => left.details.startedAt.localeCompare(right.details.startedAt));
  const derived = deriveAll({ record, contact, examinations, lookup });
  const facts = Object.fromEntries(registrationVariableIds.map((id) => [id, categoriesOf(id, derived[id], lookup)]));
  return {
    contactId,
    childId: record.childId,
    halfYear: halfYearOf(amsterdamCivil(contact.details.requestedAt).date),
    requestedAt: contact.details.requestedAt,
    facts: facts as Registration['facts'], // fromEntries loses the keys, which are exactly registrationVariableIds
    missing: registrationVariableIds.filter((id) => derived[id].length === 0),
  };
}

interface Sources {
  readonly record: CaseRecord;
  readonly contact: ContactRecord;
  readonly examinations: readonly ExaminationRecord[];
  readonly lookup: StandardLookup;
}

function deriveAll(sources: Sources): Readonly<Record<RegistrationVariableId, Derived>> {
  const { record, contact, examinations } = sources;
  const { details } = contact;
  const first = examinations[0];
  const on = amsterdamCivil(first?.details.startedAt ?? details.requestedAt).date;
  return {
    region: [record.policeRegion],
    sex: [record.child.sex],
    'age-band': ageBand(record.child.birthDate, on),
    'contact-kind': [details.kind],
    requester: [details.requester],
    frame: [record.details.frame],
    place: [first?.details.place ?? details.place],
    executor: [details.executor],
    'office-hours': [isInOfficeHours(details.requestedAt) ? 'inside' : 'outside'],
    suspicion: details.suspicion,
    'request-to-examination': unlessExamined(sources, ({ details: { startedAt } }) =>
      interval(details.requestedAt, startedAt),
    ),
    'injury-found': unlessExamined(sources, () => injuryFound(sources)),
    'injury-group': unlessExamined(sources, () => injuryGroups(sources)),
    'photo-with-scale': unlessExamined(sources, () => [photoWithScale(examinations) ? 'yes' : 'no']),
    'not-served': [details.notServedReason ?? 'served'],
  };
}

/** Kinds of contact in which no child is examined. */
const withoutExamination = new Set(['telephone-advice', 'photo-assessment', 'report-only', 'testimony']);

/** Facts of an examination: not applicable where none was due, unknown where one was due and is not recorded. */
function unlessExamined({ contact, examinations }: Sources, derive: (first: ExaminationRecord) => Derived): Derived {
  const [first] = examinations;
  if (first !== undefined) return derive(first);
  const { kind, notServedReason } = contact.details;
  return withoutExamination.has(kind) || notServedReason !== undefined ? notApplicable : [];
}

function ageBand(birthDate: IsoDate, on: IsoDate): Derived {
  const years = ageOn(birthDate, on)?.years;
  if (years === undefined || years >= 18) return [];
  if (years < 1) return ['under-1'];
  if (years < 4) return ['1-3'];
  if (years < 12) return ['4-11'];
  return [years < 16 ? '12-15' : '16-17'];
}

/** Classes meet without gaps: under 4 hours, under 24 hours, to 72 hours, to 7 days, over 7 days. */
function interval(requestedAt: Instant, startedAt: Instant): Derived {
  const hours = minutesBetween(requestedAt, startedAt) / 60;
  if (hours < 0) return [];
  if (hours < 4) return ['under-4-hours'];
  if (hours < 24) return ['4-24-hours'];
  if (hours <= 72) return ['1-3-days'];
  return [hours <= 168 ? '4-7-days' : 'over-7-days'];
}

/** A site without injury and a condition that is no injury do not count as injury found. */
function injuryFound({ examinations, lookup }: Sources): Derived {
  const groups = groupsOf(examinations, lookup);
  if (groups.some((group) => group !== 'none' && group !== 'conditions')) return ['yes'];
  const looked =
    groups.length > 0 || examinations.some(({ regions }) => regions.some(({ state }) => state === 'normal'));
  return looked ? ['no'] : [];
}

function injuryGroups(sources: Sources): Derived {
  const groups = groupsOf(sources.examinations, sources.lookup);
  if (groups.length === 0) return injuryFound(sources).length === 0 ? [] : ['none'];
  const found = groups.filter((group) => group !== 'none');
  return found.length === 0 ? ['none'] : found;
}

const groupsOf = (examinations: readonly ExaminationRecord[], lookup: StandardLookup): readonly string[] => [
  ...new Set(
    examinations.flatMap(({ injuries }) =>
      injuries.map(({ details }) => lookup.injuryType(details.type)?.group ?? 'other'),
    ),
  ),
];

const photoWithScale = (examinations: readonly ExaminationRecord[]): boolean =>
  examinations.some(({ photos }) => photos.some(({ details }) => details.scale !== 'none'));

const halfYearOf = (date: IsoDate): string => `${date.slice(0, 4)}-H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`;

/** Codes as categories of the edition, each once and in the edition's order; what the edition does not classify is unknown. */
function categoriesOf(id: RegistrationVariableId, codes: Derived, lookup: StandardLookup): string[] {
  const categories = lookup.indicatorVariable(id)?.categories ?? [];
  const found = categories.filter((category) => codes.some((code) => (category.codes ?? [category.id]).includes(code)));
  return found.length === 0 ? ['unknown'] : found.map((category) => category.id);
}
