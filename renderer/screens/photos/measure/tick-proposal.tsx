import { useState } from 'react';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { findTicksBetween, nearestTick } from './find-ticks-between.ts';
import styles from './measure.module.css';
import type { StepProps } from './step-props.ts';

/** Looks for ticks between the first two places when asked, shows what was found, and moves the marks only when that is accepted. */
export function TickProposal({ measuring, pictures }: StepProps) {
  const { ticks: words } = useText().photoMeasure;
  const [found, setFound] = useState<'none' | undefined>(undefined);
  const { marking, ticks, setTicks, act } = measuring;
  const [from, to] = marking.scale.map(({ markings }) => markings[0]);
  if (from === undefined || to === undefined || marking.shape === 'rectangle') return null;
  const find = async (): Promise<void> => {
    const places = await findTicksBetween(pictures, from, to);
    setFound(places.length === 0 ? 'none' : undefined);
    setTicks(places.length === 0 ? undefined : places);
  };
  if (ticks === undefined)
    return (
      <div className={styles.row}>
        <Button onClick={() => void find()}>{words.find}</Button>
        {found === 'none' ? <p className={styles.hint}>{words.none}</p> : null}
      </div>
    );
  return (
    <Notice tone="info" compact>
      {words.found({ count: ticks.length })}
      <span className={styles.row}>
        <Button onClick={() => act({ do: 'move-scale', points: [nearestTick(from, ticks), nearestTick(to, ticks)] })}>
          {words.take}
        </Button>
        <Button tone="quiet" onClick={() => setTicks(undefined)}>
          {words.ignore}
        </Button>
      </span>
    </Notice>
  );
}
