import { type UseFieldArrayReturn, useWatch } from 'react-hook-form';
import type { DrawingMeasures } from '../../../../shared/domain/body/measure-drawing.ts';
import type { DrawnSize } from '../../../../shared/domain/body/measure-size.ts';
import { areaOfDrawing, landmarkOfDrawing, sizeOfDrawing } from '../../../../shared/domain/injury/drawn-records.ts';
import { wordLandmark } from '../../../../shared/domain/injury/word-landmarks.ts';
import { useLanguage, useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { showDecimal } from '../../../components/parse-decimal.ts';
import { sizeWords } from '../../../record/size-words.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryDraft, InjuryFormMethods } from './injury-draft.ts';
import { draftOfLandmark } from './landmark-draft.ts';
import styles from './measured-on-map.module.css';
import { useChildSize } from './use-drawing-measures.ts';

/** The list of distances in the form. */
export type LandmarkRows = UseFieldArrayReturn<InjuryDraft, 'landmarks'>;

export interface MapMeasuresProps {
  readonly form: InjuryFormMethods;
  readonly rows: LandmarkRows;
  readonly measures: DrawingMeasures;
  readonly sized: boolean;
}

/** The measures of one drawing, each with the button that records it. */
export function MapMeasures(props: MapMeasuresProps) {
  const { bodyMeasures: words } = useText();
  const { form, measures, sized } = props;
  return (
    <dl className={styles.measures}>
      <Distances {...props} />
      {measures.size === undefined ? null : <Size form={form} size={measures.size} sized={sized} />}
      {measures.area === undefined ? null : <Area form={form} area={measures.area} isRing={measures.ring} />}
      {measures.fault === undefined ? null : (
        <>
          <dt>{words.area}</dt>
          <dd>{words.faults[measures.fault]}</dd>
        </>
      )}
    </dl>
  );
}

function Distances({ form, rows, measures }: MapMeasuresProps) {
  const { language, texts } = useLanguage();
  const words = texts.bodyMeasures;
  const file = useLookup().standard['body-landmarks'];
  const child = useChildSize();
  const entered = useWatch({ control: form.control, name: 'landmarks' });
  return measures.landmarks.map((distance, index) => {
    const record = landmarkOfDrawing(distance, child);
    const told = wordLandmark(record, file, language);
    const isIncluded = entered.some(({ landmarkId }) => landmarkId === distance.landmarkId);
    return (
      <div key={distance.landmarkId} className={styles.measure}>
        <dt className={index === 0 ? undefined : 'visually-hidden'}>{words.distance}</dt>
        <dd>{told}</dd>
        <dd>
          {isIncluded ? (
            <span className={styles.included}>{words.included}</span>
          ) : (
            <Button
              tone="quiet"
              aria-label={words.includeDistance({ words: told })}
              disabled={entered.length >= 2}
              onClick={() => rows.append(draftOfLandmark(record), { shouldFocus: false })}
            >
              {words.include}
            </Button>
          )}
        </dd>
      </div>
    );
  });
}

interface SizeProps {
  readonly form: InjuryFormMethods;
  readonly size: DrawnSize;
  readonly sized: boolean;
}

function Size({ form, size, sized }: SizeProps) {
  const texts = useText();
  const words = texts.bodyMeasures;
  const entered = useWatch({ control: form.control, name: 'size' });
  const drawn = sizeOfDrawing(size);
  // The words for an estimate say "ca." already.
  const told = sizeWords({ ...drawn, method: 'measured' }, texts);
  const isMeasured = entered.method === 'measured' && (entered.lengthMm !== undefined || entered.widthMm !== undefined);
  const take = (): void => {
    const changed = { shouldDirty: true, shouldValidate: form.formState.isSubmitted };
    form.setValue('size.lengthMm', drawn.lengthMm, changed);
    if (drawn.widthMm !== undefined) form.setValue('size.widthMm', drawn.widthMm, changed);
    form.setValue('size.method', drawn.method, changed);
  };
  return (
    <div className={styles.measure}>
      <dt>{words.size}</dt>
      <dd>{drawn.widthMm === undefined ? words.lineLength({ length: told }) : words.lengthByWidth({ size: told })}</dd>
      {sized ? (
        <dd>
          {isMeasured ? (
            <span className={styles.included}>{words.sizeStands}</span>
          ) : (
            <Button tone="quiet" aria-label={words.takeSizeLabel} onClick={take}>
              {words.takeSize}
            </Button>
          )}
        </dd>
      ) : null}
    </div>
  );
}

interface AreaProps {
  readonly form: InjuryFormMethods;
  readonly area: NonNullable<DrawingMeasures['area']>;
  readonly isRing: boolean;
}

function Area({ form, area, isRing }: AreaProps) {
  const { bodyMeasures: words, components } = useText();
  const decimal = (value: number): string => showDecimal(value, components.locale);
  const entered = useWatch({ control: form.control, name: 'drawnArea' });
  const record = areaOfDrawing(area);
  const set = (next: InjuryDraft['drawnArea']): void => form.setValue('drawnArea', next, { shouldDirty: true });
  return (
    <div className={styles.measure}>
      <dt>{words.area}</dt>
      <dd>
        {words.areaWords({ cm2: decimal(record.cm2), percent: decimal(record.percent) })}
        <span className={styles.note}>{words.surfaces[record.basis]}</span>
        {isRing ? <span className={styles.note}>{words.ring}</span> : null}
      </dd>
      <dd>
        {entered === null ? (
          <Button tone="quiet" aria-label={words.includeArea} onClick={() => set(record)}>
            {words.include}
          </Button>
        ) : (
          <Button tone="quiet" aria-label={words.removeArea} onClick={() => set(null)}>
            {words.takeOut}
          </Button>
        )}
      </dd>
    </div>
  );
}
