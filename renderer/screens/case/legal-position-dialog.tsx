import { z } from 'zod';
import type { CaseRecord } from '../../../shared/domain/case/case-record.ts';
import { Authority, CapacityJudgement, LegalPosition } from '../../../shared/domain/consent/legal-position.ts';
import { DraftNote } from '../../api/draft-note.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useDraft } from '../../api/use-draft.ts';
import { showRouterIssues, useRecordForm } from '../../api/use-record-form.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { FormDateTime, FormRadio, FormSegmented, FormText, FormTextArea } from '../../components/form/form-fields.tsx';
import { FieldRow, Stack } from '../../components/split-layout.tsx';
import styles from './case-screen.module.css';

const namedPersons = ['one-parent', 'other-parent', 'guardian'] as const;
type NamedPerson = (typeof namedPersons)[number];

/** The position as a form has it: a name a person, kept as the holders of the record. */
const PositionForm = z
  .object({
    ...LegalPosition.shape,
    holders: z.undefined().optional(),
    names: z.partialRecord(z.enum(namedPersons), z.string().trim().max(120)).optional(),
  })
  .transform(({ names = {}, holders: _, ...position }) => {
    const holders = namedPersons.flatMap((person) => {
      const name = names[person];
      return name === undefined || name === '' ? [] : [{ person, name }];
    });
    return holders.length === 0 ? position : { ...position, holders };
  });

interface PositionFields {
  authority: string;
  authorityBasis: string;
  supervision: string;
  capacity: { judgement: string; judgedBy: string; judgedAt: string; reason: string };
  names: Record<NamedPerson, string>;
  parentsNotInformed: { at: string; reason: string; colleague: string };
}

/** Records who may decide for the child; the former position stays as a revision. */
export function LegalPositionDialog({
  record,
  onClose,
}: {
  readonly record: CaseRecord;
  readonly onClose: () => void;
}) {
  const texts = useText();
  const { consent, common } = texts;
  const words = consent.position;
  const command = useCommand('consent.record-position');
  const initial = fieldsOf(record.details.legalPosition);
  const form = useRecordForm<PositionFields, typeof PositionForm>({ schema: PositionForm, defaultValues: initial });
  const draft = useDraft(form, { key: `case:${record.id}:legal-position`, caseId: record.id });
  const submit = form.handleSubmit(async (position) => {
    const result = await command.run({ caseId: record.id, position });
    if (!result.ok) return showRouterIssues(form, result.error, { prefix: ['position'], texts });
    await draft.discard();
    onClose();
  });
  const { control } = form;
  const authority = form.watch('authority');
  const judgement = form.watch('capacity.judgement');
  const asked = namesAsked[authority] ?? [];
  return (
    <Dialog
      open
      onClose={onClose}
      title={words.title}
      actions={
        <>
          <DraftNote draft={draft} onDiscard={() => form.reset(initial)} />
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button type="submit" form="legal-position-form" tone="primary" disabled={command.running}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id="legal-position-form" onSubmit={(event) => void submit(event)} noValidate>
        <Stack>
          <FormRadio
            control={control}
            name="authority"
            label={words.authority}
            required
            choices={Authority.options.map((value) => ({ value, label: words.authorities[value] }))}
          />
          {asked.length === 0 ? null : (
            <FieldRow>
              {asked.map((person) => (
                <FormText key={person} control={control} name={`names.${person}`} label={words.names[person]} />
              ))}
            </FieldRow>
          )}
          <FormText
            control={control}
            name="authorityBasis"
            label={words.authorityBasis}
            hint={words.authorityBasisHint}
          />
          <FormSegmented
            control={control}
            name="supervision"
            label={words.supervision}
            hint={words.supervisionHint}
            required
            choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: words.supervisions[value] }))}
          />
          <FormSegmented
            control={control}
            name="capacity.judgement"
            label={words.capacity}
            hint={words.capacityHint}
            choices={CapacityJudgement.options.map((value) => ({ value, label: words.judgements[value] }))}
          />
          {judgement === 'capable' || judgement === 'incapable' ? (
            <>
              <FormText control={control} name="capacity.judgedBy" label={words.judgedBy} required />
              <FormDateTime control={control} name="capacity.judgedAt" label={words.judgedAt} required />
              <FormText control={control} name="capacity.reason" label={words.capacityReason} />
            </>
          ) : null}
          <fieldset className={styles.group}>
            <legend>{words.notInformed}</legend>
            <p className={styles.source}>{words.notInformedHint}</p>
            <Stack>
              <FormDateTime control={control} name="parentsNotInformed.at" label={words.notInformedAt} />
              <FormTextArea
                control={control}
                name="parentsNotInformed.reason"
                label={words.notInformedReason}
                rows={2}
              />
              <FormText control={control} name="parentsNotInformed.colleague" label={words.notInformedColleague} />
            </Stack>
          </fieldset>
          <FailureNotice failure={command.failure} />
        </Stack>
      </form>
    </Dialog>
  );
}

const namesAsked: Readonly<Record<string, readonly NamedPerson[]>> = {
  'both-parents': ['one-parent', 'other-parent'],
  'one-parent': ['one-parent'],
  guardian: ['guardian'],
};

function fieldsOf(position: LegalPosition | undefined): PositionFields {
  const name = (person: NamedPerson): string =>
    position?.holders?.find((holder) => holder.person === person)?.name ?? '';
  return {
    authority: position?.authority ?? '',
    authorityBasis: position?.authorityBasis ?? '',
    supervision: position?.supervision ?? '',
    capacity: {
      judgement: position?.capacity?.judgement ?? '',
      judgedBy: position?.capacity?.judgedBy ?? '',
      judgedAt: position?.capacity?.judgedAt ?? '',
      reason: position?.capacity?.reason ?? '',
    },
    names: { 'one-parent': name('one-parent'), 'other-parent': name('other-parent'), guardian: name('guardian') },
    parentsNotInformed: { at: '', reason: '', colleague: '', ...position?.parentsNotInformed },
  };
}
