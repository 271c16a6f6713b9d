import type { ShownTable } from '../../../shared/contract/statistics-routes.ts';
import type { IndicatorVariable } from '../../../shared/domain/standard/indicator-catalogue.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import { type CrossTable, crossTable, total } from './cross-table.ts';
import styles from './region.module.css';

/** A table with named rows and columns; a withheld figure is a dot. */
export function CrossTableView({ shown }: { readonly shown: ShownTable }) {
  const { language, texts } = useLanguage();
  const { regionScreen: words } = texts;
  const { indicators } = useLookup().standard;
  const table = crossTable(shown, indicators);
  if (table === undefined) return null;
  const variables = [table.rowVariable, table.columnVariable, ...table.summed].filter(
    (variable) => variable !== undefined,
  );
  const name = indicators.tables.find(({ id }) => id === shown.id)?.label[language] ?? shown.id;
  return (
    <>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{`${name}, ${words.count}`}</caption>
          <Head table={table} />
          <Body table={table} />
        </table>
      </div>
      {variables
        .filter((variable) => variable.multiple)
        .map((variable) => (
          <p key={variable.id} className={styles.note}>
            {words.multiple({ variable: variable.label[language] })}
          </p>
        ))}
      <Sources variables={variables} />
    </>
  );
}

function Head({ table }: { readonly table: CrossTable }) {
  const { language, texts } = useLanguage();
  const labelOf = useCategoryLabel();
  const { rowVariable, columnVariable, columns } = table;
  if (columnVariable === undefined) {
    return (
      <thead>
        <tr>
          <th scope="col">{rowVariable.label[language]}</th>
          <th scope="col" className={styles.number}>
            {texts.regionScreen.count}
          </th>
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {rowVariable.label[language]}
        </th>
        <th scope="colgroup" colSpan={columns.length} className={styles.group}>
          {columnVariable.label[language]}
        </th>
      </tr>
      <tr>
        {columns.map((column) => (
          <th key={column} scope="col" className={styles.number}>
            {labelOf(columnVariable, column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body({ table }: { readonly table: CrossTable }) {
  const labelOf = useCategoryLabel();
  const { rowVariable, columns, rows } = table;
  return (
    <tbody>
      {rows.map((row) => (
        <tr key={row.category} className={row.category === total ? styles.total : undefined}>
          <th scope="row">{labelOf(rowVariable, row.category)}</th>
          {row.counts.map((count, index) => (
            <Cell key={columns[index] ?? 'count'} count={count} isMargin={columns[index] === total} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function Cell({ count, isMargin }: { readonly count: number | null; readonly isMargin: boolean }) {
  const { regionScreen: words, components } = useLanguage().texts;
  return (
    <td className={styles.number} data-margin={isMargin ? '' : undefined}>
      {count === null ? (
        <>
          <span aria-hidden>.</span>
          <span className="visually-hidden">{words.hidden}</span>
        </>
      ) : (
        new Intl.NumberFormat(components.locale).format(count)
      )}
    </td>
  );
}

/** The words of a category, margins included. */
function useCategoryLabel(): (variable: IndicatorVariable, category: string) => string {
  const { language, texts } = useLanguage();
  return (variable, category) =>
    category === total
      ? texts.regionScreen.total
      : (variable.categories.find(({ id }) => id === category)?.label[language] ?? category);
}

/** Where the classifications come from; what nobody compared with its source says so. */
function Sources({ variables }: { readonly variables: readonly IndicatorVariable[] }) {
  const { language, texts } = useLanguage();
  return (
    <details className={styles.note}>
      <summary>{texts.regionScreen.source}</summary>
      <ul>
        {variables.map(({ id, label, provenance }) => (
          <li key={id}>
            {label[language]}: {provenance.source}{' '}
            {provenance.verified ? null : <StatusChip>{texts.record.unverified}</StatusChip>}
          </li>
        ))}
      </ul>
    </details>
  );
}
