import { useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { Notice } from '../../components/notice.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { Tabs } from '../../components/tabs.tsx';
import type { Done } from './done.ts';
import { PeoplePanel } from './people-panel.tsx';
import { RecoveryPanel } from './recovery-panel.tsx';
import { RightsPanel } from './rights-panel.tsx';

/** Who has access, how one gets back in, and who may do what. Those who manage the vault act here; the others read. */
export function PeopleScreen() {
  const { people } = useText();
  const list = useRouteQuery('people.list', {});
  if (list.status === 'loading') return null;
  return (
    <PageLayout title={people.title} lead={people.lead}>
      {list.status === 'failed' ? <FailureNotice failure={list.failure} /> : <Parts {...list.value} />}
    </PageLayout>
  );
}

function Parts({ people: persons, kits }: RouteOutput<'people.list'>) {
  const { people } = useText();
  const [part, setPart] = useState('people');
  const [done, setDone] = useState<Done | undefined>(undefined);
  const manages = useHasRole('administrator');
  const shared = { persons, kits, manages, onDone: setDone };
  const open = (id: string): void => {
    setDone(undefined);
    setPart(id);
  };
  return (
    <Stack>
      {manages ? null : <Notice tone="info">{people.readOnly}</Notice>}
      {done === undefined ? null : (
        <Notice
          tone="good"
          actions={done.newKeys ? <PlaceLink to={{ page: 'settings' }}>{people.toBackup}</PlaceLink> : undefined}
        >
          {done.words}
        </Notice>
      )}
      <Tabs
        label={people.parts}
        value={part}
        onChange={open}
        items={[
          {
            id: 'people',
            label: people.tabPeople,
            content: <PeoplePanel {...shared} onRecovery={() => open('recovery')} />,
          },
          { id: 'recovery', label: people.tabRecovery, content: <RecoveryPanel {...shared} /> },
          { id: 'rights', label: people.tabRights, content: <RightsPanel /> },
        ]}
      />
    </Stack>
  );
}
