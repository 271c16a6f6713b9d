import { Button } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { BodyMapProps } from './body-map-props.ts';
import { ReadyMap } from './ready-map.tsx';
import { useBody } from './use-body.ts';

/**
 * The body map: views of a child of the right age, close-ups and flat drawings on which marks are placed, changed and read by pointer, pen,
 * touch or keyboard. Left and right are the child's. Reads its drawings from `/body/` of the app's own origin.
 */
export function BodyMap(props: BodyMapProps) {
  const state = useBody(props.ageYears);
  const { labels } = props;
  if (state.kind === 'loading') return <p className={styles.message}>{labels.loading}</p>;
  if (state.kind === 'failed') {
    return (
      <div className={styles.message} role="alert">
        <p>{labels.failed}</p>
        <Button onClick={state.retry}>{labels.retry}</Button>
      </div>
    );
  }
  return <ReadyMap map={props} body={state.body} />;
}
