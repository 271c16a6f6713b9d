import { type KeyboardEvent, type RefObject, Suspense } from 'react';
import type { BodyAddress, BodyShape } from '../../shared/domain/body/address.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { isWholeBody, viewShowing } from '../../shared/domain/body/view-showing.ts';
import styles from './body-map.module.css';
import { paneOf, viewOf } from './drawing-choice.ts';
import type { MapParts } from './map-parts.ts';
import type { PlaceLineHandle } from './place-line.tsx';
import { pressOnView } from './press-on-view.ts';
import { ViewPane, type ViewPaneProps } from './view-pane.tsx';

interface MapSheetProps extends MapParts {
  readonly place: ((shape: BodyShape) => void) | undefined;
  /** The keys that work on every drawing. */
  readonly onKey: (event: KeyboardEvent) => boolean;
  readonly withBorders: boolean;
  readonly helpId: string;
  readonly line: RefObject<PlaceLineHandle | null>;
  readonly onLeaveEditing: () => void;
}

/** The drawing that is shown: one view of the body, all its sides, or a drawing of another kind. */
export function MapSheet(props: MapSheetProps) {
  const { map, body, shown, tool, cursor, place, helpId, line } = props;
  const pane = paneOf(shown.id, map, body);
  if (pane !== undefined) {
    const { Pane } = pane.kind;
    return (
      <div className={styles.one}>
        <Suspense fallback={<p className={styles.message}>{map.labels.loading}</p>}>
          <Pane
            entry={pane.entry.id}
            {...{ map, body, tool, cursor, helpId }}
            onCursor={props.setCursor}
            onShape={place}
            onTell={(words) => line.current?.show(words)}
            onKey={props.onKey}
          />
        </Suspense>
      </div>
    );
  }
  const view = viewOf(shown.id, body.views);
  const panes = view === undefined ? body.views.filter(isWholeBody) : [view];
  return (
    <div className={view === undefined ? styles.all : styles.one}>
      {panes.map((each) => (
        <ViewPane key={view === undefined ? each.id : 'one'} view={each} {...paneProps(props)} />
      ))}
    </div>
  );
}

function paneProps(props: MapSheetProps): Omit<ViewPaneProps, 'view'> {
  const { map, body, shown, tool, cursor, setCursor, place, editing, words, helpId, withBorders, line } = props;
  const drawing = place === undefined ? undefined : props.drawing;
  const put = (address: BodyAddress): void => {
    setCursor(address);
    drawing?.put(address);
  };
  const moveCursor = (address: BodyAddress, from: BodyView): void => {
    setCursor(address);
    if (shown.id !== 'all') shown.show(viewShowing(body.model, body.views, { address, preferred: from }).id);
  };
  return {
    ...{ map, body, tool, cursor, drawing, editing, withBorders, helpId },
    isAlone: shown.id !== 'all',
    nameOf: words.nameOf,
    onPoint: put,
    onHover: (address) => line.current?.show(address === undefined ? undefined : words.at(address)),
    onKey: (event, at) => {
      if (event.target !== event.currentTarget) return void props.onKey(event);
      const targets = {
        model: body.model,
        cursor,
        drawing,
        editing,
        onCursor: moveCursor,
        onPut: put,
        onLeave: props.onLeaveEditing,
      };
      if (!pressOnView(event, at, targets)) return void props.onKey(event);
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
