import { CopyCheck, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { type AppAction, useActions } from '../../../api/actions-context.tsx';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useLanguage } from '../../../api/language-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { Button, IconButton } from '../../../components/button.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import type { InjuryFormMethods } from './injury-draft.ts';
import styles from './injury-form.module.css';
import { nextField } from './next-field.ts';
import { type FeatureExample, useFeatureExamples } from './use-feature-examples.ts';
import { wordFeatures } from './word-features.ts';

/** The key that takes over the features of the first example. */
const TAKE_OVER = 'Alt+K';

export interface TakeOverProps {
  readonly form: InjuryFormMethods;
  /** The injury in the form, when it is recorded already. */
  readonly ownId: InjuryId | undefined;
}

/** Offers the features of the last injury of this type and of templates; nothing is filled in before somebody says so. */
export function TakeOver({ form, ownId }: TakeOverProps) {
  const { language, texts } = useLanguage();
  const { injuryEntry: words } = texts;
  const lookup = useLookup();
  const examples = useFeatureExamples(form.control, ownId);
  const removing = useCommand('template.remove');
  const [taken, setTaken] = useState<string | undefined>(undefined);
  const take = ({ features }: FeatureExample): void => {
    const entries = Object.entries(features);
    for (const [id, value] of entries) form.setValue(`descriptors.${id}`, value, { shouldDirty: true });
    setTaken(words.taken({ count: entries.length }));
    const next = nextField(form.getValues(), lookup);
    if (next !== undefined) form.setFocus(next);
  };
  const [first] = examples;
  useTakeOverKey(first === undefined ? undefined : () => take(first), words.takeOver);
  return (
    <>
      {examples.length === 0 ? null : (
        <section className={styles.examples} aria-label={words.title}>
          <p className={styles.definition}>{words.intro}</p>
          {examples.map((example, index) => {
            const { key, label, features, template } = example;
            const told = words.wouldFill({ features: wordFeatures(features, { lookup, language, texts }) });
            return (
              <div key={key} className={styles.example}>
                <Button
                  tone="quiet"
                  icon={<CopyCheck aria-hidden size={16} />}
                  keys={index === 0 ? TAKE_OVER : undefined}
                  onClick={() => take(example)}
                >
                  {label}
                </Button>
                <span className={styles.definition}>{told}</span>
                {template === undefined ? null : (
                  <IconButton
                    label={words.remove(template)}
                    icon={<X aria-hidden size={14} />}
                    onClick={() => void removing.run({ name: template.name, type: template.type })}
                  />
                )}
              </div>
            );
          })}
          <FailureNotice failure={removing.failure} />
        </section>
      )}
      <p role="status" className={taken === undefined ? 'visually-hidden' : styles.definition}>
        {taken}
      </p>
    </>
  );
}

function useTakeOverKey(take: (() => void) | undefined, label: string): void {
  const actions = useMemo<readonly AppAction[]>(
    () => (take === undefined ? [] : [{ id: 'injury:take-over', label, keys: TAKE_OVER, run: take }]),
    [take, label],
  );
  useActions(actions);
}
