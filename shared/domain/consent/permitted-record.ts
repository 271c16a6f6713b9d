import type { CaseRecord, ExaminationRecord } from '../case/case-record.ts';
import { composeRegions } from '../report/compose-regions.ts';
import type { DescriptionParagraph } from '../report/description.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type Destination, type Leave, type Leaving, mayLeave } from './may-leave.ts';

/** A case without what may not go to a destination, and the decision that says what stayed behind. */
export interface Permitted {
  readonly record: CaseRecord;
  readonly leave: Leave;
}

/**
 * Takes out of a case everything that stays behind, so that whatever is composed from the result holds nothing of it: photos, findings of
 * the anogenital area and its examination with their paragraphs and interpretation, traces. Words that a person wrote about the whole are not read: an edited
 * paragraph about the regions is composed anew when a region stays behind. `leave.allowed` is for the caller to obey.
 */
export function permittedRecord(
  record: CaseRecord,
  destination: Destination,
  leaving: Leaving & { readonly lookup: StandardLookup },
): Permitted {
  const leave = mayLeave(record, destination, leaving);
  const examinations = record.examinations.map((examination) =>
    permitted(withoutStruck(examination), leave, leaving.lookup),
  );
  return { record: { ...record, examinations }, leave };
}

/** What was taken out goes nowhere, whatever was consented to. */
const withoutStruck = ({ struckPhotos: _struck, ...examination }: ExaminationRecord): ExaminationRecord => examination;

function permitted(examination: ExaminationRecord, { withheld }: Leave, lookup: StandardLookup): ExaminationRecord {
  const here = withheld.filter(({ examinationId }) => examinationId === examination.id);
  if (here.length === 0) return examination;
  const hidden = (part: (typeof here)[number]['part']): ReadonlySet<string> =>
    new Set(here.filter((each) => each.part === part).flatMap(({ ids }) => ids));
  const [injuries, photos, regions, traces] = [
    hidden('injuries'),
    hidden('photos'),
    hidden('regions'),
    hidden('traces'),
  ];
  const anogenital = hidden('anogenital').size === 0;
  const kept = examination.regions.filter(({ regionId }) => !regions.has(regionId));
  const { description, interpretation } = examination;
  return {
    ...examination,
    ...(anogenital ? {} : { details: withoutAnogenital(examination.details) }),
    ...(examination.traces === undefined ? {} : { traces: examination.traces.filter(({ id }) => !traces.has(id)) }),
    regions: kept,
    injuries: examination.injuries.filter(({ id }) => !injuries.has(id)),
    photos: examination.photos
      .filter(({ id }) => !photos.has(id))
      .map((photo) => ({ ...photo, injuryIds: photo.injuryIds.filter((id) => !injuries.has(id)) })),
    ...(description === undefined
      ? {}
      : {
          description: {
            ...description,
            content: {
              paragraphs: description.content.paragraphs
                .filter(({ key }) => !injuries.has(key.replace(/^injury:/, '')) && (anogenital || key !== 'anogenital'))
                .map((paragraph) => (regions.size === 0 ? paragraph : withRegions(paragraph, kept, lookup))),
            },
          },
        }),
    ...(interpretation === undefined
      ? {}
      : {
          interpretation: {
            ...interpretation,
            injuries: interpretation.injuries.filter(({ injuryId }) => !injuries.has(injuryId)),
          },
        }),
  };
}

function withoutAnogenital({ anogenital: _, ...rest }: ExaminationRecord['details']): ExaminationRecord['details'] {
  return rest;
}

/** The paragraph about the regions told from those that are left; every other paragraph as it is. */
function withRegions(
  paragraph: DescriptionParagraph,
  findings: ExaminationRecord['regions'],
  lookup: StandardLookup,
): DescriptionParagraph {
  if (paragraph.key !== 'regions') return paragraph;
  return { key: 'regions', composed: composeRegions({ findings, regions: lookup.regions, lookup, language: 'nl' }) };
}
