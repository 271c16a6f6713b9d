import { type KeyboardEvent, useId, useState } from 'react';
import type { BodyAddress, BodyShape } from '../../shared/domain/body/address.ts';
import { leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation, locationWords } from '../../shared/domain/body/describe-location.ts';
import { stepAddress } from '../../shared/domain/body/step-address.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { viewShowing } from '../../shared/domain/body/view-showing.ts';
import { Button } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { BodyMapMark, BodyMapProps } from './body-map-props.ts';
import type { LoadedBody } from './load-body.ts';
import { DrawingTools, type ShownViews, ViewSwitch } from './map-toolbar.tsx';
import { RegionPicker } from './region-picker.tsx';
import { useBody } from './use-body.ts';
import { useDrawing } from './use-drawing.ts';
import { ViewPane } from './view-pane.tsx';

/**
 * The body map: four sides of a child of the right age on which marks are placed by pointer or by keyboard. Left and right are the child's.
 * Reads its drawings from `/body/` of the app's own origin.
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
  return <ReadyMap {...props} body={state.body} />;
}

function ReadyMap(props: BodyMapProps & { readonly body: LoadedBody }) {
  const { body, regions, marks, onPlace, onSelect, language, labels } = props;
  const { model, views } = body;
  const helpId = useId();
  const [shown, setShown] = useState<ShownViews>('front');
  const [cursor, setCursor] = useState<BodyAddress | undefined>(undefined);
  const [withBorders, setWithBorders] = useState(false);
  const [hovered, setHovered] = useState<BodyAddress | undefined>(undefined);
  const drawing = useDrawing((shape: BodyShape) => onPlace?.(shape, describeLocation(leadAddress(shape), regions)));
  const wordsAt = (address: BodyAddress): string =>
    locationWords(describeLocation(address, regions), regions, language);
  const nameOf = (mark: BodyMapMark, isHidden: boolean): string =>
    labels.mark({ label: mark.label ?? String(mark.number), place: wordsAt(leadAddress(mark.shape)), isHidden });
  const moveCursor = (address: BodyAddress, from: BodyView | undefined): void => {
    setCursor(address);
    if (shown === 'all' || from === undefined) return;
    setShown(viewShowing(model, views, { address, preferred: from }).id);
  };
  const place = (address: BodyAddress): void => {
    setCursor(address);
    drawing.put(address);
  };
  const onKey = (event: KeyboardEvent, view: BodyView): void => {
    if (event.target !== event.currentTarget) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      const size = event.shiftKey ? 12 : 3;
      const start = cursor ?? START;
      moveCursor(stepAddress({ model, view }, start, { x: step.x * size, y: step.y * size }), view);
    } else if (event.key === 'Enter' && drawing.canFinish && event.ctrlKey) drawing.finish();
    else if (event.key === 'Enter' && cursor !== undefined && onPlace !== undefined) place(cursor);
    else if (event.key === 'Backspace' && drawing.draft.length > 0) drawing.removeLast();
    else if (event.key === 'Escape' && drawing.draft.length > 0) drawing.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const current = views.find((view) => view.id === shown) ?? views[0];
  const told = hovered ?? cursor;
  return (
    <section className={styles.map} aria-label={labels.title}>
      <div className={styles.bar}>
        <ViewSwitch shown={shown} words={labels} onShow={setShown} />
        {onPlace === undefined ? null : <DrawingTools drawing={drawing} words={labels} />}
        <label className={styles.toggle}>
          <input type="checkbox" checked={withBorders} onChange={(event) => setWithBorders(event.target.checked)} />
          {labels.borders}
        </label>
        <div className={styles.picker}>
          <RegionPicker
            regions={regions}
            language={language}
            words={labels}
            onPick={(address) => moveCursor(address, current)}
          />
        </div>
      </div>
      <div className={shown === 'all' ? styles.all : styles.one}>
        {views
          .filter((view) => shown === 'all' || view === current)
          .map((view) => (
            <ViewPane
              key={shown === 'all' ? view.id : 'one'}
              {...{ model, view, marks, cursor, withBorders, helpId, nameOf, onSelect, onKey }}
              drawing={onPlace === undefined ? undefined : drawing}
              words={labels}
              onPoint={onPlace === undefined ? setCursor : place}
              onHover={setHovered}
            />
          ))}
      </div>
      <p className={styles.place} aria-live="polite">
        {told === undefined ? labels.basis({ years: model.ageYears }) : wordsAt(told)}
      </p>
      <p id={helpId} className={styles.help}>
        {labels.keys}
      </p>
    </section>
  );
}

/** Where the keyboard starts: the middle of the chest. */
const START: BodyAddress = { model: 1, segment: 'trunk', along: 0.4, around: 0 };

const STEPS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
