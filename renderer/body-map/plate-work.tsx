import { useRef, useState } from 'react';
import {
  describePlatePlace,
  describePlateShape,
  partOf,
  platePlaceWords,
} from '../../shared/domain/body/describe-plate-place.ts';
import { otherSide, type PlatePlace } from '../../shared/domain/body/plate-place.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import type { BodyMapMark } from './body-map-props.ts';
import { DraftActions } from './draft-actions.tsx';
import { PlateDrawing } from './plate-drawing.tsx';
import type { PlateVariant } from './plate-families.ts';
import { PlateHourField } from './plate-hour-field.tsx';
import styles from './plate-pane.module.css';
import type { FamilyProps } from './plate-pane.tsx';
import { PlatePartList } from './plate-part-list.tsx';
import { clockOfPart, pointAtHour, pointInPart } from './point-in-part.ts';
import { usePlateWork } from './use-plate-work.ts';

export interface PlateWorkProps extends FamilyProps {
  readonly variant: PlateVariant;
  /** What the live line says while nothing is pointed at. */
  readonly idle: string;
}

/** A drawing that is open: the sheet with its marks and, beside it, its parts by name and the hour. */
export function PlateWork(props: PlateWorkProps) {
  const { map, plates, variant, tool, helpId, onTell, idle } = props;
  const { language, labels, marks } = map;
  const { words } = plates;
  const file = plates.sources.plates;
  const { plate, drawing } = variant;
  const hourField = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState<string | undefined>(undefined);
  const [hovered, setHovered] = useState<string | undefined>(undefined);
  const work = usePlateWork({ ...props, active, onActive: setActive });
  const mayPlace = plates.onPlace !== undefined;
  const parts = plate.parts.map((id) => partOf(id, file));
  const current = parts.find(({ id }) => id === active);
  const wordsAt = (place: PlatePlace): string => platePlaceWords(describePlatePlace(place, file), file, language);
  const nameOf = ({ label, number, plate: shape }: BodyMapMark): string =>
    labels.mark({
      label: label ?? String(number),
      place: shape === undefined ? '' : platePlaceWords(describePlateShape(shape, file), file, language),
      isHidden: false,
    });
  const hover = (place: PlatePlace | undefined): void => {
    setHovered(place?.part);
    onTell(place === undefined ? idle : wordsAt(place));
  };
  const choose = (part: string): void => {
    if (mayPlace && clockOfPart(drawing, part) !== undefined) hourField.current?.focus();
    else work.goTo(pointInPart(drawing, part));
  };
  const position = file.words[language].positions[plate.orientation];
  return (
    <div className={styles.work}>
      <div className={styles.frame}>
        <div className={styles.stack}>
          <PlateDrawing
            {...{ drawing, marks, tool, labels, helpId, nameOf }}
            name={words.drawing({ plate: plate.label[language], position })}
            mayDraw={mayPlace}
            lit={hovered ?? active}
            cursor={work.cursor}
            draft={work.drawing.draft}
            onSelect={map.onSelect}
            onPoint={work.press}
            onStroke={work.drawing.putStroke}
            onHover={hover}
            onKey={work.onKey}
          />
          <Sides variant={variant} labels={labels} />
        </div>
        <p className={styles.foot}>
          <span className={styles.position}>{position} · </span>
          {words.schematic}
        </p>
      </div>
      <p className="visually-hidden" aria-live="polite">
        {work.said}
      </p>
      <div className={styles.index}>
        {!mayPlace ? null : <DraftActions drawing={work.drawing} words={labels} />}
        <PlatePartList
          {...{ parts, language }}
          label={words.parts}
          hint={mayPlace ? words.partsHint : words.partsShow}
          active={active}
          onActive={setActive}
          onChoose={choose}
        />
        {mayPlace && current !== undefined && clockOfPart(drawing, current.id) !== undefined ? (
          <PlateHourField
            key={current.id}
            ref={hourField}
            words={words}
            onHour={(hour) => work.goTo(pointAtHour(drawing, current.id, hour))}
          />
        ) : null}
      </div>
    </div>
  );
}

/** Which side of the drawing is the child's left, where it shows both. */
function Sides({ variant: { plate, drawing }, labels }: Pick<PlateWorkProps, 'variant'> & { labels: BodyMapWords }) {
  if (otherSide(plate.id) !== plate.id) return null;
  const sides = [labels.childRight, labels.childLeft];
  const [first, second] = drawing.turned ? sides.toReversed() : sides;
  return (
    <p className={styles.sides}>
      <span>{first}</span>
      <span>{second}</span>
    </p>
  );
}
