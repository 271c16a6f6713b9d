import { type Control, type FieldPath, type FieldValues, useController } from 'react-hook-form';
import { CheckField, type CheckFieldProps, CheckList, type CheckListProps } from '../check-field.tsx';
import { ComboField, type ComboFieldProps } from '../combo-field.tsx';
import { DateField, type DateFieldProps } from '../date-field.tsx';
import { DateTimeField, type DateTimeFieldProps } from '../date-time-field.tsx';
import { DecimalField, type DecimalFieldProps, MillimetreField } from '../decimal-field.tsx';
import { RadioField, type RadioFieldProps, SegmentedField } from '../radio-field.tsx';
import { SelectField, type SelectFieldProps } from '../select-field.tsx';
import { TextArea, type TextAreaProps, TextField, type TextFieldProps } from '../text-field.tsx';

/** Which field of which form; the error of the form is shown at the field. */
export interface Bound<Values extends FieldValues, Transformed = Values> {
  readonly control: Control<Values, unknown, Transformed>;
  readonly name: FieldPath<Values>;
}

type Props<Own, Values extends FieldValues, Transformed> = Bound<Values, Transformed> &
  Omit<Own, 'value' | 'onChange' | 'onBlur' | 'checked' | 'error' | 'ref' | 'name'>;

function useBound<Values extends FieldValues, Transformed>({ control, name }: Bound<Values, Transformed>) {
  const { field, fieldState } = useController({ control, name });
  return { field, error: fieldState.error?.message };
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** `TextField` bound to a form. */
export function FormText<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<TextFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return <TextField {...own} {...field} value={asText(field.value)} error={error} />;
}

/** `TextArea` bound to a form. */
export function FormTextArea<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<TextAreaProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return <TextArea {...own} {...field} value={asText(field.value)} error={error} />;
}

/** `SelectField` bound to a form. */
export function FormSelect<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<SelectFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return <SelectField {...own} {...field} value={asText(field.value)} error={error} />;
}

/** `ComboField` bound to a form. */
export function FormCombo<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<ComboFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return (
    <ComboField
      {...own}
      ref={field.ref}
      value={asText(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}

/** `CheckField` bound to a form; the value is true or false. */
export function FormCheck<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<CheckFieldProps, Values, Transformed>) {
  const { field } = useBound({ control, name });
  const { value, ...rest } = field;
  return <CheckField {...own} {...rest} checked={value === true} />;
}

/** `CheckList` bound to a form; the value is a list of codes. */
export function FormCheckList<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<CheckListProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return (
    <CheckList {...own} value={Array.isArray(field.value) ? field.value : []} onChange={field.onChange} error={error} />
  );
}

/** `RadioField` bound to a form. */
export function FormRadio<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<RadioFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return <RadioField {...own} ref={field.ref} value={asText(field.value)} onChange={field.onChange} error={error} />;
}

/** `SegmentedField` bound to a form. */
export function FormSegmented<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<RadioFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return (
    <SegmentedField {...own} ref={field.ref} value={asText(field.value)} onChange={field.onChange} error={error} />
  );
}

/** `DateField` bound to a form. */
export function FormDate<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<DateFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return (
    <DateField
      {...own}
      ref={field.ref}
      value={asText(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}

/** `DateTimeField` bound to a form. */
export function FormDateTime<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<DateTimeFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return (
    <DateTimeField
      {...own}
      ref={field.ref}
      value={asText(field.value)}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}

/** `DecimalField` bound to a form. */
export function FormDecimal<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<DecimalFieldProps, Values, Transformed>) {
  const { field, error } = useBound({ control, name });
  return (
    <DecimalField
      {...own}
      ref={field.ref}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}

/** `MillimetreField` bound to a form. */
export function FormMillimetre<Values extends FieldValues, Transformed>({
  control,
  name,
  ...own
}: Props<Omit<DecimalFieldProps, 'unit' | 'decimals' | 'min' | 'max'>, Values, Transformed> &
  Partial<Pick<DecimalFieldProps, 'min' | 'max'>>) {
  const { field, error } = useBound({ control, name });
  return (
    <MillimetreField
      {...own}
      ref={field.ref}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error}
    />
  );
}
