import { RegionState } from '../../../../shared/domain/examination/examination.ts';
import { useText } from '../../../api/language-context.tsx';
import { Kbd } from '../../../components/kbd.tsx';
import styles from './region-list.module.css';
import { keyByState, remarkKey } from './route-keys.ts';

export interface StateButtonsProps {
  readonly onState: (state: RegionState) => void;
  readonly onRemark: () => void;
}

/** The states and the remark as buttons, for mouse, pen and gloves; the letters are those of the list. */
export function StateButtons({ onState, onRemark }: StateButtonsProps) {
  const { examination, series } = useText();
  const { route } = examination;
  return (
    <fieldset className={styles.states}>
      <legend className="visually-hidden">{route.setState}</legend>
      {RegionState.options.map((state) => (
        <button key={state} type="button" className={styles.state} onClick={() => onState(state)}>
          <Kbd keys={keyByState[state]} hidden />
          {route.states[state]}
        </button>
      ))}
      <button type="button" className={styles.state} onClick={onRemark}>
        <Kbd keys={remarkKey} hidden />
        {series.remark.toLowerCase()}
      </button>
    </fieldset>
  );
}
