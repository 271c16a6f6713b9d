import { MapPin } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { BodyShape } from '../../../shared/domain/body/address.ts';
import { injuryPlaceWords } from '../../../shared/domain/injury/injury-places.ts';
import { standingTraces } from '../../../shared/domain/trace/trace-record.ts';
import { traceMatter } from '../../../shared/domain/trace/trace-words.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { BodyMap } from '../../body-map/body-map.tsx';
import type { BodyMapMark } from '../../body-map/body-map-props.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FieldGroup } from '../../components/field.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './traces.module.css';
import { useAgeThen } from './use-traces.ts';

interface PointFieldProps {
  readonly value: BodyShape | null;
  readonly onChange: (shape: BodyShape) => void;
  readonly error: string | undefined;
}

/** A place on the body, pointed at on the map of a child of this age. */
export function PointField({ value, onChange, error }: PointFieldProps) {
  const { language, texts } = useLanguage();
  const { fields } = texts.traces;
  const lookup = useLookup();
  const [open, setOpen] = useState(false);
  const where = value === null ? fields.notPointed : injuryPlaceWords({ shape: value }, lookup, language);
  return (
    <FieldGroup label={fields.placeKinds.body} labelHidden error={error}>
      {() => (
        <div className={styles.actions}>
          <Button icon={<MapPin aria-hidden size={15} />} onClick={() => setOpen(true)}>
            {value === null ? fields.point : fields.pointAgain}
          </Button>
          <span className={value === null ? styles.note : undefined}>{where}</span>
          {open ? <PointDialog value={value} onChange={onChange} onClose={() => setOpen(false)} /> : null}
        </div>
      )}
    </FieldGroup>
  );
}

function PointDialog({ value, onChange, onClose }: Omit<PointFieldProps, 'error'> & { readonly onClose: () => void }) {
  const { language, texts } = useLanguage();
  const { traces: words, common } = texts;
  const { examination } = useExamination();
  const { regions } = useLookup();
  const age = useAgeThen();
  const [shape, setShape] = useState(value);
  const marks = useMarks(shape);
  const use = (): void => {
    if (shape !== null) onChange(shape);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="full"
      title={words.pointTitle}
      description={words.pointHint}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button tone="primary" disabled={shape === null} onClick={use}>
            {words.use}
          </Button>
        </>
      }
    >
      <div className={styles.map}>
        <BodyMap
          ageYears={(age?.totalMonths ?? 0) / 12}
          child={examination.details.general}
          regions={regions}
          marks={marks}
          onPlace={setShape}
          onSelect={() => undefined}
          language={language}
          labels={texts.bodyMap}
        />
      </div>
    </Dialog>
  );
}

/** The traces that were pointed at, and the place that is being pointed at under the next number. */
function useMarks(pending: BodyShape | null): readonly BodyMapMark[] {
  const { language, texts } = useLanguage();
  const { examination } = useExamination();
  const lookup = useLookup();
  return useMemo(() => {
    const traces = standingTraces(examination.traces);
    const recorded = traces.flatMap(({ id, number, details }): readonly BodyMapMark[] =>
      details.place.kind === 'body'
        ? [
            {
              id,
              number,
              shape: details.place.shape,
              label: texts.traces.markLabel({ number, what: traceMatter(details, lookup, language) }),
            },
          ]
        : [],
    );
    if (pending === null) return recorded;
    const number = Math.max(0, ...traces.map((trace) => trace.number)) + 1;
    return [...recorded, { id: 'pending', number, shape: pending, selected: true, label: texts.traces.newTitle }];
  }, [examination, pending, lookup, language, texts]);
}
