import { Plus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { consentState, stopsSteps } from '../../../shared/domain/consent/consent-state.ts';
import { standingTraces } from '../../../shared/domain/trace/trace-record.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { today } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { RoundPanel } from './round-panel.tsx';
import { SaveSheet } from './save-sheet.tsx';
import { TraceForm } from './trace-form.tsx';
import { TracePanel } from './trace-panel.tsx';
import { TraceTable } from './trace-table.tsx';
import styles from './traces.module.css';
import { type TraceShown, useTraces } from './use-traces.ts';

type Open = { readonly kind: 'new' | 'none' } | { readonly kind: 'show' | 'edit'; readonly id: string };

/** The traces of an examination: all of them and the list of places at the left, one of them with its chain at the right. */
export function TracesScreen() {
  const { traces: words } = useText();
  const { examination, frozen, item, mayRecord } = useExamination();
  const traces = useTraces();
  const recorder = useHasRole('forensic-physician', 'forensic-nurse');
  const [open, setOpen] = useState<Open>(() => {
    const first = examination.traces?.find(({ id }) => id === item) ?? examination.traces?.[0];
    return first === undefined ? { kind: 'none' } : { kind: 'show', id: first.id };
  });
  const { stops } = useConsent();
  const mayAdd = mayRecord && !stops;
  useNewKey(mayAdd, () => setOpen({ kind: 'new' }));
  return (
    <div className={styles.screen}>
      <div className={styles.column}>
        <ConsentNotice />
        {frozen ? <Notice tone="info">{words.frozen}</Notice> : null}
        <Panel
          title={words.title({ count: traces.length })}
          flush
          actions={
            <>
              {recorder ? <SaveSheet traceIds={standingTraces(examination.traces).map(({ id }) => id)} /> : null}
              {mayAdd ? (
                <Button tone="primary" icon={<Plus aria-hidden />} keys="N" onClick={() => setOpen({ kind: 'new' })}>
                  {words.add}
                </Button>
              ) : null}
            </>
          }
        >
          {traces.length === 0 ? (
            <EmptyState title={words.empty}>{words.emptyWords}</EmptyState>
          ) : (
            <TraceTable traces={traces} onOpen={(id) => setOpen({ kind: 'show', id })} />
          )}
        </Panel>
        <RoundPanel />
      </div>
      <div className={styles.column}>
        <OpenTrace open={open} traces={traces} onOpen={setOpen} />
      </div>
    </div>
  );
}

interface OpenTraceProps {
  readonly open: Open;
  readonly traces: readonly TraceShown[];
  readonly onOpen: (open: Open) => void;
}

function OpenTrace({ open, traces, onOpen }: OpenTraceProps) {
  const { traces: words } = useText();
  const { mayRecord } = useExamination();
  const done = (id: string | undefined): void => onOpen(id === undefined ? { kind: 'none' } : { kind: 'show', id });
  if (open.kind === 'new' && mayRecord) return <TraceForm key="new" trace={undefined} onDone={done} />;
  const shown = 'id' in open ? traces.find(({ trace }) => trace.id === open.id) : undefined;
  if (shown === undefined) return <p className={styles.note}>{words.none}</p>;
  const { trace } = shown;
  if (open.kind === 'edit' && mayRecord) return <TraceForm key={trace.id} trace={trace} onDone={done} />;
  return <TracePanel key={trace.id} shown={shown} onEdit={() => onOpen({ kind: 'edit', id: trace.id })} />;
}

/** How consent for traces stands today. */
function useConsent(): { readonly stops: boolean; readonly mayProceed: boolean } {
  const { record } = useExamination();
  return useMemo(() => {
    const state = consentState(record, 'traces', today());
    return { stops: stopsSteps(state), mayProceed: state.mayProceed };
  }, [record]);
}

function ConsentNotice() {
  const { traces: words } = useText();
  const { record } = useExamination();
  const { stops, mayProceed } = useConsent();
  if (mayProceed) return null;
  return (
    <Notice tone="warn" compact>
      {stops ? words.consent.stopped : words.consent.open}{' '}
      <PlaceLink to={{ page: 'case', caseId: record.id, section: 'dossier' }}>{words.consent.to}</PlaceLink>
    </Notice>
  );
}

function useNewKey(enabled: boolean, begin: () => void): void {
  const { traces: words } = useText();
  const latest = useRef(begin);
  latest.current = begin;
  const actions = useMemo<readonly AppAction[]>(
    () => (enabled ? [{ id: 'trace:new', label: words.add, keys: 'N', run: () => latest.current() }] : []),
    [enabled, words],
  );
  useActions(actions);
}
