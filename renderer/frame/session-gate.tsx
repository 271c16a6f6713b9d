import { RouterProvider } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { coreEvent, lockingEvent } from '../../shared/contract/channels.ts';
import { CoreEvent } from '../../shared/contract/core-event.ts';
import { bridge } from '../api/bridge.ts';
import { isChanging } from '../api/client.ts';
import { FailureNotice } from '../api/failure-notice.tsx';
import { writePendingDrafts } from '../api/pending-drafts.ts';
import { forgetVault, refreshRecords } from '../api/query-client.ts';
import { SessionProvider } from '../api/session-context.tsx';
import { StandardProvider } from '../api/standard-context.tsx';
import { isLocked, useRouteQuery } from '../api/use-query.ts';
import { UnlockScreen } from '../screens/unlock/unlock-screen.tsx';
import { router } from './router.tsx';

/** Shows the unlock screen until a vault is open, and the app after that. */
export function SessionGate() {
  const session = useRouteQuery('vault.session', {});
  const coreStopped = useCoreEvents();
  if (session.status === 'loading') return null;
  if (session.status === 'ready') {
    return (
      <SessionProvider value={session.value}>
        <OpenVault />
      </SessionProvider>
    );
  }
  return isLocked(session.failure) ? (
    <UnlockScreen coreStopped={coreStopped} />
  ) : (
    <FailureNotice failure={session.failure} />
  );
}

function OpenVault() {
  const standard = useRouteQuery('standard.current', {});
  if (standard.status === 'loading') return null;
  if (standard.status === 'failed') return <FailureNotice failure={standard.failure} />;
  return (
    <StandardProvider value={standard.value}>
      <RouterProvider router={router} />
    </StandardProvider>
  );
}

/** Follows what core and shell tell unasked; true once the core has stopped by itself. */
function useCoreEvents(): boolean {
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const hear = (told: unknown): void => {
      const event = CoreEvent.safeParse(told);
      if (!event.success) return;
      if (event.data.type === 'core-crashed') {
        setStopped(true);
        void forgetVault();
      } else if (event.data.type !== 'progress' && !isChanging()) void refreshRecords();
    };
    const ends = [bridge().on(coreEvent, hear), bridge().on(lockingEvent, writePendingDrafts)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  return stopped;
}
