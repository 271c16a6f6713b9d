import type { RouteFailure } from '../../../../shared/contract/contract.ts';
import { useText } from '../../../api/language-context.tsx';
import { Table } from '../../../components/table.tsx';
import styles from './editions.module.css';

type Refused = Extract<RouteFailure<'edition.inspect'>, { readonly kind: 'edition-faulty' }>;

/** What is wrong with an edition, fault by fault: the file, the place in it, and what. */
export function FaultList({ faults, total }: Pick<Refused, 'faults' | 'total'>) {
  const { editions } = useText();
  const { faultColumns } = editions;
  return (
    <>
      <Table
        label={editions.faultsLabel}
        rows={faults.map((fault, index) => ({ ...fault, key: String(index) }))}
        rowKey={({ key }) => key}
        columns={[
          {
            id: 'file',
            header: faultColumns.file,
            width: 'tight',
            cell: ({ file }) => <code className={styles.place}>{`${file}.json`}</code>,
          },
          {
            id: 'place',
            header: faultColumns.place,
            cell: ({ path }) => <code className={styles.place}>{path === '' ? '–' : path}</code>,
          },
          {
            id: 'what',
            header: faultColumns.what,
            rowHeader: true,
            cell: ({ kind, file, path, value, expected }) =>
              editions.faults[kind]({ file, path, value, ...(expected === undefined ? {} : { expected }) }),
          },
        ]}
      />
      {faults.length < total ? (
        <p className={styles.soft}>{editions.moreFaults({ shown: faults.length, total })}</p>
      ) : null}
    </>
  );
}
