import { useMemo } from 'react';
import { leadAddress } from '../../shared/domain/body/address.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { viewShowing } from '../../shared/domain/body/view-showing.ts';
import { Button } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { BodyMapProps } from './body-map-props.ts';
import type { ShownId } from './drawing-choice.ts';
import type { LoadedBody } from './load-body.ts';
import { placeShape } from './place-marks.ts';

interface AbsentMarksProps {
  readonly map: BodyMapProps;
  readonly body: LoadedBody;
  readonly view: BodyView;
  readonly onShow: (shown: ShownId) => void;
}

/** How many marks the drawing does not have, with a way to the drawings that do. */
export function AbsentMarks({ map, body, view, onShow }: AbsentMarksProps) {
  const { marks, labels } = map;
  const { model, views } = body;
  const absent = useMemo(
    () => marks.filter(({ shape }) => !placeShape(model, view, shape).isInView),
    [marks, model, view],
  );
  const byView = useMemo(
    () =>
      Map.groupBy(absent, ({ shape }) => viewShowing(model, views, { address: leadAddress(shape), preferred: view })),
    [absent, model, views, view],
  );
  if (absent.length === 0) return null;
  return (
    <div className={styles.absent}>
      <span>{labels.absent({ count: absent.length })}</span>
      {[...byView].map(([other, there]) => {
        const values = { numbers: shorten(there.map(({ number }) => number)), view: labels.views[other.id] };
        return (
          <Button
            key={other.id}
            tone="quiet"
            aria-label={labels.absentGoLabel(values)}
            onClick={() => onShow(other.id)}
          >
            {labels.absentGo(values)}
          </Button>
        );
      })}
    </div>
  );
}

/** Numbers in order, the later ones of a long list left out. */
function shorten(numbers: readonly number[]): string {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted.length > 4 ? `${sorted.slice(0, 3).join(', ')}…` : sorted.join(', ');
}
