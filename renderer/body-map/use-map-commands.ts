import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import { closeUpShowing, viewShowing } from '../../shared/domain/body/view-showing.ts';
import { type ShownId, stepWithin, viewOf } from './drawing-choice.ts';
import type { LoadedBody } from './load-body.ts';
import { commandOf, type MapCommand } from './map-keys.ts';
import type { MapTool } from './map-tool.ts';
import { focusMark } from './mark-layer.tsx';
import { focusDrawing } from './use-go-to-map.ts';
import type { ShapeHistory } from './use-shape-history.ts';
import type { Shown } from './use-shown.ts';

/** What the keys of the map act on. */
export interface CommandTargets {
  readonly map: RefObject<HTMLElement | null>;
  readonly body: LoadedBody;
  readonly shown: Shown;
  readonly cursor: BodyAddress | undefined;
  readonly history: ShapeHistory;
  /** Absent where nothing may be recorded. */
  readonly onTool: ((tool: MapTool) => void) | undefined;
  readonly onHelp: () => void;
}

/** Deals with the keys that work on every drawing; says whether a key was one of them. */
export function useMapCommands(targets: CommandTargets): (event: KeyboardEvent) => boolean {
  const { map, shown } = targets;
  const byKey = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows to another drawing although it is not read
  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    if (map.current?.querySelector('[role="application"]:focus') == null) focusDrawing(map.current);
  }, [shown.id, map]);
  const show = (id: ShownId | undefined): void => {
    if (id === undefined || id === shown.id) return;
    byKey.current = true;
    shown.show(id);
  };
  return (event) => {
    const command = commandOf(event);
    if (command === undefined || !obey(command, { ...targets, show }, event)) return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
}

type Obeying = CommandTargets & { readonly show: (id: ShownId | undefined) => void };

function obey(command: MapCommand, targets: Obeying, event: KeyboardEvent): boolean {
  const { shown, history, onTool, onHelp, show } = targets;
  const { sides, groups } = shown.choice;
  switch (command.kind) {
    case 'side':
      show(sides.filter(({ id }) => id !== 'all')[command.number]?.id);
      return true;
    case 'all':
      show(sides.find(({ id }) => id === 'all')?.id);
      return true;
    case 'group':
      show(stepWithin(groups.find(({ group }) => group === command.group)?.options ?? [], shown.id, 1));
      return true;
    case 'neighbour':
      show(neighbourOf(shown, command.by));
      return true;
    case 'closer':
      show(closerOrBack(targets));
      return true;
    case 'mark':
      focusMark(event.currentTarget, command.by);
      return true;
    case 'help':
      onHelp();
      return true;
    case 'tool':
      onTool?.(command.tool);
      return onTool !== undefined;
    case 'undo':
    case 'redo':
      history[command.kind]();
      return true;
  }
}

function neighbourOf({ id, choice }: Shown, by: 1 | -1): ShownId | undefined {
  const lists = [choice.sides.filter((side) => side.id !== 'all'), ...choice.groups.map(({ options }) => options)];
  return stepWithin(lists.find((options) => options.some((option) => option.id === id)) ?? [], id, by);
}

/** From a view of the whole body to the close-up of the cursor's place; from anywhere else back to the side that shows it. */
function closerOrBack({ body, shown, cursor }: CommandTargets): ShownId | undefined {
  const { model, views } = body;
  const isWhole = shown.choice.sides.some(({ id }) => id === shown.id);
  if (cursor === undefined) return isWhole ? undefined : shown.choice.sides[0]?.id;
  if (isWhole) return closeUpShowing(model, views, cursor)?.id;
  const [first] = shown.choice.sides;
  const preferred = first === undefined ? undefined : viewOf(first.id, views);
  return preferred === undefined ? undefined : viewShowing(model, views, { address: cursor, preferred }).id;
}
