import { useId, useRef, useState } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import { afterDialog } from '../record/after-dialog.ts';
import styles from './body-map.module.css';
import type { BodyMapProps } from './body-map-props.ts';
import { viewOf } from './drawing-choice.ts';
import { KeyHelp } from './key-help.tsx';
import { lastChoice } from './last-choice.ts';
import type { LoadedBody } from './load-body.ts';
import { MapBar } from './map-bar.tsx';
import { MapFoot } from './map-foot.tsx';
import { MapSheet } from './map-sheet.tsx';
import type { MapTool } from './map-tool.ts';
import type { PlaceLineHandle } from './place-line.tsx';
import { useDrawing } from './use-drawing.ts';
import { focusDrawing, useGoToMap } from './use-go-to-map.ts';
import { useMapCommands } from './use-map-commands.ts';
import { useMapWords } from './use-map-words.ts';
import { useShapeEditing } from './use-shape-editing.ts';
import { useShapeHistory } from './use-shape-history.ts';
import { useShapePlacing } from './use-shape-placing.ts';
import { useShown } from './use-shown.ts';

/** The map once its body is there. */
export function ReadyMap({ map, body }: { readonly map: BodyMapProps; readonly body: LoadedBody }) {
  const { model, views } = body;
  const helpId = useId();
  const section = useRef<HTMLElement>(null);
  const line = useRef<PlaceLineHandle>(null);
  const [tool, setTool] = useState<MapTool>(map.onPlace === undefined ? 'hand' : lastChoice.tool);
  const [cursor, setCursor] = useState<BodyAddress | undefined>(undefined);
  const [withBorders, setWithBorders] = useState(false);
  const [helpShown, setHelpShown] = useState(false);
  const chosen = map.marks.find((mark) => mark.selected === true);
  const place = useShapePlacing(map);
  const shown = useShown(map, body, chosen);
  const history = useShapeHistory(chosen, ({ shape, plate }) =>
    plate === undefined ? place?.(shape) : map.plates?.onPlace?.(plate),
  );
  const drawing = useDrawing<BodyAddress>(tool, (shape) => place?.(shape));
  const editing = useShapeEditing({ model, mark: tool === 'edit' ? chosen : undefined, onShape: place });
  const words = useMapWords(map);
  const chooseTool = (next: MapTool): void => {
    if (next !== 'edit') lastChoice.tool = next;
    setTool(next);
  };
  const onKey = useMapCommands({
    map: section,
    body,
    shown,
    cursor,
    history,
    onTool: place === undefined ? undefined : chooseTool,
    onHelp: () => setHelpShown(true),
  });
  useGoToMap(section, map.labels.goTo);
  const closeHelp = (): void => {
    setHelpShown(false);
    // A dialog gives the focus back to buttons and fields only, and this one is mostly opened on a drawing.
    afterDialog(() => {
      if (document.activeElement === document.body) focusDrawing(section.current);
    });
  };
  const view = viewOf(shown.id, views);
  const parts = { map, body, shown, tool, cursor, setCursor, drawing, editing, history, words };
  return (
    <section ref={section} className={styles.map} aria-label={map.labels.title}>
      <MapBar
        {...parts}
        view={view}
        {...{ chooseTool, withBorders, setWithBorders }}
        onHelp={() => setHelpShown(true)}
      />
      <MapSheet
        {...parts}
        place={place}
        {...{ onKey, withBorders, helpId, line }}
        onLeaveEditing={() => chooseTool('hand')}
      />
      <MapFoot {...parts} {...{ view, line, helpId }} />
      <KeyHelp
        open={helpShown}
        onClose={closeHelp}
        choice={shown.choice}
        mayDraw={place !== undefined}
        words={map.labels}
      />
    </section>
  );
}
