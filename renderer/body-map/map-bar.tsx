import { Grid2x2, Keyboard } from 'lucide-react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { viewShowing } from '../../shared/domain/body/view-showing.ts';
import { IconButton } from '../components/button.tsx';
import styles from './body-map.module.css';
import { DraftActions } from './draft-actions.tsx';
import { paneOf } from './drawing-choice.ts';
import { EditActions } from './edit-actions.tsx';
import type { MapParts } from './map-parts.ts';
import type { MapTool } from './map-tool.ts';
import { RegionPicker } from './region-picker.tsx';
import { ToolChoice } from './tool-choice.tsx';
import { ViewChoice } from './view-choice.tsx';

interface MapBarProps extends MapParts {
  /** The view of the body that is shown, if it is one alone. */
  readonly view: BodyView | undefined;
  readonly chooseTool: (tool: MapTool) => void;
  readonly withBorders: boolean;
  readonly setWithBorders: (withBorders: boolean) => void;
  readonly onHelp: () => void;
}

/** Above the drawing: what is shown, what a press does, and the ways to a place. */
export function MapBar(props: MapBarProps) {
  const { map, body, shown, tool, view, drawing, editing, history, chooseTool, withBorders, setWithBorders } = props;
  const { labels, regions, language } = map;
  const goTo = (address: BodyAddress): void => {
    props.setCursor(address);
    const preferred = view ?? body.views[0];
    if (shown.id !== 'all' && preferred !== undefined)
      shown.show(viewShowing(body.model, body.views, { address, preferred }).id);
  };
  const pane = paneOf(shown.id, map, body);
  const chosen = map.marks.find((mark) => mark.selected === true);
  const canEdit =
    chosen !== undefined && pane?.kind.group !== 'solid' && (pane === undefined || chosen.plate !== undefined);
  return (
    <div className={styles.bar}>
      <ViewChoice choice={shown.choice} shown={shown.id} words={labels} onShow={shown.show} />
      {map.onPlace === undefined ? null : (
        <div className={styles.tools}>
          <ToolChoice tool={tool} canEdit={canEdit} words={labels} onChoose={chooseTool} />
          <EditActions {...{ editing, history, view }} words={labels} />
          <DraftActions drawing={drawing} words={labels} />
        </div>
      )}
      <div className={styles.places}>
        <div className={styles.picker}>
          <RegionPicker regions={regions} language={language} words={labels} onPick={goTo} />
        </div>
        {pane !== undefined ? null : (
          <IconButton
            icon={<Grid2x2 aria-hidden />}
            label={labels.borders}
            pressed={withBorders}
            onClick={() => setWithBorders(!withBorders)}
          />
        )}
        <IconButton icon={<Keyboard aria-hidden />} label={labels.help.open} onClick={props.onHelp} />
      </div>
    </div>
  );
}
