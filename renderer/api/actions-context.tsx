import { createContext, useContext, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { keyCombination, typesText } from './key-combination.ts';

/** Something the user can do now: shown in the palette, and by `?` when it has a key. */
export interface AppAction {
  readonly id: string;
  readonly label: string;
  /** A combination such as `Ctrl+S` or `Alt+1`; a single character works only outside text fields. */
  readonly keys?: string | undefined;
  /** More words by which the palette finds it. */
  readonly search?: string | undefined;
  readonly run: () => void;
}

/** Holds the actions of everything on screen. */
export class ActionRegistry {
  readonly #byOwner = new Map<string, readonly AppAction[]>();
  readonly #listeners = new Set<() => void>();
  #all: readonly AppAction[] = [];

  set(owner: string, actions: readonly AppAction[]): void {
    this.#byOwner.set(owner, actions);
    this.#publish();
  }

  remove(owner: string): void {
    this.#byOwner.delete(owner);
    this.#publish();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  readonly all = (): readonly AppAction[] => this.#all;

  /** The action bound to a combination; what was registered last wins. */
  find(combination: string): AppAction | undefined {
    return this.#all.findLast((action) => action.keys === combination);
  }

  #publish(): void {
    this.#all = [...this.#byOwner.values()].flat();
    for (const listener of this.#listeners) listener();
  }
}

const ActionsContext = createContext<ActionRegistry | undefined>(undefined);

/** Shares one registry of actions. */
export const ActionsProvider = ActionsContext.Provider;

function useRegistry(): ActionRegistry {
  const registry = useContext(ActionsContext);
  if (registry === undefined) throw new Error('Actions were used outside ActionsProvider');
  return registry;
}

/** Offers actions as long as the calling component is on screen. */
export function useActions(actions: readonly AppAction[]): void {
  const registry = useRegistry();
  const owner = useId();
  useEffect(() => {
    registry.set(owner, actions);
  }, [registry, owner, actions]);
  useEffect(() => () => registry.remove(owner), [registry, owner]);
}

/** Every action that can be done now. */
export function useAllActions(): readonly AppAction[] {
  const registry = useRegistry();
  return useSyncExternalStore(registry.subscribe, registry.all);
}

/** A registry that lives as long as the calling component and answers to the keyboard. */
export function useKeyboardActions(): ActionRegistry {
  const [registry] = useState(() => new ActionRegistry());
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const combination = keyCombination(event);
      const action = registry.find(combination);
      if (action === undefined || (typesText(combination) && isTextPlace(event.target))) return;
      event.preventDefault();
      action.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [registry]);
  return registry;
}

function isTextPlace(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLInputElement
  );
}
