import type { Person } from '../../../shared/contract/people-routes.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useCommand } from '../../api/use-command.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { PersonFields } from './person-fields.tsx';
import { EditPersonForm, type PersonFields as Fields, profileOf } from './person-form.ts';

/** Changes name, role and management of the vault; of oneself too, as long as somebody goes on managing. */
export function EditPersonDialog({ person, onClose }: { readonly person: Person; readonly onClose: () => void }) {
  const texts = useText();
  const { people, common } = texts;
  const command = useCommand('people.update');
  const { name, role, administers } = person.profile;
  const form = useRecordForm<Fields, typeof EditPersonForm>({
    schema: EditPersonForm,
    defaultValues: { name, role, administers: administers === true },
  });
  const submit = form.handleSubmit(async (changed) => {
    const result = await command.run({ userId: person.userId, profile: profileOf(changed) });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['profile'], texts });
    if (person.self) await refreshSession();
    onClose();
  });
  return (
    <Dialog
      open
      onClose={onClose}
      title={people.editTitle}
      description={people.editLead}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="edit-person-form" tone="primary" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="edit-person-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <PersonFields control={form.control} />
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}
