import { useSearch } from '@tanstack/react-router';
import { RefreshCw } from 'lucide-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { TrailLine } from '../../../shared/contract/trail-routes.ts';
import type { TrailFilter } from '../../../shared/domain/audit/trail-filter.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { Panel } from '../../components/panel.tsx';
import { Table, type TableHandle } from '../../components/table.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { TrailBar } from './trail-bar.tsx';
import { useTrailColumns } from './trail-columns.tsx';
import { filterOf, noConditions } from './trail-conditions.ts';
import styles from './trail-screen.module.css';
import { useTrailTools } from './trail-tools.tsx';
import { type TrailFound, type TrailState, useTrail } from './use-trail.ts';

/** Who did what and when, newest first: of everything, or of the case in the address. */
export function TrailScreen() {
  const search: { readonly case?: unknown } = useSearch({ strict: false });
  const asked = typeof search.case === 'string' ? search.case : '';
  return <Trail key={asked} caseId={asked} />;
}

const nobody: ReadonlyMap<string, string> = new Map();

function Trail({ caseId }: { readonly caseId: string }) {
  const { trail } = useText();
  const [filter, setFilter] = useState(() => startOf(caseId));
  const state = useTrail(filter);
  const tools = useTrailTools(filter);
  const number = filter.caseId === undefined ? undefined : state.found?.lines.find(isNumbered)?.caseNumber;
  const { refresh } = state;
  const show = useCallback(
    (next: TrailFilter) => (JSON.stringify(next) === JSON.stringify(filter) ? refresh() : setFilter(next)),
    [filter, refresh],
  );
  return (
    <PageLayout
      title={number === undefined ? trail.title : trail.titleOfCase({ number })}
      lead={trail.lead}
      actions={tools.buttons}
    >
      {tools.outcome}
      <Panel flush>
        <TrailBar caseId={caseId} nameByUser={state.found?.nameByUser ?? nobody} onShow={show} />
        <FailureNotice failure={state.failure} />
        {state.found === undefined ? null : <Found found={state.found} state={state} />}
      </Panel>
    </PageLayout>
  );
}

const isNumbered = (line: TrailLine): boolean => line.caseNumber !== undefined;

/** The filter for a case in the address; an address that names none shows everything. */
function startOf(caseId: string): TrailFilter {
  const filter = filterOf({ ...noConditions, caseId });
  return typeof filter === 'object' ? filter : {};
}

function Found({ found, state }: { readonly found: TrailFound; readonly state: TrailState }) {
  const { trail } = useText();
  const format = useFormat();
  const columns = useTrailColumns(found);
  const [opened, setOpened] = useState<TrailLine | undefined>(undefined);
  const table = useFirstFocus();
  const { lines, matching, at } = found;
  return (
    <>
      <div className={styles.status}>
        <span role="status">{trail.count({ shown: lines.length, matching, at: format.clock(at) })}</span>
        <IconButton label={trail.refresh} icon={<RefreshCw aria-hidden />} onClick={state.refresh} />
      </div>
      {lines.length === 0 ? (
        <EmptyState title={trail.emptyTitle}>{trail.empty}</EmptyState>
      ) : (
        <Table
          ref={table}
          label={trail.title}
          columns={columns}
          rows={lines}
          rowKey={({ sequence }) => String(sequence)}
          onOpen={setOpened}
        />
      )}
      {lines.length < matching && lines.length > 0 ? (
        <div className={styles.more}>
          <Button onClick={() => void state.more()}>{trail.more}</Button>
        </div>
      ) : null}
      <p className={styles.help}>{trail.howToMove}</p>
      {opened === undefined ? null : <EntryDialog line={opened} found={found} onClose={() => setOpened(undefined)} />}
    </>
  );
}

/** The list has the focus when the screen opens, so that the arrow keys work at once. */
function useFirstFocus() {
  const table = useRef<TableHandle>(null);
  useEffect(() => table.current?.focusFirstRow(), []);
  return table;
}
