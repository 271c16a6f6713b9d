import { Ruler, Trash2 } from 'lucide-react';
import { MeasureKind } from '../../../../shared/domain/photo/photo-measure.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button, IconButton } from '../../../components/button.tsx';
import type { MeasureMark } from './marking.ts';
import styles from './measure.module.css';
import { MeasuredValue } from './measured-value.tsx';
import type { StepProps } from './step-props.ts';

/** What is measured, each with its value and both intervals while it is being marked. */
export function MeasuresStep(props: StepProps) {
  const { photoMeasure, measuring: names } = useText();
  const words = photoMeasure.measures;
  const { marking, act, scale } = props.measuring;
  const { target } = marking;
  const open = target?.part === 'measure' && target.round === 0 ? marking.measures[target.index] : undefined;
  const points = open?.rounds[0]?.length ?? 0;
  return (
    <section className={styles.step}>
      <h3>{words.title}</h3>
      <div className={styles.kinds}>
        {MeasureKind.options.map((kind) => (
          <Button
            key={kind}
            disabled={scale?.ok !== true}
            onClick={() => props.thenMark(() => act({ do: 'measure', kind }))}
          >
            {names.kinds[kind]}
          </Button>
        ))}
      </div>
      {target?.part === 'measure' ? (
        <p role="status" className={styles.now}>
          {words.marking({ number: target.point + 1 })}
        </p>
      ) : null}
      {open !== undefined && !open.finished && (open.kind === 'area' || open.kind === 'arch') ? (
        <Button tone="primary" disabled={points < 3} onClick={() => act({ do: 'finish' })}>
          {words.finish}
        </Button>
      ) : null}
      {marking.measures.some(({ finished }) => finished) ? null : <p className={styles.hint}>{words.none}</p>}
      <ul className={styles.measures}>
        {marking.measures.map((measure, index) =>
          measure.finished ? <Measure key={measure.id} measure={measure} index={index} {...props} /> : null,
        )}
      </ul>
    </section>
  );
}

function Measure({
  measure,
  index,
  measuring,
  thenMark,
}: StepProps & { readonly measure: MeasureMark; readonly index: number }) {
  const { photoMeasure, measuring: names } = useText();
  const words = photoMeasure.measures;
  const result = measuring.results.get(measure.id);
  const name = `${measure.id}. ${names.kinds[measure.kind]}`;
  return (
    <li className={styles.measure}>
      <div className={styles.measureHead}>
        <strong>
          <Ruler aria-hidden size={14} /> {name}
        </strong>
        <Button
          tone="quiet"
          aria-label={`${words.repeat}: ${name}`}
          onClick={() => thenMark(() => measuring.act({ do: 'repeat-measure', index }))}
        >
          {words.repeat}
        </Button>
        <IconButton
          label={`${words.remove}: ${name}`}
          icon={<Trash2 aria-hidden size={15} />}
          onClick={() => measuring.act({ do: 'remove-measure', index })}
        />
      </div>
      {result === undefined ? null : result.ok ? (
        <MeasuredValue result={result.value} />
      ) : (
        <p className={styles.bad}>{words.cannot({ reason: names.refusals[result.error.kind] })}</p>
      )}
    </li>
  );
}
