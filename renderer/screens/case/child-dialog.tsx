import type { CaseRecord } from '../../../shared/domain/case/case-record.ts';
import { ChildDetails } from '../../../shared/domain/child/child.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { explainFailure } from '../../api/explain-failure.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { today, useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormDate, FormSegmented, FormText } from '../../components/form/form-fields.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';

type ChildFields = { givenNames: string; familyName: string; birthDate: string; sex: string; identityCheck: string };

/** Changes the child's details; the change is a revision, the former details stay in the trail. */
export function ChildDialog({ record, onClose }: { readonly record: CaseRecord; readonly onClose: () => void }) {
  const texts = useText();
  const { caseFile, common } = texts;
  const codes = useCodes();
  const format = useFormat();
  const command = useCommand('case.update-child');
  const initial: ChildFields = { ...record.child, identityCheck: record.child.identityCheck ?? '' };
  const form = useRecordForm<ChildFields, typeof ChildDetails>({ schema: ChildDetails, defaultValues: initial });
  const draft = useDraft(form, { key: `case:${record.id}:child`, caseId: record.id });
  const submit = form.handleSubmit(async (child) => {
    const result = await command.run({ caseId: record.id, child });
    if (!result.ok) {
      if (result.error.kind === 'birth-in-future') {
        form.setError('birthDate', { message: explainFailure(result.error, texts) }, { shouldFocus: true });
      }
      return showRouterIssues(form, result.error, { prefix: ['child'], texts });
    }
    await draft.discard();
    onClose();
  });
  const { control } = form;
  return (
    <Dialog
      open
      onClose={onClose}
      title={caseFile.editChild}
      actions={
        <>
          <DraftNote draft={draft} onDiscard={() => form.reset(initial)} />
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="child-form" tone="primary" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="child-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <FieldRow>
            <FormText control={control} name="givenNames" label={caseFile.givenNames} required />
            <FormText control={control} name="familyName" label={caseFile.familyName} required />
          </FieldRow>
          <FieldRow>
            <FormDate
              control={control}
              name="birthDate"
              label={caseFile.birthDate}
              required
              width="full"
              echoMore={(iso) => format.age(iso, today())}
            />
            <FormSegmented control={control} name="sex" label={caseFile.sex} required choices={codes.choices('sex')} />
          </FieldRow>
          <FormText
            control={control}
            name="identityCheck"
            label={caseFile.identityCheck}
            hint={caseFile.identityCheckHint}
          />
          <FailureNotice failure={command.failure?.kind === 'birth-in-future' ? undefined : command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}
