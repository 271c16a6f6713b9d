import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { useText } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Notice } from '../../components/notice.tsx';

/** What came of practising a restore: how much is the same as in the backup, or what differs and what to do then. */
export function DrillOutcome({ report }: { readonly report: RouteOutput<'backup.drill'> }) {
  const { backup } = useText();
  const { moment } = useFormat();
  const { rows, files, sound, differs } = report;
  const at = moment(report.at);
  if (sound) return <Notice tone="good">{backup.practiseGood({ rows, files, at })}</Notice>;
  return (
    <Notice tone="error" title={backup.practiseBad({ at })}>
      <ul>
        {differs.records ? <li>{backup.differsRecords}</li> : null}
        {differs.trail ? <li>{backup.differsTrail}</li> : null}
        {differs.files > 0 ? <li>{backup.differsFiles({ count: differs.files })}</li> : null}
      </ul>
      <p>{backup.practiseAdvice}</p>
    </Notice>
  );
}
