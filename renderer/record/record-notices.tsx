import type { RecordNotice } from '../../shared/contract/report-routes.ts';
import type { Texts } from '../../shared/text/nl.ts';
import { useText } from '../api/language-context.tsx';
import { useRouteQuery } from '../api/use-query.ts';
import { Button } from '../components/button.tsx';
import styles from './record-notices.module.css';

export interface RecordNoticesProps {
  readonly notices: readonly RecordNotice[];
  /** Goes to the injury that a notice is about. */
  readonly onInjury?: ((injuryId: string) => void) | undefined;
}

/** What contradicts itself in the record, quietly; nothing is shown while all agrees. */
export function RecordNotices({ notices, onInjury }: RecordNoticesProps) {
  const texts = useText();
  if (notices.length === 0) return null;
  return (
    <section className={styles.notices} aria-label={texts.record.notices}>
      <h3>{texts.record.notices}</h3>
      <p className={styles.hint}>{texts.record.noticesHint}</p>
      <ul>
        {notices.map((notice) => (
          <li key={`${notice.code}:${notice.injuryId ?? ''}`}>
            {notice.injuryNumber === undefined ? null : (
              <strong>{texts.record.injury({ number: notice.injuryNumber })}. </strong>
            )}
            {noticeWords(notice, texts)}
            {notice.injuryId === undefined || onInjury === undefined ? null : (
              <GoTo injuryId={notice.injuryId} number={notice.injuryNumber ?? 0} onInjury={onInjury} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The sentence of a notice; a code of a newer core is shown as it is. */
export const noticeWords = (notice: RecordNotice, { contradictions }: Texts): string =>
  (contradictions as Readonly<Record<string, string>>)[notice.code] ?? notice.code;

/** The contradictions of an examination as it stands now; none while they are being looked up. */
export function useRecordNotices(examinationId: string): readonly RecordNotice[] {
  const described = useRouteQuery('description.read', { examinationId });
  return described.status === 'ready' ? described.value.notices : [];
}

interface GoToProps {
  readonly injuryId: string;
  readonly number: number;
  readonly onInjury: (injuryId: string) => void;
}

function GoTo({ injuryId, number, onInjury }: GoToProps) {
  const { record } = useText();
  return (
    <Button tone="quiet" onClick={() => onInjury(injuryId)}>
      {record.goToInjury({ number })}
    </Button>
  );
}
