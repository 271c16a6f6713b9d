import type { KeyboardEvent } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { pickAddress, projectAddress } from '../../shared/domain/body/project-view.ts';
import { stepAddress, type ViewStep } from '../../shared/domain/body/step-address.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { GROWTH } from './edit-actions.tsx';
import type { Drawing } from './use-drawing.ts';
import type { ShapeEditing } from './use-shape-editing.ts';
import type { Zoom } from './use-zoom.ts';

/** What the keys act on while a view of the body has the focus. */
export interface ViewKeyTargets {
  readonly model: BodyModel;
  readonly cursor: BodyAddress | undefined;
  readonly drawing: Drawing<BodyAddress> | undefined;
  readonly editing: ShapeEditing | undefined;
  readonly onCursor: (address: BodyAddress, from: BodyView) => void;
  readonly onPut: (address: BodyAddress) => void;
  /** Leaves the changing of a drawing. */
  readonly onLeave: () => void;
}

interface ShownView {
  readonly view: BodyView;
  readonly zoom: Zoom;
}

/** Where the keyboard starts: the middle of the chest. */
const START: BodyAddress = { model: 1, segment: 'trunk', along: 0.4, around: 0 };

const STEPS: Readonly<Record<string, ViewStep>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** How large a step is, in units of the drawing while it is not enlarged: plain, and with Shift. */
const STEP = { plain: 3, shift: 12 } as const;

/** Deals with a key on a view: moving, placing, changing and enlarging; says whether it did. */
export function pressOnView(event: KeyboardEvent, at: ShownView, targets: ViewKeyTargets): boolean {
  const step = event.altKey ? undefined : STEPS[event.key];
  if (step !== undefined) return move(step, { event, at, targets });
  return (
    (targets.editing !== undefined && pressWhileEditing(event, at.view, { ...targets, editing: targets.editing })) ||
    pressWhileDrawing(event, targets) ||
    pressToZoom(event, at, targets)
  );
}

interface Moving {
  readonly event: KeyboardEvent;
  readonly at: ShownView;
  readonly targets: ViewKeyTargets;
}

function move(step: ViewStep, { event, at, targets }: Moving): boolean {
  const { view, zoom } = at;
  const { model, cursor, editing, onCursor } = targets;
  // An enlarged drawing is stepped over more finely.
  const finer = Math.min(1, zoom.pixelNow());
  const size = (event.shiftKey ? STEP.shift : STEP.plain) * finer;
  const by = { x: step.x * size, y: step.y * size };
  if (editing !== undefined) editing.move(view, by);
  else onCursor(stepAddress({ model, view }, startOn(model, view, cursor), by), view);
  return true;
}

/** The cursor or, where there is none or the view does not draw it, the middle of the chest or of what the view shows. */
function startOn(model: BodyModel, view: BodyView, cursor: BodyAddress | undefined): BodyAddress {
  if (cursor !== undefined && projectAddress(model, view, cursor).inView) return cursor;
  return projectAddress(model, view, START).visible ? START : (middleOfSkin(model, view) ?? START);
}

/** The skin nearest to the middle of the sheet, found by going around it ever farther out. */
function middleOfSkin(model: BodyModel, view: BodyView): BodyAddress | undefined {
  const [left, top, width, height] = view.viewBox;
  for (let ring = 0; ring <= 10; ring += 1) {
    for (let turn = 0; turn < 12; turn += 1) {
      const angle = (turn * Math.PI) / 6;
      const x = left + (width / 2) * (1 + (ring / 10) * Math.cos(angle));
      const y = top + (height / 2) * (1 + (ring / 10) * Math.sin(angle));
      const found = pickAddress(model, view, { x, y });
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function pressWhileEditing(
  event: KeyboardEvent,
  view: BodyView,
  { editing, onLeave }: ViewKeyTargets & { readonly editing: ShapeEditing },
): boolean {
  if (event.ctrlKey || event.altKey) return false;
  const { key } = event;
  if (key === '+' || key === '=') editing.resize(view, GROWTH);
  else if (key === '-') editing.resize(view, 1 / GROWTH);
  else if (key === 'n') editing.step(1);
  else if (key === 'b') editing.step(-1);
  else if (key === 'Insert') editing.add(view);
  else if (key === 'Delete') editing.remove();
  else if (key !== 'Escape') return false;
  else if (editing.node === undefined) onLeave();
  else editing.hold(undefined);
  return true;
}

function pressWhileDrawing(event: KeyboardEvent, { cursor, drawing, onPut }: ViewKeyTargets): boolean {
  if (drawing === undefined) return false;
  const isBegun = drawing.draft.length > 0;
  if (event.key === 'Enter' && event.ctrlKey && drawing.canFinish) drawing.finish();
  else if (event.key === 'Enter' && !event.ctrlKey && cursor !== undefined) onPut(cursor);
  else if (event.key === 'Backspace' && isBegun) drawing.removeLast();
  else if (event.key === 'z' && event.ctrlKey && !event.shiftKey && isBegun) drawing.removeLast();
  else if (event.key === 'Escape' && isBegun) drawing.cancel();
  else return false;
  return true;
}

/** How much larger one press of a key makes the sheet. */
const ZOOM = 1.5;

function pressToZoom(event: KeyboardEvent, { view, zoom }: ShownView, { model, cursor }: ViewKeyTargets): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  const at = cursor === undefined ? undefined : projectAddress(model, view, cursor);
  const about = at?.inView === true ? { x: at.x, y: at.y } : undefined;
  if (event.key === 'z') zoom.zoomBy(ZOOM, about);
  else if (event.key === 'x') zoom.zoomBy(1 / ZOOM, about);
  else if (event.key === 'w') zoom.reset();
  else return false;
  return true;
}
