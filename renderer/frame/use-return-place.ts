import { useLocation, useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useDraftStore } from '../api/use-draft.ts';

/**
 * Keeps where the user is, encrypted in the vault, and goes there when the vault is opened again, be it after a lock, a crash or a
 * night. Gives whether the place is known; the first page is worth showing only then.
 */
export function useReturnPlace(): boolean {
  const { history } = useRouter();
  const { href } = useLocation();
  const { status, keep } = useDraftStore({ key: 'place' }, (left) => {
    if (typeof left === 'string' && left.startsWith('/') && history.location.pathname === '/') history.replace(left);
  });
  const ready = status === 'ready';
  useEffect(() => {
    if (ready) keep(href);
  }, [ready, href, keep]);
  return ready;
}
