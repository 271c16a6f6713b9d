import { type Control, type FieldValues, useFormState } from 'react-hook-form';
import styles from './form-problems.module.css';
import { useText } from './language-context.tsx';

export interface FormProblemsProps<Values extends FieldValues, Transformed> {
  readonly control: Control<Values, unknown, Transformed>;
}

/** How many fields still need a change, beside the button that refused; nothing before the first try. */
export function FormProblems<Values extends FieldValues, Transformed>({
  control,
}: FormProblemsProps<Values, Transformed>) {
  const { common } = useText();
  const { errors, submitCount } = useFormState({ control });
  const count = submitCount === 0 ? 0 : countErrors(errors);
  return (
    <span role="status" className={styles.problems}>
      {count === 0 ? '' : common.problemsFound({ count })}
    </span>
  );
}

/** A field with an error has a `type`; everything else is a level on the way there. */
function countErrors(errors: unknown): number {
  if (typeof errors !== 'object' || errors === null) return 0;
  if ('type' in errors && typeof errors.type === 'string') return 1;
  return Object.values(errors).reduce<number>((sum, each) => sum + countErrors(each), 0);
}
