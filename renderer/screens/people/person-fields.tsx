import { type Control, type FieldPath, useWatch } from 'react-hook-form';
import { Role } from '../../../shared/contract/route.ts';
import { useText } from '../../api/language-context.tsx';
import { FormCheck, FormSelect, FormText } from '../../components/form/form-fields.tsx';
import { FieldRow } from '../../components/split-layout.tsx';
import type { PersonFields as Fields } from './person-form.ts';

/** Name, role, and whether the person manages the vault besides. An administrator does so by role. */
export function PersonFields<Values extends Fields, Transformed>({
  control,
}: {
  readonly control: Control<Values, unknown, Transformed>;
}) {
  const { people, frame } = useText();
  const name = (field: keyof Fields) => field as FieldPath<Values>; // Every form here has the fields of a person.
  const role: unknown = useWatch({ control, name: name('role') });
  return (
    <>
      <FieldRow>
        <FormText
          control={control}
          name={name('name')}
          label={people.personName}
          hint={people.personNameHint}
          required
        />
        <FormSelect
          control={control}
          name={name('role')}
          label={people.role}
          required
          choices={Role.options.map((each) => ({ value: each, label: frame.roles[each] }))}
        />
      </FieldRow>
      {role === 'administrator' ? null : (
        <FormCheck
          control={control}
          name={name('administers')}
          label={people.administers}
          hint={people.administersHint}
        />
      )}
    </>
  );
}
