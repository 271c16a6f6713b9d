import { useMemo, useRef } from 'react';
import type { ContactRecord } from '../../../shared/domain/case/case-record.ts';
import { ContactDetails } from '../../../shared/domain/case/contact.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { useCase } from '../../api/case-context.tsx';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { fillForm } from '../../api/fill-form.ts';
import { FormProblems } from '../../api/form-problems.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { FormCheckList, FormDateTime, FormSelect, FormText, FormTextArea } from '../../components/form/form-fields.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import styles from './case-screen.module.css';

interface ContactFields {
  kind: string;
  requester: string;
  requesterName: string;
  requestedAt: string;
  place: string;
  executor: string;
  suspicion: string[];
  assignment: string;
  notServedReason: string;
}

const emptyContact: ContactFields = {
  kind: '',
  requester: '',
  requesterName: '',
  requestedAt: '',
  place: '',
  executor: '',
  suspicion: [],
  assignment: '',
  notServedReason: '',
};

export interface ContactFormProps {
  /** The contact to change; a new one when absent. */
  readonly contact: ContactRecord | undefined;
  /** What a new contact begins with, and the name its unsaved input is kept under. */
  readonly start?: { readonly name: string; readonly details: Partial<ContactDetails> } | undefined;
  /** Called with the contact that was saved, or with none when nothing was. */
  readonly onDone: (saved: string | undefined) => void;
}

/** Records what was asked, by whom and when. */
export function ContactForm({ contact, start, onDone }: ContactFormProps) {
  const { record } = useCase();
  const texts = useText();
  const { caseFile, common } = texts;
  const command = useCommand('contact.record');
  const initial: ContactFields = fillForm(emptyContact, contact?.details ?? start?.details ?? {});
  const form = useRecordForm<ContactFields, typeof ContactDetails>({ schema: ContactDetails, defaultValues: initial });
  const draft = useDraft(form, {
    key: `case:${record.id}:contact:${contact?.id ?? start?.name ?? 'new'}`,
    caseId: record.id,
  });
  const submit = form.handleSubmit(async (details) => {
    const result = await command.run({
      caseId: record.id,
      details,
      ...(contact === undefined ? {} : { contactId: contact.id }),
    });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['details'], texts });
    await draft.discard();
    onDone(result.value);
  });
  useSaveKey(() => void submit());
  return (
    <form
      className={styles.contactForm}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={contact === undefined ? caseFile.newContact : caseFile.editContact}
    >
      <Stack>
        <h3>{contact === undefined ? caseFile.newContact : caseFile.editContact}</h3>
        <ContactFieldsPart control={form.control} />
        <FailureNotice failure={command.failure} />
        <div className={styles.contactHead}>
          <Button type="submit" tone="primary" keys="Ctrl+S" disabled={command.running}>
            {common.save}
          </Button>
          <Button onClick={() => onDone(undefined)}>{common.cancel}</Button>
          <FormProblems control={form.control} />
          <DraftNote draft={draft} onDiscard={() => form.reset(initial)} />
        </div>
      </Stack>
    </form>
  );
}

/** Ctrl+S saves from any of the many fields. */
function useSaveKey(save: () => void): void {
  const { common } = useText();
  const latest = useRef(save);
  latest.current = save;
  const actions = useMemo<readonly AppAction[]>(
    () => [{ id: 'contact:save', label: common.save, keys: 'Ctrl+S', run: () => latest.current() }],
    [common],
  );
  useActions(actions);
}

type Control = ReturnType<typeof useRecordForm<ContactFields, typeof ContactDetails>>['control'];

function ContactFieldsPart({ control }: { readonly control: Control }) {
  const { caseFile } = useText();
  const codes = useCodes();
  return (
    <>
      <FieldRow>
        <FormSelect
          control={control}
          name="kind"
          label={caseFile.kind}
          required
          choices={codes.choices('contact-kind')}
          autoFocus
        />
        <FormDateTime control={control} name="requestedAt" label={caseFile.requestedAt} required />
      </FieldRow>
      <FieldRow>
        <FormSelect
          control={control}
          name="requester"
          label={caseFile.requester}
          required
          choices={codes.choices('requester')}
        />
        <FormText control={control} name="requesterName" label={caseFile.requesterName} />
      </FieldRow>
      <FieldRow>
        <FormSelect
          control={control}
          name="place"
          label={caseFile.placeOfContact}
          required
          choices={codes.choices('place')}
        />
        <FormSelect
          control={control}
          name="executor"
          label={caseFile.executor}
          required
          choices={codes.choices('executor')}
        />
      </FieldRow>
      <FormTextArea control={control} name="assignment" label={caseFile.assignment} hint={caseFile.assignmentHint} />
      <FormCheckList
        control={control}
        name="suspicion"
        label={caseFile.suspicion}
        choices={codes.choices('suspicion')}
        columns={2}
      />
      <FormSelect
        control={control}
        name="notServedReason"
        label={caseFile.notServed}
        hint={caseFile.notServedHint}
        width="half"
        choices={codes.choices('not-served-reason')}
      />
    </>
  );
}
