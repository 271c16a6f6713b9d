import { useMemo } from 'react';
import { type Control, type FieldPath, type FieldValues, useWatch } from 'react-hook-form';
import { findDoubtfulWords } from '../../shared/domain/report/find-doubtful-words.ts';
import { useText } from '../api/language-context.tsx';
import { FormTextArea } from '../components/form/form-fields.tsx';
import { Notice } from '../components/notice.tsx';
import type { TextAreaProps } from '../components/text-field.tsx';
import styles from './doubtful-words.module.css';

/** Points out at a field what had better not be written, with the reason and its source; nothing is held back by it. Words are read as Dutch and as English. */
export function DoubtfulWords({ text }: { readonly text: string }) {
  const { doubtfulWords: words } = useText();
  const found = useMemo(() => {
    const all = [...findDoubtfulWords(text, 'nl'), ...findDoubtfulWords(text, 'en')];
    return all.filter(({ code }, index) => all.findIndex((other) => other.code === code) === index);
  }, [text]);
  if (found.length === 0) return null;
  return (
    <Notice tone="warn" title={words.title}>
      <ul className={styles.list}>
        {found.map((each) => (
          <li key={each.code}>
            <q className={styles.words}>{each.words}</q> {words.reasons[each.code]}{' '}
            <small className={styles.source}>{words.source({ source: each.source.source })}</small>
          </li>
        ))}
      </ul>
      <p className={styles.source}>{words.free}</p>
    </Notice>
  );
}

interface ProseProps<Values extends FieldValues, Transformed>
  extends Omit<TextAreaProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'ref' | 'name'> {
  readonly control: Control<Values, unknown, Transformed>;
  readonly name: FieldPath<Values>;
}

/** A text area of a form whose words are looked at while they are typed. */
export function ProseField<Values extends FieldValues, Transformed>(props: ProseProps<Values, Transformed>) {
  const text: unknown = useWatch({ control: props.control, name: props.name });
  return (
    <div className={styles.field}>
      <FormTextArea {...props} />
      <DoubtfulWords text={typeof text === 'string' ? text : ''} />
    </div>
  );
}
