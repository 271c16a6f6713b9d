import { useMemo } from 'react';
import type { BodyShape } from '../../../shared/domain/body/address.ts';
import type { PlateShape } from '../../../shared/domain/body/plate-place.ts';
import type { InjuryDetails } from '../../../shared/domain/injury/injury.ts';
import type { InjurySeen } from '../../../shared/domain/injury/series.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { BodyMap } from '../../body-map/body-map.tsx';
import type { BodyMapMark, DrawingRequest } from '../../body-map/body-map-props.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './body-tab.module.css';
import type { DrawnPlace } from './injury/injury-draft.ts';
import { useEarlierInjuries } from './series/use-earlier-injuries.ts';
import { usePlateFamilies } from './use-plate-families.ts';

export interface ExaminationMapProps {
  /** The place of the injury that is being entered. */
  readonly pending: DrawnPlace | null;
  /** The recorded injury that is open. */
  readonly selected: string | undefined;
  /** Absent where nothing may be recorded. */
  readonly onPlace: ((shape: BodyShape) => void) | undefined;
  readonly onPlacePlate: ((plate: PlateShape) => void) | undefined;
  /** The drawing to turn to, each time another request is made. */
  readonly request: DrawingRequest | undefined;
  readonly onOpen: (injuryId: string) => void;
  /** An injury of an earlier examination was chosen; absent where nothing may be recorded. */
  readonly onSeenAgain: ((seen: InjurySeen) => void) | undefined;
}

/** The body of a child of this age with the injuries on it by number; a place that is not yet saved is shown as well. */
export function ExaminationMap(props: ExaminationMapProps) {
  const { pending, selected, onPlace, onPlacePlate, request, onOpen, onSeenAgain } = props;
  const { language, texts } = useLanguage();
  const { record, examination } = useExamination();
  const { regions } = useLookup();
  const { sources, ageYears } = usePlateFamilies();
  const own = useMarks(pending, selected);
  const { toSeeAgain } = useEarlierInjuries();
  const recalled = useRecalledMarks(toSeeAgain);
  const marks = useMemo(() => [...recalled, ...own], [recalled, own]);
  const choose = (id: string): void => {
    const seen = toSeeAgain.find(({ injury }) => recalledId(injury.id) === id);
    if (seen !== undefined) onSeenAgain?.(seen);
    else if (id !== newMark) onOpen(id);
  };
  return (
    <section className={styles.mapSheet} aria-label={texts.examination.map.title}>
      <BodyMap
        ageYears={ageYears}
        child={examination.details.general}
        regions={regions}
        marks={marks}
        onPlace={onPlace}
        onSelect={choose}
        plates={{
          sources,
          sex: record.child.sex,
          onPlace: onPlacePlate,
          words: texts.bodyPlates,
        }}
        request={request}
        language={language}
        labels={texts.bodyMap}
      />
    </section>
  );
}

const placeOf = ({ shape, plate }: DrawnPlace | InjuryDetails): Pick<BodyMapMark, 'shape' | 'plate'> => ({
  shape,
  plate: plate ?? undefined,
});

/** The mark of an injury that has no record yet. */
const newMark = 'new';

const recalledId = (injuryId: string): string => `earlier:${injuryId}`;

/** Where injuries of earlier examinations were that have not been looked at again yet. */
function useRecalledMarks(toSeeAgain: readonly InjurySeen[]): readonly BodyMapMark[] {
  const { language, texts } = useLanguage();
  const { injuryType } = useLookup();
  const format = useFormat();
  return useMemo(
    () =>
      toSeeAgain.map(
        ({ examination, injury }): BodyMapMark => ({
          id: recalledId(injury.id),
          number: injury.number,
          recalled: true,
          label: texts.series.mapMark({
            number: injury.number,
            date: format.date(format.dateOf(examination.details.startedAt)),
            type: injuryType(injury.details.type)?.label[language] ?? injury.details.type,
          }),
          ...placeOf(injury.details),
        }),
      ),
    [toSeeAgain, texts, format, injuryType, language],
  );
}

function useMarks(pending: DrawnPlace | null, selected: string | undefined): readonly BodyMapMark[] {
  const { language, texts } = useLanguage();
  const { examination } = useExamination();
  const lookup = useLookup();
  const { map } = texts.examination;
  const recorded = useMemo(
    () =>
      examination.injuries.map(({ id, number, details }): BodyMapMark => {
        const type = lookup.injuryType(details.type)?.label[language] ?? details.type;
        return {
          id,
          number,
          label: map.mark({ number, type }),
          ...placeOf(details),
        };
      }),
    [examination.injuries, lookup, language, map],
  );
  // All but the open one stay the same values, so that the map does not draw them anew.
  return useMemo(() => {
    if (selected !== undefined) {
      const place = pending === null ? {} : placeOf(pending);
      return recorded.map((mark) => (mark.id === selected ? { ...mark, selected: true, ...place } : mark));
    }
    if (pending === null) return recorded;
    const number = Math.max(0, ...recorded.map((mark) => mark.number)) + 1;
    return [
      ...recorded,
      {
        id: newMark,
        number,
        selected: true,
        label: map.newMark({ number }),
        ...placeOf(pending),
      },
    ];
  }, [recorded, pending, selected, map]);
}
