import type { RefObject } from 'react';
import { leadAddress } from '../../shared/domain/body/address.ts';
import { nodesOf } from '../../shared/domain/body/edit-shape.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { AbsentMarks } from './absent-marks.tsx';
import styles from './body-map.module.css';
import { paneOf } from './drawing-choice.ts';
import type { MapParts } from './map-parts.ts';
import type { MapTool } from './map-tool.ts';
import { PlaceLine, type PlaceLineHandle } from './place-line.tsx';

interface MapFootProps extends MapParts {
  readonly view: BodyView | undefined;
  readonly line: RefObject<PlaceLineHandle | null>;
  readonly helpId: string;
}

/** Below the drawing: what it does not show, the place under the pointer in words, and what the tool does. */
export function MapFoot(props: MapFootProps) {
  const { map, body, shown, view, tool, line, helpId } = props;
  return (
    <div className={styles.foot}>
      {view === undefined ? null : <AbsentMarks {...{ map, body, view }} onShow={shown.show} />}
      <PlaceLine ref={line} words={toldWords(props)} />
      <p id={helpId} className={styles.help}>
        {hintWords(props, map.onPlace === undefined ? 'hand' : tool)}
      </p>
    </div>
  );
}

/** What the tool does on the kind of drawing that is shown, and the keys. */
function hintWords({ map, body, shown, editing }: MapFootProps, tool: MapTool): string {
  const { labels } = map;
  const group = paneOf(shown.id, map, body)?.kind.group;
  const hints: Readonly<Partial<Record<MapTool, string>>> =
    group === 'solid' ? labels.solidHints : group === 'plates' ? labels.plateHints : {};
  const isIdle = tool === 'edit' && editing === undefined && group !== 'solid';
  const hint = isIdle ? labels.noneChosen : (hints[tool] ?? labels.toolHints[tool]);
  return `${hint} ${group === 'solid' ? labels.solidKeys : labels.keys}`;
}

/** What is held or pointed at by the keyboard, or else what is drawn. */
function toldWords({ map, body, cursor, editing, words }: MapFootProps): string {
  const { labels } = map;
  if (editing === undefined)
    return cursor === undefined ? labels.basis({ years: body.model.ageYears }) : words.at(cursor);
  const { shape, node } = editing;
  const nodes = nodesOf(shape);
  const held = node === undefined ? undefined : nodes[node];
  if (node === undefined || held === undefined) return labels.wholeDrawing({ place: words.at(leadAddress(shape)) });
  return labels.node({ number: node + 1, count: nodes.length, place: words.at(held) });
}
