import type { RelativeCamera } from './solid-viewpoints.ts';

/** A viewpoint that somebody kept under a name. */
export interface RememberedViewpoint {
  readonly name: string;
  readonly camera: RelativeCamera;
}

let remembered: readonly RememberedViewpoint[] = [];
const listeners = new Set<() => void>();

/** The viewpoints kept since the vault was opened, in alphabetical order. They live in the window's memory only: locking forgets them. */
export const rememberedViewpoints = (): readonly RememberedViewpoint[] => remembered;

/** Keeps a viewpoint; one of the same name is replaced. */
export function rememberViewpoint(viewpoint: RememberedViewpoint): void {
  const others = remembered.filter(({ name }) => name !== viewpoint.name);
  change([...others, viewpoint].toSorted((a, b) => a.name.localeCompare(b.name)));
}

/** Forgets the viewpoint of this name. */
export const forgetViewpoint = (name: string): void => change(remembered.filter((each) => each.name !== name));

/** Calls back when a viewpoint was kept or forgotten; returns the way to stop. */
export function onRememberedChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: readonly RememberedViewpoint[]): void {
  remembered = next;
  for (const listener of listeners) listener();
}
