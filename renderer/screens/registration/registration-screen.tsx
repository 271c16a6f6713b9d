import { useState } from 'react';
import { ContactId } from '../../../shared/kernel/record-id.ts';
import { useCase } from '../../api/case-context.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { RegistrationForm } from './registration-form.tsx';

/** The registration of a contact: what the record gives, what a person must add, and the confirmation. */
export function RegistrationScreen() {
  const { record, contact } = useCase();
  const { registration } = useText();
  const [chosen, setChosen] = useState<string>(contact?.id ?? record.contacts.at(-1)?.id ?? '');
  const codes = useCodes();
  const format = useFormat();
  if (record.contacts.length === 0)
    return <EmptyState title={registration.noContactTitle}>{registration.noContact}</EmptyState>;
  const choices = record.contacts.map(({ id, details }) => ({
    value: id,
    label: registration.contactLabel({
      kind: codes.words('contact-kind', details.kind),
      date: format.date(format.dateOf(details.requestedAt)),
    }),
  }));
  return (
    <Stack>
      {choices.length < 2 ? null : (
        <SelectField
          label={registration.contact}
          width="half"
          choices={choices}
          value={chosen}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      {chosen === '' ? null : <ContactRegistration key={chosen} contactId={ContactId.parse(chosen)} />}
    </Stack>
  );
}

function ContactRegistration({ contactId }: { readonly contactId: ContactId }) {
  const view = useRouteQuery('registration.read', { contactId });
  if (view.status === 'loading') return null;
  if (view.status === 'failed') return <FailureNotice failure={view.failure} />;
  return <RegistrationForm contactId={contactId} view={view.value} />;
}
