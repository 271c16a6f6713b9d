import type { AppAction } from '../api/actions-context.tsx';

/** The actions in which every typed word occurs, in their own order; without words all. Accents and capitals do not count. */
export function findActions(actions: readonly AppAction[], typed: string): readonly AppAction[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  return actions.filter((action) => {
    const text = plain(`${action.label} ${action.search ?? ''}`);
    return words.every((word) => text.includes(word));
  });
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
