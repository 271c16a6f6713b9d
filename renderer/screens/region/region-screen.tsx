import { useMemo, useState } from 'react';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage } from '../../api/language-context.tsx';
import { today, useFormat } from '../../api/use-format.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import { CrossTableView } from './cross-table-view.tsx';
import { halfYearsBetween } from './half-years.ts';
import styles from './region.module.css';
import { SaveCsv } from './save-csv.tsx';

/** Counts per half-year from the confirmed registrations; small figures withheld, and never for release as they stand here. */
export function RegionScreen() {
  const { language, texts } = useLanguage();
  const { regionScreen: words } = texts;
  const { tables } = useLookup().standard.indicators;
  const [tableId, setTableId] = useState(tables[0]?.id ?? '');
  const [period, setPeriod] = useState('');
  const periods = usePeriods();
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <div>
          <h1>{words.title}</h1>
          <p className={styles.note}>{words.intro}</p>
        </div>
        <SaveCsv period={period === '' ? undefined : period} />
      </header>
      <Notice tone="warn" title={words.notForRelease}>
        {words.notForReleaseWords}
      </Notice>
      <div className={styles.choices}>
        <SelectField
          label={words.period}
          width="half"
          placeholder={words.allPeriods}
          choices={periods}
          value={period}
          onChange={(event) => setPeriod(event.currentTarget.value)}
        />
        <SelectField
          label={words.table}
          width="half"
          choices={tables.map(({ id, label }) => ({ value: id, label: label[language] }))}
          value={tableId}
          onChange={(event) => setTableId(event.currentTarget.value)}
        />
      </div>
      {tableId === '' ? null : <ShownTableView tableId={tableId} period={period} />}
    </div>
  );
}

function ShownTableView({ tableId, period }: { readonly tableId: string; readonly period: string }) {
  const { regionScreen: words } = useLanguage().texts;
  const shown = useRouteQuery('statistics.table', { tableId, ...(period === '' ? {} : { period }) });
  if (shown.status === 'loading') return null;
  if (shown.status === 'failed') return <FailureNotice failure={shown.failure} />;
  return (
    <section className={styles.sheet}>
      <p className={styles.coverage}>{words.coverage(shown.value.coverage)}</p>
      <CrossTableView shown={shown.value} />
      <p className={styles.note}>{words.rule(shown.value)}</p>
    </section>
  );
}

/** The half-years from the first request in this vault up to now. */
function usePeriods() {
  const { regionScreen: words } = useLanguage().texts;
  const format = useFormat();
  const worklist = useRouteQuery('worklist.list', {});
  return useMemo(() => {
    const requested = worklist.status === 'ready' ? worklist.value.flatMap(({ requestedAt }) => requestedAt ?? []) : [];
    const dates = requested.map(format.dateOf).sort();
    return halfYearsBetween(dates[0] ?? today(), today()).map((value) => {
      const [year = '', half = ''] = value.split('-H');
      return { value, label: words.halfYear({ year, half }) };
    });
  }, [worklist, format, words]);
}
