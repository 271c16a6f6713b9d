import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { IsoDate } from '../../kernel/iso-date.ts';
import type { ExaminationId } from '../../kernel/record-id.ts';
import type { CaseRecord, ExaminationRecord, PhotoRecord } from '../case/case-record.ts';
import { isIntimatePlace, isIntimateRegion } from '../injury/injury-places.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type ConsentRecord, type ConsentState, consentState } from './consent-state.ts';

/**
 * Where something goes. `recorder` is whoever recorded it: what they hold anyway. `statistics` are counts that point at nobody, for which
 * no consent is asked (BW 7:458, not compared with its text).
 */
export const destinations = ['police', 'veilig-thuis', 'other', 'care', 'teaching', 'statistics', 'recorder'] as const;
export type Destination = (typeof destinations)[number];

/** Something that was recorded under a scope and stays behind because that scope is not consented to. */
export interface Withheld {
  readonly part: 'photos' | 'injuries' | 'regions' | 'anogenital' | 'traces';
  readonly scope: string;
  readonly examinationId: ExaminationId;
  /** Ids of photos, injuries and traces; ids of regions; of the anogenital examination that of its examination. */
  readonly ids: readonly string[];
  readonly state: ConsentState;
}

/** What may leave for a destination. */
export interface Leave {
  readonly destination: Destination;
  /** Whether anything about this child may go there at all. */
  readonly allowed: boolean;
  /** The scopes that stand in the way of all of it. */
  readonly refusals: readonly ConsentState[];
  /** What stays behind when the rest goes. */
  readonly withheld: readonly Withheld[];
}

/** On which day something leaves, and the edition by which places on the body are read. */
export interface Leaving {
  readonly on: IsoDate;
  readonly lookup: Pick<StandardLookup, 'regions' | 'plates' | 'bodyRegion'>;
}

type Leavable = Pick<CaseRecord, 'child' | 'consent' | 'contacts' | 'details' | 'examinations'>;

/** The scope that must be consented to before anything goes to a destination; care among those treating the child asks for none (BW 7:457(2), not compared). */
const sharingScope: Readonly<Record<Destination, string | undefined>> = {
  police: 'share-police',
  'veilig-thuis': 'share-veilig-thuis',
  other: 'share-other',
  care: undefined,
  teaching: 'teaching',
  statistics: undefined,
  recorder: undefined,
};

/**
 * Decides what of a case may leave the vault for a destination: the one rule that every exit asks. Nothing goes without consent to the
 * examination and to sharing with that destination; photos, findings of the anogenital area and traces go only when they were
 * consented to themselves. What was never asked is not consented to.
 */
export function mayLeave(record: Leavable, destination: Destination, { on, lookup }: Leaving): Leave {
  if (destination === 'statistics') return { destination, allowed: true, refusals: [], withheld: [] };
  const sharing = sharingScope[destination];
  const asked = destination === 'recorder' ? [] : unexamined(record, on);
  const refusals = [...asked, ...(sharing === undefined ? [] : [consentState(record, sharing, on)])].filter(
    ({ mayProceed }) => !mayProceed,
  );
  const withheld = record.examinations.flatMap((examination) => withheldOf(record, examination, { on, lookup }));
  return { destination, allowed: refusals.length === 0, refusals, withheld };
}

/** Where a report of an examination goes: to who asked for it, else by the frame of the case. */
export function destinationOf(
  { contacts, details }: Pick<CaseRecord, 'contacts' | 'details'>,
  examination: Pick<ExaminationRecord, 'contactId'>,
): Destination {
  const requester = contacts.find(({ id }) => id === examination.contactId)?.details.requester;
  if (requester !== undefined && justice.has(requester)) return 'police';
  if (requester === 'veilig-thuis') return 'veilig-thuis';
  return destinationByFrame[details.frame] ?? 'other';
}

const justice: ReadonlySet<string> = new Set(['police', 'public-prosecutor', 'investigating-judge']);

const destinationByFrame: Readonly<Record<string, Destination>> = {
  criminal: 'police',
  'veilig-thuis': 'veilig-thuis',
  civil: 'other',
  care: 'care',
};

/** Contacts in which nobody examines the child. */
const unseen: ReadonlySet<string> = new Set(['telephone-advice', 'photo-assessment', 'report-only', 'testimony']);

/** The consents to being examined that are lacking, one for each examination at which the child was seen. */
const unexamined = (record: Leavable, on: IsoDate): readonly ConsentState[] =>
  record.examinations.flatMap((examination) => {
    const kind = record.contacts.find(({ id }) => id === examination.contactId)?.details.kind;
    return kind !== undefined && unseen.has(kind) ? [] : [taken(record, 'top-to-toe', { examination, on })];
  });

interface Taking {
  readonly examination: Pick<ExaminationRecord, 'details'>;
  readonly on: IsoDate;
}

/** Consent to what was done at an examination: as it had to be given then, or as those who decide today have given it. */
function taken(record: ConsentRecord, scope: string, { examination, on }: Taking): ConsentState {
  const then = consentState(record, scope, amsterdamCivil(examination.details.startedAt).date);
  if (then.mayProceed) return then;
  const now = consentState(record, scope, on);
  return now.mayProceed ? now : then;
}

function withheldOf(record: Leavable, examination: ExaminationRecord, { on, lookup }: Leaving): readonly Withheld[] {
  const state = (scope: string): ConsentState => taken(record, scope, { examination, on });
  const photo = state('photo');
  const intimatePhoto = state('intimate-photo');
  const anogenital = state('anogenital');
  const intimate = examination.injuries.filter(({ details }) => isIntimatePlace(details, lookup)).map(({ id }) => id);
  const hidden = new Set<string>(anogenital.mayProceed ? [] : intimate);
  const lacking = ({ details, injuryIds }: PhotoRecord): ConsentState | undefined => {
    if (!photo.mayProceed) return photo;
    if (details.intimate && !intimatePhoto.mayProceed) return intimatePhoto;
    return injuryIds.some((id) => hidden.has(id)) ? anogenital : undefined;
  };
  const part = (name: Withheld['part'], lack: ConsentState, ids: readonly string[]): readonly Withheld[] =>
    lack.mayProceed || ids.length === 0
      ? []
      : [{ part: name, scope: lack.scope, examinationId: examination.id, ids, state: lack }];
  return [
    ...[photo, intimatePhoto, anogenital].flatMap((lack) =>
      part(
        'photos',
        lack,
        examination.photos.filter((each) => lacking(each) === lack).map(({ id }) => id),
      ),
    ),
    ...part('injuries', anogenital, intimate),
    ...part('regions', anogenital, intimateRegions(examination, lookup)),
    ...part('anogenital', anogenital, examination.details.anogenital === undefined ? [] : [examination.id]),
    ...part(
      'traces',
      state('traces'),
      (examination.traces ?? []).map(({ id }) => id),
    ),
  ];
}

/** The intimate regions that were looked at; that one was refused or left out is no finding of it. */
const intimateRegions = ({ regions }: ExaminationRecord, lookup: Leaving['lookup']): readonly string[] =>
  regions
    .filter(({ state }) => state !== 'refused' && state !== 'not-examined')
    .map(({ regionId }) => regionId)
    .filter((id) => isIntimateRegion(id, lookup));
