import { type KeyboardEvent, type ReactNode, type Ref, useImperativeHandle, useRef } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './table.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and dates line up to the right. */
  readonly align?: 'start' | 'end' | undefined;
  readonly headerHidden?: boolean | undefined;
  /** This cell names the row. */
  readonly rowHeader?: boolean | undefined;
  readonly width?: 'tight' | 'wide' | undefined;
}

export interface TableProps<Row> {
  /** Read out as the table's name. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** Makes rows openable: click, Enter; up and down arrows, Home and End move between rows. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly ref?: Ref<TableHandle> | undefined;
}

/** Lets a screen move focus into the rows, e.g. from the filter above them. */
export interface TableHandle {
  readonly focusFirstRow: () => void;
}

/** A dense table; when rows open something they form one tab stop with arrow keys inside. */
export function Table<Row>({ label, columns, rows, rowKey, onOpen, ref }: TableProps<Row>) {
  const body = useRef<HTMLTableSectionElement>(null);
  useImperativeHandle(ref, () => ({ focusFirstRow: () => body.current?.rows[0]?.focus() }), []);
  const move = (event: KeyboardEvent<HTMLTableRowElement>, row: Row, index: number): void => {
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen?.(row);
      return;
    }
    const target = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = target === undefined ? undefined : body.current?.rows[target];
    if (next === undefined || next === null) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={joinClasses(
                styles.head,
                column.align === 'end' && styles.end,
                column.width === 'tight' && styles.tight,
              )}
            >
              <span className={column.headerHidden === true ? 'visually-hidden' : undefined}>{column.header}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={body}>
        {rows.map((row, index) => (
          <tr
            key={rowKey(row)}
            className={joinClasses(styles.row, onOpen !== undefined && styles.openable)}
            tabIndex={onOpen === undefined ? undefined : index === 0 ? 0 : -1}
            onClick={onOpen === undefined ? undefined : () => onOpen(row)}
            onKeyDown={onOpen === undefined ? undefined : (event) => move(event, row, index)}
          >
            {columns.map((column) => (
              <Cell key={column.id} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const className = joinClasses(
    styles.cell,
    column.align === 'end' && styles.end,
    column.width === 'tight' && styles.tight,
  );
  if (column.rowHeader !== true) return <td className={className}>{column.cell(row)}</td>;
  return (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  );
}
