import { inArc } from '../examination/anatomical-hour.ts';
import type { AnogenitalObservation } from '../examination/anogenital.ts';
import type {
  AnogenitalStandard,
  ClassificationEdition,
  ClassificationPlace,
  ClassificationSection,
} from '../standard/anogenital-standard.ts';

/** Where an edition of the classification puts a finding. */
export interface Classified {
  readonly edition: ClassificationEdition;
  readonly section: ClassificationSection;
  readonly place: ClassificationPlace;
}

/**
 * What the enabled editions of the classification say of something that was seen: an aid beside the record, never in it. `hour-missing`
 * where it depends on the hour on a child on its back and that is not known.
 */
export function classifyAnogenital(
  { finding: id, anatomicalHour: hour }: Pick<AnogenitalObservation, 'finding' | 'anatomicalHour'>,
  { findings, sections, editions }: AnogenitalStandard,
): readonly Classified[] | 'hour-missing' {
  const places = findings.find((finding) => finding.id === id)?.places ?? [];
  if (hour === undefined && places.some(({ hours }) => hours !== undefined)) return 'hour-missing';
  return places
    .filter(({ hours }) => hours === undefined || (hour !== undefined && hours.some((arc) => inArc(hour, arc))))
    .flatMap((place): readonly Classified[] => {
      const section = sections.find((candidate) => candidate.id === place.section);
      const edition = editions.find((candidate) => candidate.id === section?.edition);
      return section === undefined || edition?.enabled !== true ? [] : [{ edition, section, place }];
    });
}
