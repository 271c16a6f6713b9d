import {
  type EditionChange,
  type EditionDifferences,
  EditionPart,
} from '../../../../shared/domain/standard/edition-differences.ts';
import { useLabel, useText } from '../../../api/language-context.tsx';
import { StatusChip } from '../../../components/status-chip.tsx';
import { Table } from '../../../components/table.tsx';
import styles from './editions.module.css';

const tones = { added: 'good', removed: 'danger', changed: 'neutral' } as const;

/** What changes from one edition to another: how much of each sort, and every entry under the list that it stands in. */
export function DifferencesView({ differences }: { readonly differences: EditionDifferences }) {
  const { editions } = useText();
  const { changes } = differences;
  if (changes.length === 0) return <p>{editions.same}</p>;
  const count = (kind: EditionChange['change']): number => changes.filter(({ change }) => change === kind).length;
  const groups = EditionPart.options
    .map((part) => ({ part, changes: changes.filter((change) => change.part === part) }))
    .filter((group) => group.changes.length > 0);
  return (
    <>
      <p>
        <strong>
          {editions.summary({ added: count('added'), removed: count('removed'), changed: count('changed') })}
        </strong>
      </p>
      {groups.map((group) => (
        <details key={group.part} open={group.changes.length <= shownAtOnce} className={styles.group}>
          <summary>{editions.partTitle({ part: editions.parts[group.part], count: group.changes.length })}</summary>
          <ChangeTable {...group} />
        </details>
      ))}
    </>
  );
}

/** A longer list is closed until it is asked for. */
const shownAtOnce = 25;

function ChangeTable({ part, changes }: { readonly part: EditionPart; readonly changes: readonly EditionChange[] }) {
  const { editions } = useText();
  const { differenceColumns: columns } = editions;
  return (
    <Table
      label={editions.parts[part]}
      rows={changes}
      rowKey={({ id, fields }) => `${id}/${fields.join()}`}
      columns={[
        {
          id: 'change',
          header: columns.change,
          width: 'tight',
          cell: ({ change }) => <StatusChip tone={tones[change]}>{editions.changes[change]}</StatusChip>,
        },
        { id: 'name', header: columns.name, rowHeader: true, cell: (change) => <Name change={change} /> },
        { id: 'what', header: columns.what, cell: (change) => <What change={change} /> },
      ]}
    />
  );
}

/** The name of an entry, with its code; the code alone where it has no name. */
function Name({ change: { id, label } }: { readonly change: EditionChange }) {
  const words = useLabel();
  return (
    <>
      {label === undefined ? null : `${words(label)} `}
      <code className={styles.code}>{id}</code>
    </>
  );
}

function What({ change: { fields, formerly } }: { readonly change: EditionChange }) {
  const { editions } = useText();
  const words = useLabel();
  const names = [...new Set(fields.map((field) => editions.fields[field] ?? field))];
  return (
    <>
      {names.join(', ')}
      {formerly === undefined ? null : (
        <span className={styles.soft}> ({editions.formerly({ label: words(formerly) })})</span>
      )}
    </>
  );
}
