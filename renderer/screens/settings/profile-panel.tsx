import { useState } from 'react';
import { ReportAuthor } from '../../../shared/domain/report/report.ts';
import { nl } from '../../../shared/text/nl.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { fillForm } from '../../api/fill-form.ts';
import { useText } from '../../api/language-context.tsx';
import { refreshSession } from '../../api/query-client.ts';
import { useSession } from '../../api/session-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormText, FormTextArea } from '../../components/form/form-fields.tsx';
import { Panel } from '../../components/panel.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import { TextField } from '../../components/text-field.tsx';
import styles from './settings.module.css';

const Professional = ReportAuthor.omit({ name: true });

type ProfileFields = { role: string; bigNumber: string; nrgdNumber: string; competence: string };

/** The professional's own details for reports. */
export function ProfilePanel() {
  const texts = useText();
  const { settings, common } = texts;
  const { profile } = useSession();
  const format = useFormat();
  const command = useCommand('vault.update-profile');
  const [savedAt, setSavedAt] = useState<Date | undefined>(undefined);
  const empty: ProfileFields = {
    role: nl.frame.roles[profile.role],
    bigNumber: '',
    nrgdNumber: '',
    competence: '',
  };
  const initial = fillForm(empty, profile.professional ?? {});
  const form = useRecordForm<ProfileFields, typeof Professional>({ schema: Professional, defaultValues: initial });
  const draft = useDraft(form, { key: 'settings:profile' });
  const submit = form.handleSubmit(async (professional) => {
    const result = await command.run({ professional });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['professional'], texts });
    await Promise.all([draft.discard(), refreshSession()]);
    setSavedAt(new Date());
  });
  const { control } = form;
  return (
    <Panel title={settings.profile} actions={<DraftNote draft={draft} onDiscard={() => form.reset(initial)} />}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <p className={styles.lead}>{settings.profileLead}</p>
          <FieldRow>
            <TextField label={settings.name} value={profile.name} readOnly />
            <FormText
              control={control}
              name="role"
              label={settings.functionTitle}
              hint={settings.functionTitleHint}
              required
            />
          </FieldRow>
          <FieldRow>
            <FormText
              control={control}
              name="bigNumber"
              label={settings.bigNumber}
              hint={settings.bigNumberHint}
              inputMode="numeric"
            />
            <FormText control={control} name="nrgdNumber" label={settings.nrgdNumber} />
          </FieldRow>
          <FormTextArea
            control={control}
            name="competence"
            label={settings.competence}
            hint={settings.competenceHint}
          />
          <FailureNotice failure={command.failure} />
          <div className={styles.actions}>
            <Button type="submit" tone="primary" disabled={command.running}>
              {common.save}
            </Button>
            <span role="status" className={styles.lead}>
              {savedAt === undefined ? '' : common.saved({ time: format.clock(savedAt) })}
            </span>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
