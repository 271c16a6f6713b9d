import { useState } from 'react';
import { documentRoutes } from '../../../../shared/contract/document-routes.ts';
import { useCase } from '../../../api/case-context.tsx';
import { FailureNotice } from '../../../api/failure-notice.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { useCommand } from '../../../api/use-command.ts';
import { showRouterIssues, useRecordForm } from '../../../api/use-record-form.ts';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { FormCheckList, FormDate, FormText } from '../../../components/form/form-fields.tsx';
import { Notice } from '../../../components/notice.tsx';
import { Stack } from '../../../components/split-layout.tsx';
import styles from './documents.module.css';
import { FileChoice } from './file-choice.tsx';

interface Fields {
  details: { fileName: string; scopes: string[]; persons: string[]; signedOn: string; note: string };
}

const schema = documentRoutes['document.add'].input.pick({ details: true });

/** Adds a scan or photo of a signed form, and says what was signed and by whom. */
export function AddDocumentDialog({ onClose }: { readonly onClose: () => void }) {
  const { common, documents: words } = useText();
  const codes = useCodes();
  const { form, command, file, problem, chooseFile, submit } = useAdding(onClose);
  const { control } = form;
  return (
    <Dialog
      open
      busy={command.running}
      onClose={onClose}
      title={words.addTitle}
      description={words.answersStay}
      actions={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="document-form" tone="primary" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="document-form" noValidate onSubmit={submit}>
        <Stack>
          <FileChoice file={file} onFile={chooseFile} />
          {problem === undefined ? null : <Notice tone="error">{problem}</Notice>}
          <FormCheckList
            control={control}
            name="details.persons"
            label={words.persons}
            required
            choices={codes.choices('consent-person')}
          />
          <FormCheckList
            control={control}
            name="details.scopes"
            label={words.scopes}
            required
            choices={codes.choices('consent-scope')}
          />
          <FormDate control={control} name="details.signedOn" label={words.signedOn} />
          <FormText control={control} name="details.note" label={words.note} maxLength={300} />
          {command.running ? (
            <p role="status" className={styles.note}>
              {words.adding}
            </p>
          ) : null}
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}

/** The form starts with those who answered in writing, and for what. */
function useAdding(onClose: () => void) {
  const { record } = useCase();
  const texts = useText();
  const { documents: words } = texts;
  const command = useCommand('document.add');
  const [file, setFile] = useState<File | undefined>(undefined);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const written = record.consent.filter((answer) => answer.form === 'written' && answer.signature === undefined);
  const form = useRecordForm<Fields, typeof schema>({
    schema,
    defaultValues: {
      details: {
        fileName: '',
        scopes: [...new Set(written.map(({ scope }) => scope))],
        persons: [...new Set(written.map(({ person }) => person))],
        signedOn: '',
        note: '',
      },
    },
  });
  const chooseFile = (chosen: File): void => {
    setFile(chosen);
    setProblem(undefined);
    form.setValue('details.fileName', chosen.name, { shouldDirty: true });
  };
  const send = form.handleSubmit(async ({ details }) => {
    if (file === undefined) return;
    const bytes = await readFile(file);
    if (bytes === undefined) return setProblem(words.unreadable);
    const result = await command.run({ caseId: record.id, details, bytes });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: [], texts });
    onClose();
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    if (file === undefined) setProblem(words.fileMissing);
    void send(event);
  };
  return { form, command, file, problem, chooseFile, submit };
}

async function readFile(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}
