import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import { injuryCompleteness } from '../../../../shared/domain/injury/completeness.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import { gapLabels } from './gap-labels.ts';
import { entryOf, type InjuryControl, type InjuryDraft } from './injury-draft.ts';
import styles from './injury-form.module.css';

/** Says while typing what the standard still asks of this injury. */
export function CompletenessLine({ control }: { readonly control: InjuryControl }) {
  const lookup = useLookup();
  const { language, texts } = useLanguage();
  const draft = useDeferredValue(useWatch({ control })) as InjuryDraft; // Every field has a default, so nothing is missing from what is watched.
  const gaps = injuryCompleteness(entryOf(draft, lookup), lookup);
  const words = texts.examination.form;
  if (gaps.length === 0)
    return (
      <p className={styles.complete} role="status">
        {words.complete}
      </p>
    );
  return (
    <div>
      <p className={styles.incomplete} role="status">
        {words.incomplete({ labels: gapLabels(gaps, { lookup, language, texts }) })}
      </p>
      <p className={styles.enterHint}>{texts.injuryEntry.enterHint}</p>
    </div>
  );
}
