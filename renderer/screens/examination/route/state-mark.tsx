import { Ban, Check, CircleDashed, CircleDot, CircleMinus, CircleSlash, EyeOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../../../api/language-context.tsx';
import styles from './region-list.module.css';
import type { RouteState } from './region-route.ts';

const icons: Readonly<Record<Exclude<RouteState, undefined>, ReactNode>> = {
  normal: <Check aria-hidden size={15} />,
  finding: <CircleDot aria-hidden size={15} />,
  'not-examined': <CircleMinus aria-hidden size={15} />,
  refused: <Ban aria-hidden size={15} />,
  'not-visible': <EyeOff aria-hidden size={15} />,
  mixed: <CircleSlash aria-hidden size={15} />,
};

export interface StateMarkProps {
  readonly state: RouteState;
  /** Why a part was not seen, in words. */
  readonly reason: string | undefined;
}

/** The state of a part of the body as a sign with its words for a tooltip and for screen readers. */
export function StateMark({ state, reason }: StateMarkProps) {
  const { route } = useText().examination;
  const named = state === undefined ? route.notRecorded : state === 'mixed' ? route.mixed : route.states[state];
  const words = reason === undefined ? named : route.withReason({ state: named, reason });
  return (
    <span className={styles.mark} data-state={state ?? 'silent'} title={words}>
      {state === undefined ? <CircleDashed aria-hidden size={15} /> : icons[state]}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
