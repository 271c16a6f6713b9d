import { FolderPlus } from 'lucide-react';
import { useWatch } from 'react-hook-form';
import { caseRoutes } from '../../../shared/contract/case-routes.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { explainFailure } from '../../api/explain-failure.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { FormProblems } from '../../api/form-problems.tsx';
import { useText } from '../../api/language-context.tsx';
import { useGo } from '../../api/navigation.tsx';
import { useCodes, useStandard } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { today, useFormat } from '../../api/use-format.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormCombo, FormDate, FormSegmented, FormSelect, FormText } from '../../components/form/form-fields.tsx';
import { PageLayout } from '../../components/page-layout.tsx';
import { Panel } from '../../components/panel.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import styles from './new-case-screen.module.css';

const NewCase = caseRoutes['case.create'].input;

const emptyCase = {
  child: { givenNames: '', familyName: '', birthDate: '', sex: '', identityCheck: '' },
  details: { municipality: '', frame: '', externalReference: '' },
};

/** Makes a case from the child and the municipality; the police region is shown as soon as it is known. */
export function NewCaseScreen() {
  const texts = useText();
  const { caseFile, common } = texts;
  const go = useGo();
  const command = useCommand('case.create');
  const form = useRecordForm<typeof emptyCase, typeof NewCase>({ schema: NewCase, defaultValues: emptyCase });
  const draft = useDraft(form, { key: 'case:new' });
  const submit = form.handleSubmit(async (input) => {
    const result = await command.run(input);
    if (!result.ok) {
      if (result.error.kind === 'birth-in-future') {
        form.setError('child.birthDate', { message: explainFailure(result.error, texts) }, { shouldFocus: true });
      }
      return showRouterIssues(form, result.error, { prefix: [], texts });
    }
    await draft.discard();
    go({ page: 'case', caseId: result.value.caseId, section: 'dossier' }, { replace: true });
  });
  return (
    <PageLayout
      title={caseFile.newTitle}
      lead={caseFile.newLead}
      width="reading"
      actions={<DraftNote draft={draft} onDiscard={() => form.reset(emptyCase)} />}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <ChildPart control={form.control} />
          <PlacePart control={form.control} />
          <FailureNotice failure={command.failure?.kind === 'birth-in-future' ? undefined : command.failure} />
          <div className={styles.actions}>
            <Button type="submit" tone="primary" icon={<FolderPlus aria-hidden />} disabled={command.running}>
              {caseFile.create}
            </Button>
            <Button onClick={() => go({ page: 'worklist' })}>{common.cancel}</Button>
            <FormProblems control={form.control} />
          </div>
        </Stack>
      </form>
    </PageLayout>
  );
}

type Control = ReturnType<typeof useRecordForm<typeof emptyCase, typeof NewCase>>['control'];

function ChildPart({ control }: { readonly control: Control }) {
  const { caseFile } = useText();
  const codes = useCodes();
  const format = useFormat();
  return (
    <Panel title={caseFile.child}>
      <Stack>
        <FieldRow>
          <FormText control={control} name="child.givenNames" label={caseFile.givenNames} required autoFocus />
          <FormText control={control} name="child.familyName" label={caseFile.familyName} required />
        </FieldRow>
        <FieldRow>
          <FormDate
            control={control}
            name="child.birthDate"
            label={caseFile.birthDate}
            required
            width="full"
            echoMore={(iso) => format.age(iso, today())}
          />
          <FormSegmented
            control={control}
            name="child.sex"
            label={caseFile.sex}
            required
            choices={codes.choices('sex')}
          />
        </FieldRow>
        <FormText
          control={control}
          name="child.identityCheck"
          label={caseFile.identityCheck}
          hint={caseFile.identityCheckHint}
        />
      </Stack>
    </Panel>
  );
}

function PlacePart({ control }: { readonly control: Control }) {
  const { caseFile } = useText();
  const codes = useCodes();
  const { geography } = useStandard();
  const municipality = useWatch({ control, name: 'details.municipality' });
  const regionName = (code: string): string =>
    geography.policeRegions.find((region) => region.code === code)?.name ?? code;
  const found = geography.municipalities.find((each) => each.code === municipality);
  const choices = geography.municipalities.map((each) => ({
    value: each.code,
    label: each.name,
    hint: regionName(each.policeRegion),
  }));
  return (
    <Panel title={caseFile.place}>
      <Stack>
        <FieldRow>
          <FormCombo
            control={control}
            name="details.municipality"
            label={caseFile.municipality}
            hint={found === undefined ? caseFile.municipalityHint : undefined}
            echo={found === undefined ? undefined : `${caseFile.policeRegion}: ${regionName(found.policeRegion)}`}
            placeholder={caseFile.municipalityPlaceholder}
            required
            choices={choices}
          />
          <FormSelect
            control={control}
            name="details.frame"
            label={caseFile.frame}
            required
            choices={codes.choices('frame')}
          />
        </FieldRow>
        <FormText control={control} name="details.externalReference" label={caseFile.externalReference} width="half" />
      </Stack>
    </Panel>
  );
}
