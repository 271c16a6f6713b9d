import { useMemo } from 'react';
import { rolesOf } from '../../shared/contract/route.ts';
import { type AppAction, useActions } from '../api/actions-context.tsx';
import { useText } from '../api/language-context.tsx';
import { useGo } from '../api/navigation.tsx';
import { useSession } from '../api/session-context.tsx';
import { pages } from './pages.tsx';

export interface FrameActionsProps {
  readonly onPalette: () => void;
  readonly onKeys: () => void;
  readonly onLock: () => void;
}

/** Offers what can be done from everywhere: going to a page, palette, keys, lock. */
export function FrameActions({ onPalette, onKeys, onLock }: FrameActionsProps) {
  const texts = useText();
  const go = useGo();
  const { profile } = useSession();
  const actions = useMemo<readonly AppAction[]>(() => {
    const { frame } = texts;
    const visits = pages
      .filter((page) => page.roles === undefined || page.roles.some((role) => rolesOf(profile).includes(role)))
      .map((page) => ({
        id: `page:${page.page}`,
        label: page.label(texts),
        keys: page.keys,
        run: () => go({ page: page.page }),
      }));
    return [
      ...visits,
      { id: 'palette', label: frame.palette, keys: 'Ctrl+K', run: onPalette },
      { id: 'keys', label: frame.showKeys, keys: '?', run: onKeys },
      { id: 'lock', label: frame.lock, keys: 'Ctrl+L', run: onLock },
    ];
  }, [texts, go, profile, onPalette, onKeys, onLock]);
  useActions(actions);
  return null;
}
