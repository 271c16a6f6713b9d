import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useGo } from '../../api/navigation.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { RecordNotices } from '../../record/record-notices.tsx';
import { useExamination } from '../../record/use-examination.ts';
import styles from './description.module.css';
import { FreezePanel } from './freeze-panel.tsx';
import { Paragraph } from './paragraph.tsx';

/** The letselbeschrijving as it will be printed: every paragraph with its facts behind it, until it is fixed. */
export function DescriptionScreen() {
  const { examination } = useExamination();
  const described = useRouteQuery('description.read', { examinationId: examination.id });
  if (described.status === 'loading') return null;
  if (described.status === 'failed') return <FailureNotice failure={described.failure} />;
  return <Described view={described.value} />;
}

function Described({ view }: { readonly view: RouteOutput<'description.read'> }) {
  const { descriptionScreen: words } = useText();
  const { record, examination, mayRecord } = useExamination();
  const go = useGo();
  const goToInjury = (item: string): void =>
    go({ page: 'case', caseId: record.id, section: 'examination', examination: examination.id, item });
  return (
    <div className={styles.screen}>
      {/* A text that scrolls and holds no buttons must itself be reached by keys to be read. */}
      <article className={styles.text} aria-label={words.title} tabIndex={view.status === 'frozen' ? 0 : undefined}>
        <h2>{words.title}</h2>
        {view.status === 'draft' ? <p className={styles.intro}>{words.intro}</p> : null}
        {view.lines.map((line) => (
          <Paragraph key={line.key} line={line} editable={mayRecord && view.status === 'draft'} />
        ))}
      </article>
      <div className={styles.side}>
        <FreezePanel view={view} />
        {view.status === 'draft' ? (
          <section className={styles.card}>
            {view.notices.length === 0 ? <p className={styles.intro}>{words.noNotices}</p> : null}
            <RecordNotices notices={view.notices} onInjury={goToInjury} />
          </section>
        ) : null}
      </div>
    </div>
  );
}
