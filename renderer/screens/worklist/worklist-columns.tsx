import { useMemo } from 'react';
import type { WorklistItem } from '../../../shared/contract/case-routes.ts';
import { minutesBetween } from '../../../shared/kernel/iso-date.ts';
import type { Label } from '../../../shared/kernel/label.ts';
import { useLanguage, useText } from '../../api/language-context.tsx';
import { useStandard } from '../../api/standard-context.tsx';
import { today, useFormat } from '../../api/use-format.ts';
import { useNow } from '../../api/use-now.ts';
import { StatusChip } from '../../components/status-chip.tsx';
import type { Column } from '../../components/table.tsx';
import styles from './worklist-screen.module.css';

/** What the worklist shows of a case. */
export function useWorklistColumns(): readonly Column<WorklistItem>[] {
  const { worklist, frame } = useText();
  const { language } = useLanguage();
  const format = useFormat();
  const now = useNow();
  const { geography } = useStandard();
  return useMemo(() => {
    const { columns } = worklist;
    const region = (code: string): string => geography.policeRegions.find((each) => each.code === code)?.name ?? code;
    // A code that its edition does not know is shown as it is.
    const words = (known: Label | undefined, code: string): string => known?.[language] ?? code;
    return [
      {
        id: 'number',
        header: columns.number,
        width: 'tight',
        cell: (item) => <span className={styles.number}>{item.number}</span>,
      },
      {
        id: 'child',
        header: columns.child,
        rowHeader: true,
        cell: (item) => <span className={styles.child}>{item.childName}</span>,
      },
      { id: 'age', header: columns.age, width: 'tight', cell: (item) => format.age(item.birthDate, today()) },
      { id: 'region', header: columns.region, cell: (item) => region(item.policeRegion) },
      {
        id: 'kind',
        header: columns.kind,
        cell: (item) =>
          item.contactKind === undefined ? (
            <span className={styles.soft}>{worklist.noContact}</span>
          ) : (
            words(item.contactKindLabel, item.contactKind)
          ),
      },
      {
        id: 'requested',
        header: columns.requested,
        width: 'tight',
        cell: (item) =>
          item.requestedAt === undefined ? (
            ''
          ) : (
            <Requested
              date={format.moment(item.requestedAt)}
              minutes={minutesBetween(item.requestedAt, now.toISOString())}
            />
          ),
      },
      {
        id: 'recorded',
        header: columns.recorded,
        width: 'tight',
        cell: (item) => (
          <span className={styles.soft}>{item.injuries + item.photos === 0 ? '–' : worklist.recorded(item)}</span>
        ),
      },
      {
        id: 'next',
        header: columns.next,
        width: 'tight',
        cell: (item) => (
          <StatusChip tone={item.nextStep === 'done' ? 'good' : 'accent'}>{frame.nextSteps[item.nextStep]}</StatusChip>
        ),
      },
    ];
  }, [worklist, frame, language, format, now, geography]);
}

function Requested({ date, minutes }: { readonly date: string; readonly minutes: number }) {
  const { worklist } = useText();
  return (
    <span title={date} className={styles.requested}>
      {date.split(' ')[0]}
      <span className={styles.soft}>{worklist.ago({ minutes })}</span>
    </span>
  );
}
