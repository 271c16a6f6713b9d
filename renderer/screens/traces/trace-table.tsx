import { currentHolder } from '../../../shared/domain/trace/chain-faults.ts';
import { tracePlaceWords } from '../../../shared/domain/trace/trace-place-words.ts';
import { traceWords } from '../../../shared/domain/trace/trace-words.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import { type Column, Table } from '../../components/table.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './traces.module.css';
import type { TraceShown } from './use-traces.ts';

interface TraceTableProps {
  readonly traces: readonly TraceShown[];
  readonly onOpen: (traceId: string) => void;
}

/** The traces by number: what, where, when, who holds each now, and whether its chain is accounted for. */
export function TraceTable({ traces, onOpen }: TraceTableProps) {
  const { texts } = useLanguage();
  const columns = useColumns();
  return (
    <Table
      label={texts.traces.title({ count: traces.length })}
      columns={columns}
      rows={traces}
      rowKey={({ trace }) => trace.id}
      onOpen={({ trace }) => onOpen(trace.id)}
    />
  );
}

function useColumns(): readonly Column<TraceShown>[] {
  const { language, texts } = useLanguage();
  const { columns } = texts.traces;
  const lookup = useLookup();
  const format = useFormat();
  const words = traceWords(language);
  return [
    { id: 'number', header: columns.number, width: 'tight', rowHeader: true, cell: ({ trace }) => trace.number },
    {
      id: 'sin',
      header: columns.sin,
      width: 'tight',
      cell: ({ trace }) => (
        <span className={trace.struck === undefined ? undefined : styles.struck}>{trace.details.sin ?? '–'}</span>
      ),
    },
    { id: 'kind', header: columns.kind, cell: ({ trace }) => lookup.traceLabel('kinds', trace.details.kind, language) },
    { id: 'place', header: columns.place, cell: ({ trace }) => tracePlaceWords(trace.details.place, lookup, language) },
    { id: 'taken', header: columns.taken, width: 'tight', cell: ({ trace }) => format.moment(trace.details.takenAt) },
    {
      id: 'holder',
      header: columns.holder,
      cell: ({ trace }) => {
        const holder = currentHolder(trace);
        return holder === undefined ? words.unknown : <span title={holder.organisation}>{holder.name}</span>;
      },
    },
    { id: 'state', header: columns.state, cell: (shown) => <State shown={shown} /> },
  ];
}

function State({ shown: { trace, faults } }: { readonly shown: TraceShown }) {
  const { texts } = useLanguage();
  if (trace.struck) return <StatusChip>{texts.traces.struck}</StatusChip>;
  if (faults.length === 0) return <StatusChip tone="good">{texts.traces.noGaps}</StatusChip>;
  return <StatusChip tone="warn">{texts.traces.gapCount({ count: faults.length })}</StatusChip>;
}
