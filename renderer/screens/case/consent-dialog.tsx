import { ConsentAnswer } from '../../../shared/domain/consent/consent.ts';
import { useCase } from '../../api/case-context.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormDateTime, FormRadio, FormTextArea } from '../../components/form/form-fields.tsx';
import { Stack } from '../../components/split-layout.tsx';
import styles from './case-screen.module.css';
import type { ConsentPlace } from './consent-matrix.tsx';

interface ConsentFields {
  scope: string;
  person: string;
  state: string;
  at: string;
  ground: string;
}

/** Records an answer. A new answer stands beside the earlier ones; nothing is overwritten. */
export function ConsentDialog({ place, onClose }: { readonly place: ConsentPlace; readonly onClose: () => void }) {
  const { record } = useCase();
  const texts = useText();
  const { caseFile, common } = texts;
  const codes = useCodes();
  const command = useCommand('consent.record');
  const form = useRecordForm<ConsentFields, typeof ConsentAnswer>({
    schema: ConsentAnswer,
    defaultValues: { ...place, state: '', at: '', ground: '' },
  });
  const draft = useDraft(form, { key: `case:${record.id}:consent:${place.scope}:${place.person}`, caseId: record.id });
  const submit = form.handleSubmit(async (answer) => {
    const result = await command.run({ caseId: record.id, answer });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['answer'], texts });
    await draft.discard();
    onClose();
  });
  const { control } = form;
  const names = {
    scope: codes.words('consent-scope', place.scope),
    person: codes.words('consent-person', place.person),
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={caseFile.consentRecord(names)}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="consent-form" tone="primary" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="consent-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <FormRadio
            control={control}
            name="state"
            label={caseFile.consentState}
            required
            choices={codes.choices('consent-state')}
          />
          <FormDateTime control={control} name="at" label={caseFile.consentAt} required />
          <FormTextArea
            control={control}
            name="ground"
            label={caseFile.consentGround}
            hint={caseFile.consentGroundHint}
            rows={2}
          />
          <Earlier place={place} />
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}

function Earlier({ place }: { readonly place: ConsentPlace }) {
  const { record } = useCase();
  const { caseFile } = useText();
  const codes = useCodes();
  const format = useFormat();
  const answers = record.consent.filter((answer) => answer.scope === place.scope && answer.person === place.person);
  if (answers.length === 0) return null;
  return (
    <div>
      <h3>{caseFile.consentEarlier}</h3>
      <ul className={styles.source}>
        {answers.map((answer) => (
          <li key={`${answer.at}${answer.state}`}>
            {format.moment(answer.at)}: {codes.words('consent-state', answer.state)}
            {answer.ground === undefined ? '' : `. ${answer.ground}`}
          </li>
        ))}
      </ul>
    </div>
  );
}
