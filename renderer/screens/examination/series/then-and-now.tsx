import { useWatch } from 'react-hook-form';
import type { InjuryEntry } from '../../../../shared/domain/injury/completeness.ts';
import { changingDescriptors, sizeInWords, valueInWords } from '../../../../shared/domain/injury/compose-earlier.ts';
import type { InjuryCount, InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { earlierSeen } from '../../../../shared/domain/injury/series.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import type { Texts } from '../../../../shared/text/nl.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { entryOf, type InjuryControl, type InjuryDraft } from '../injury/injury-draft.ts';
import styles from './series.module.css';

/** The looks at this injury beside each other: a column an examination, the last one as it stands in the form. */
export function ThenAndNow({ control }: { readonly control: InjuryControl }) {
  const { texts } = useLanguage();
  const { series: words } = texts;
  const { record, examination } = useExamination();
  const lookup = useLookup();
  const format = useFormat();
  // The whole form is there from the beginning.
  const draft = useWatch({ control }) as InjuryDraft;
  const aspects = useAspects();
  const earlier = InjuryId.safeParse(draft.earlier);
  const series = earlierSeen(earlier.success ? { earlier: earlier.data } : {}, record.examinations);
  if (series.length === 0) return null;
  const looks: readonly Look[] = [
    ...series.map((seen) => ({ key: seen.injury.id as string, at: seen.examination, entry: seen.injury.details })),
    { key: 'now', at: examination, entry: entryOf(draft, lookup) },
  ];
  return (
    <div className={styles.compare}>
      <table aria-label={words.compare}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.aspect}</span>
            </th>
            {looks.map(({ key, at }) => (
              <th key={key} scope="col">
                {key === 'now' ? `${words.now}, ` : null}
                {format.date(format.dateOf(at.details.startedAt))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {aspects.map(({ id, label, of }) =>
            looks.every(({ entry }) => of(entry) === '') ? null : (
              <tr key={id}>
                <th scope="row">{label}</th>
                {looks.map(({ key, entry }) => (
                  <td key={key}>{of(entry) || words.nothing}</td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface Look {
  readonly key: string;
  readonly at: { readonly details: { readonly startedAt: string } };
  readonly entry: InjuryEntry | InjuryDetails;
}

/** What is put beside each other, each as words of one look. */
function useAspects() {
  const { language, texts } = useLanguage();
  const { series: words } = texts;
  const lookup = useLookup();
  return [
    {
      id: 'type',
      label: words.type,
      of: ({ type = '' }: Look['entry']) => lookup.injuryType(type)?.label[language] ?? type,
    },
    { id: 'count', label: words.count, of: ({ count }: Look['entry']) => countWords(count, texts) },
    {
      id: 'size',
      label: words.size,
      of: ({ size }: Look['entry']) => sizeInWords(size === undefined ? {} : { size }, language),
    },
    ...changingDescriptors.map((id) => ({
      id,
      label: lookup.descriptor(id)?.label[language] ?? id,
      of: ({ descriptors = {}, count = { kind: 'single' } }: Look['entry']) =>
        valueInWords({ descriptors, count }, id, { lookup, language }),
    })),
  ];
}

function countWords(count: InjuryCount | undefined, { series }: Texts): string {
  if (count === undefined) return '';
  if (count.kind === 'single') return '1';
  if (count.kind === 'exact') return String(count.count);
  return count.about === undefined ? series.many : `${series.many} (± ${count.about})`;
}
