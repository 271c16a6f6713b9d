import { FolderPlus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { WorklistItem } from '../../../shared/contract/case-routes.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useGo } from '../../api/navigation.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { useStandard } from '../../api/standard-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/check-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { Panel } from '../../components/panel.tsx';
import { Table, type TableHandle } from '../../components/table.tsx';
import { TextField } from '../../components/text-field.tsx';
import { filterWorklist } from './filter-worklist.ts';
import { useWorklistColumns } from './worklist-columns.tsx';
import styles from './worklist-screen.module.css';

/** The work that is open, newest change first, with the next step of each case. */
export function WorklistScreen() {
  const { worklist } = useText();
  const list = useRouteQuery('worklist.list', {});
  const go = useGo();
  const mayRecord = useHasRole('forensic-physician', 'forensic-nurse');
  const newCase = mayRecord ? (
    <Button tone="primary" icon={<FolderPlus aria-hidden />} keys="Alt+N" onClick={() => go({ page: 'new-case' })}>
      {worklist.newCase}
    </Button>
  ) : undefined;
  if (list.status === 'loading') return null;
  return (
    <PageLayout title={worklist.title} actions={newCase}>
      {list.status === 'failed' ? <FailureNotice failure={list.failure} /> : <Worklist items={list.value} />}
    </PageLayout>
  );
}

function Worklist({ items }: { readonly items: readonly WorklistItem[] }) {
  const { worklist } = useText();
  const go = useGo();
  const columns = useWorklistColumns();
  const mayOpen = useHasRole('forensic-physician', 'forensic-nurse', 'reviewer');
  const { geography } = useStandard();
  const [typed, setTyped] = useState('');
  const [withDone, setWithDone] = useState(false);
  const table = useRef<TableHandle>(null);
  const filter = useFilterKey();
  useEffect(() => table.current?.focusFirstRow(), []);
  const shown = useMemo(
    () => filterWorklist(items, { typed, withDone, geography }),
    [items, typed, withDone, geography],
  );
  if (items.length === 0) return <EmptyState title={worklist.emptyTitle}>{worklist.empty}</EmptyState>;
  return (
    <Panel flush>
      <div className={styles.bar}>
        <TextField
          label={worklist.filter}
          labelHidden
          width="half"
          type="search"
          placeholder={worklist.filterPlaceholder}
          value={typed}
          ref={filter}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'ArrowDown' && table.current?.focusFirstRow()}
        />
        <CheckField
          label={worklist.showDone}
          checked={withDone}
          onChange={(event) => setWithDone(event.currentTarget.checked)}
        />
        <span className={styles.count} role="status">
          {worklist.count({ shown: shown.length, all: items.length })}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title={worklist.nothingFoundTitle}>{worklist.nothingFound}</EmptyState>
      ) : (
        <Table
          ref={table}
          label={worklist.title}
          columns={columns}
          rows={shown}
          rowKey={(item) => item.caseId}
          onOpen={mayOpen ? (item) => go({ page: 'case', caseId: item.caseId, section: 'dossier' }) : undefined}
        />
      )}
      <p className={styles.help}>{worklist.howToMove}</p>
    </Panel>
  );
}

/** The key `/` goes to the filter. */
function useFilterKey() {
  const { worklist } = useText();
  const filter = useRef<HTMLInputElement>(null);
  const actions = useMemo<readonly AppAction[]>(
    () => [{ id: 'worklist-filter', label: worklist.filter, keys: '/', run: () => filter.current?.focus() }],
    [worklist],
  );
  useActions(actions);
  return filter;
}
