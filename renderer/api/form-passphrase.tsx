import { type FieldPath, type FieldValues, type UseFormReturn, useController } from 'react-hook-form';
import type { RouteFailure } from '../../shared/contract/contract.ts';
import type { AnyFailure } from '../../shared/text/failure-sentences.ts';
import type { Texts } from '../../shared/text/nl.ts';
import type { Bound } from '../components/form/form-fields.tsx';
import { PassphraseField } from '../components/passphrase-field.tsx';
import { FieldRow } from '../components/split-layout.tsx';
import { explainFailure } from './explain-failure.ts';
import { useText } from './language-context.tsx';

export interface FormPassphraseProps<Values extends FieldValues, Transformed> extends Bound<Values, Transformed> {
  readonly label: string;
  readonly hint?: string | undefined;
  /** Says back how many characters were typed, for a passphrase that is being chosen. */
  readonly counted?: boolean | undefined;
  readonly width?: 'full' | 'half' | undefined;
}

/** A passphrase as a field of a form; hidden until its owner wants to see it. */
export function FormPassphrase<Values extends FieldValues, Transformed>(
  props: FormPassphraseProps<Values, Transformed>,
) {
  const { control, name, label, hint, counted, width } = props;
  const { unlock } = useText();
  const { field, fieldState } = useController({ control, name });
  const typed: unknown = field.value;
  const value = typeof typed === 'string' ? typed : '';
  const count = [...value].length;
  return (
    <PassphraseField
      ref={field.ref}
      label={label}
      hint={hint}
      width={width}
      required
      showLabel={unlock.showPassphrase}
      hideLabel={unlock.hidePassphrase}
      value={value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      echo={counted === true && count > 0 ? unlock.passphraseLength({ count }) : undefined}
      error={fieldState.error?.message}
    />
  );
}

export interface NewPassphraseFieldsProps<Values extends FieldValues, Transformed> {
  readonly control: Bound<Values, Transformed>['control'];
  readonly names: readonly [FieldPath<Values>, FieldPath<Values>];
  readonly labels: readonly [string, string];
}

/** A passphrase that is being chosen, typed twice; says what makes a good one. */
export function NewPassphraseFields<Values extends FieldValues, Transformed>(
  props: NewPassphraseFieldsProps<Values, Transformed>,
) {
  const { control, names, labels } = props;
  const { unlock } = useText();
  return (
    <FieldRow>
      <FormPassphrase control={control} name={names[0]} label={labels[0]} hint={unlock.passphraseHint} counted />
      <FormPassphrase control={control} name={names[1]} label={labels[1]} />
    </FieldRow>
  );
}

/** Failures that belong to a passphrase which the person types again to confirm an act. */
type OwnPassphraseFailure = Extract<
  RouteFailure<'people.change-passphrase'>,
  { readonly kind: 'wrong-passphrase' | 'unlock-delayed' }
>;
/** Failures that belong to a passphrase which is being chosen. */
type NewPassphraseFailure = Extract<
  RouteFailure<'people.change-passphrase'>,
  { readonly kind: 'passphrase-too-short' | 'passphrase-too-long' }
>;

/** Whether a failure is about the passphrase that confirms an act. */
export const isOfOwnPassphrase = (failure: AnyFailure): failure is OwnPassphraseFailure =>
  failure.kind === 'wrong-passphrase' || failure.kind === 'unlock-delayed';

/** Whether a failure is about the passphrase that is being chosen. */
export const isOfNewPassphrase = (failure: AnyFailure): failure is NewPassphraseFailure =>
  failure.kind === 'passphrase-too-short' || failure.kind === 'passphrase-too-long';

/** What is left to say elsewhere of a failure, once the fields for passphrases have said theirs. */
export const besidesPassphrases = (failure: AnyFailure | undefined): AnyFailure | undefined =>
  failure === undefined || isOfOwnPassphrase(failure) || isOfNewPassphrase(failure) ? undefined : failure;

/** The sentence for a passphrase that did not confirm an act; it was the person's own that was asked for. */
export const explainOwnPassphrase = (failure: OwnPassphraseFailure, texts: Texts): string =>
  failure.kind === 'wrong-passphrase' ? texts.people.notYourPassphrase(failure) : explainFailure(failure, texts);

/** Empties a field for a passphrase and says there why it was refused; the focus follows. */
export function refusePassphrase<Values extends FieldValues, Transformed>(
  form: UseFormReturn<Values, unknown, Transformed>,
  name: FieldPath<Values>,
  message: string,
): void {
  // A field for a passphrase holds text.
  form.setValue(name, '' as Parameters<typeof form.setValue<typeof name>>[1]);
  form.setError(name, { type: 'core', message });
  requestAnimationFrame(() => form.setFocus(name));
}
