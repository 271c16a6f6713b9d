import { Combobox } from '@base-ui/react/combobox';
import { ChevronDown, X } from 'lucide-react';
import type { Ref } from 'react';
import type { Choice } from './choice.ts';
import styles from './combo-field.module.css';
import { useComponentWords } from './component-words.tsx';
import fieldStyles from './field.module.css';
import { Field, type FieldFrame } from './field.tsx';

export interface ComboFieldProps extends FieldFrame {
  readonly choices: readonly Choice[];
  /** Value of the chosen option, or `''`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

/** A list that is searched by typing, for lists too long to scroll. Only options of the list can be chosen. */
export function ComboField(props: ComboFieldProps) {
  const { label, hint, error, required, echo, labelHidden, width, choices, value, onChange, onBlur, placeholder, ref } =
    props;
  const words = useComponentWords();
  const selected = choices.find((choice) => choice.value === value) ?? null;
  return (
    <Field {...{ label, hint, error, required, echo, labelHidden, width }}>
      {(control) => (
        <Combobox.Root
          items={choices}
          value={selected}
          onValueChange={(choice: Choice | null) => onChange(choice?.value ?? '')}
          itemToStringLabel={(choice: Choice) => choice.label}
          isItemEqualToValue={(left: Choice, right: Choice) => left.value === right.value}
          autoHighlight
          limit={60}
        >
          <Combobox.InputGroup className={fieldStyles.adorned}>
            <Combobox.Input
              {...control}
              // While the list is open everything else, the label included, is hidden from assistive technology.
              aria-label={label}
              ref={ref}
              className={fieldStyles.control}
              placeholder={placeholder}
              spellCheck={false}
              onBlur={onBlur}
            />
            <Combobox.Clear className={styles.side} aria-label={words.clear}>
              <X aria-hidden size={14} />
            </Combobox.Clear>
            <Combobox.Trigger className={styles.side} aria-label={words.openList}>
              <ChevronDown aria-hidden size={15} />
            </Combobox.Trigger>
          </Combobox.InputGroup>
          <Combobox.Portal>
            <Combobox.Positioner className={styles.positioner} sideOffset={3}>
              <Combobox.Popup className={styles.popup}>
                <Combobox.Empty>
                  <div className={styles.empty}>{words.noMatches}</div>
                </Combobox.Empty>
                <Combobox.List className={styles.list}>
                  {(choice: Choice) => (
                    <Combobox.Item key={choice.value} value={choice} className={styles.item}>
                      <span>{choice.label}</span>
                      {choice.hint === undefined ? null : <span className={styles.itemHint}>{choice.hint}</span>}
                    </Combobox.Item>
                  )}
                </Combobox.List>
              </Combobox.Popup>
            </Combobox.Positioner>
          </Combobox.Portal>
        </Combobox.Root>
      )}
    </Field>
  );
}
