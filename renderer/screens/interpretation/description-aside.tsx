import { useText } from '../../api/language-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { useExamination } from '../../record/use-examination.ts';
import styles from './interpretation.module.css';

/** The fixed description, to read beside the interpretation; it cannot be changed from here. */
export function DescriptionAside() {
  const { interpretation: words } = useText();
  const { examination } = useExamination();
  const described = useRouteQuery('description.read', { examinationId: examination.id });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keys to be read
    <aside className={styles.aside} aria-label={words.aside} tabIndex={0}>
      <h2>{words.aside}</h2>
      {described.status === 'ready'
        ? described.value.lines.map((line) => (
            <p key={line.key} lang="nl" className={styles.line}>
              {headOf(line.key, examination.injuries)}
              {line.text}
            </p>
          ))
        : null}
    </aside>
  );
}

/** The number of the injury that a paragraph is about. */
function headOf(key: string, injuries: readonly { readonly id: string; readonly number: number }[]) {
  const injury = injuries.find(({ id }) => key === `injury:${id}`);
  return injury === undefined ? null : <strong className={styles.number}>{injury.number}</strong>;
}
