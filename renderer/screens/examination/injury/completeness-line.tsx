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
  return (
    <p className={gaps.length === 0 ? styles.complete : styles.incomplete} role="status">
      {gaps.length === 0 ? words.complete : words.incomplete({ labels: gapLabels(gaps, { lookup, language, texts }) })}
    </p>
  );
}
