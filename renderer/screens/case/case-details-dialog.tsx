import { CaseDetails } from '../../../shared/domain/case/case.ts';
import type { CaseRecord } from '../../../shared/domain/case/case-record.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes, useStandard } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormCombo, FormSelect, FormText } from '../../components/form/form-fields.tsx';
import { Stack } from '../../components/split-layout.tsx';

type DetailFields = { municipality: string; frame: string; externalReference: string };

/** Corrects where a case belongs; the police region follows the municipality, the former details stay as a revision. */
export function CaseDetailsDialog({ record, onClose }: { readonly record: CaseRecord; readonly onClose: () => void }) {
  const texts = useText();
  const { caseFile, common } = texts;
  const codes = useCodes();
  const { geography } = useStandard();
  const command = useCommand('case.update-details');
  const initial: DetailFields = { ...record.details, externalReference: record.details.externalReference ?? '' };
  const form = useRecordForm<DetailFields, typeof CaseDetails>({ schema: CaseDetails, defaultValues: initial });
  const draft = useDraft(form, { key: `case:${record.id}:details`, caseId: record.id });
  const submit = form.handleSubmit(async (details) => {
    const result = await command.run({ caseId: record.id, details });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['details'], texts });
    await draft.discard();
    onClose();
  });
  const regionName = new Map(geography.policeRegions.map(({ code, name }) => [code, name]));
  const municipalities = geography.municipalities.map((each) => ({
    value: each.code,
    label: each.name,
    hint: regionName.get(each.policeRegion) ?? each.policeRegion,
  }));
  const { control } = form;
  return (
    <Dialog
      open
      onClose={onClose}
      title={caseFile.editDetails}
      actions={
        <>
          <DraftNote draft={draft} onDiscard={() => form.reset(initial)} />
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="case-details-form" tone="primary" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="case-details-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <FormCombo
            control={control}
            name="municipality"
            label={caseFile.municipality}
            hint={caseFile.municipalityHint}
            placeholder={caseFile.municipalityPlaceholder}
            required
            choices={municipalities}
          />
          <FormSelect control={control} name="frame" label={caseFile.frame} required choices={codes.choices('frame')} />
          <FormText control={control} name="externalReference" label={caseFile.externalReference} />
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}
