import { useWatch } from 'react-hook-form';
import { classifyAnogenital } from '../../../../shared/domain/assessment/classify-anogenital.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useStandard } from '../../../api/standard-context.tsx';
import styles from './anogenital.module.css';
import { useAnogenital } from './anogenital-form.tsx';
import { useEntered } from './use-entered.ts';

/** What the classification says of a finding, beside it and not in the record: edition, section, and what was read of it. */
export function Classification({ index }: { readonly index: number }) {
  const { language, texts } = useLanguage();
  const { anogenital: words } = texts;
  const standard = useStandard().anogenital;
  const { control } = useAnogenital().form;
  const { finding } = useWatch({ control, name: `observations.${index}` });
  const entered = useEntered().observations[index];
  if (finding === '') return null;
  const classified = classifyAnogenital({ finding, anatomicalHour: entered?.anatomicalHour }, standard);
  const unused = standard.editions.filter(({ enabled }) => !enabled);
  return (
    <aside className={styles.aid} aria-label={words.classification}>
      <h4>{words.classification}</h4>
      {classified === 'hour-missing' ? <p>{words.classificationHour}</p> : null}
      {classified !== 'hour-missing' && classified.length === 0 ? <p>{words.notClassified}</p> : null}
      {(classified === 'hour-missing' ? [] : classified).map(({ edition, section, place }) => (
        <div key={`${section.id} ${place.item.en}`}>
          <p>
            <strong>
              {words.section({
                edition: edition.label[language],
                letter: section.letter,
                label: section.label[language],
              })}
            </strong>
          </p>
          <p>{place.item[language]}</p>
          <p className={styles.small}>{words.source(place.provenance)}</p>
          {edition.note === undefined ? null : <p className={styles.small}>{edition.note[language]}</p>}
        </div>
      ))}
      {unused.map(({ id, label, note }) => (
        <p key={id} className={styles.small}>
          {words.notUsed({ label: label[language] })} {note?.[language]}
        </p>
      ))}
    </aside>
  );
}
