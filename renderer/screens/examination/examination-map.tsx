import type { BodyShape } from '../../../shared/domain/body/address.ts';
import { useText } from '../../api/language-context.tsx';
import styles from './body-tab.module.css';

export interface ExaminationMapProps {
  /** The place of the injury that is being entered. */
  readonly pending: BodyShape | null;
  readonly selected: string | undefined;
  readonly onPlace: ((shape: BodyShape) => void) | undefined;
  readonly onOpen: (injuryId: string) => void;
}

export function ExaminationMap(_props: ExaminationMapProps) {
  const { map } = useText().examination;
  return <section className={styles.sheet} aria-label={map.title} />;
}
