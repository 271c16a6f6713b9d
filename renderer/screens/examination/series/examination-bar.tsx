import { useText } from '../../../api/language-context.tsx';
import { PlaceLink } from '../../../api/navigation.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './series.module.css';

/** Which of the examinations of this case is open, first to last, with the way to the others; nothing where there is one. */
export function ExaminationBar() {
  const { series: words } = useText();
  const codes = useCodes();
  const format = useFormat();
  const { record, examination } = useExamination();
  if (record.examinations.length < 2) return null;
  const ordered = record.examinations.toSorted((left, right) =>
    left.details.startedAt.localeCompare(right.details.startedAt),
  );
  const index = ordered.findIndex(({ id }) => id === examination.id) + 1;
  return (
    <nav className={styles.bar} aria-label={words.bar}>
      <strong>{words.which({ index, of: ordered.length })}</strong>
      <ol>
        {ordered.map((each) => {
          const contact = record.contacts.find(({ id }) => id === each.contactId);
          const label = words.examination({
            date: format.date(format.dateOf(each.details.startedAt)),
            kind: contact === undefined ? '' : codes.words('contact-kind', contact.details.kind),
          });
          return each.id === examination.id ? (
            <li key={each.id} data-current="" aria-current="page">
              {label}
            </li>
          ) : (
            <li key={each.id}>
              <PlaceLink to={{ page: 'case', caseId: record.id, section: 'examination', examination: each.id }}>
                {label}
              </PlaceLink>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
