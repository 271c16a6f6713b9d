import { Pencil, Stethoscope } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { ContactRecord } from '../../../shared/domain/case/case-record.ts';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { useCase } from '../../api/case-context.tsx';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink, useGo } from '../../api/navigation.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { Button, IconButton } from '../../components/button.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import styles from './case-screen.module.css';

export interface ContactLineProps {
  readonly contact: ContactRecord;
  readonly mayRecord: boolean;
  /** Takes the focus when it appears: it was just saved, and the next step is here. */
  readonly autoFocus: boolean;
  readonly onEdit: () => void;
}

/** One contact in short, with the step that follows from it. */
export function ContactLine({ contact, mayRecord, autoFocus, onEdit }: ContactLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (autoFocus) line.current?.focus();
  }, [autoFocus]);
  const { caseFile } = useText();
  const codes = useCodes();
  const format = useFormat();
  const { details } = contact;
  const requester = [codes.words('requester', details.requester), details.requesterName].filter(Boolean).join(', ');
  return (
    <div ref={line} tabIndex={-1} className={styles.contact}>
      <div className={styles.contactHead}>
        <h3>{codes.words('contact-kind', details.kind)}</h3>
        {details.notServedReason === undefined ? null : (
          <StatusChip tone="warn">
            {caseFile.notServedChip}: {codes.words('not-served-reason', details.notServedReason)}
          </StatusChip>
        )}
        {mayRecord ? (
          <IconButton
            label={caseFile.editContact}
            icon={<Pencil aria-hidden />}
            onClick={onEdit}
            className={styles.edit}
          />
        ) : null}
      </div>
      <p className={styles.contactFacts}>
        {format.moment(details.requestedAt)} · {requester} · {codes.words('place', details.place)} ·{' '}
        {codes.words('executor', details.executor)}
      </p>
      {details.suspicion.length === 0 ? null : (
        <p className={styles.contactFacts}>
          {details.suspicion.map((code) => codes.words('suspicion', code)).join(', ')}
        </p>
      )}
      {details.assignment === undefined ? null : <p className={styles.assignment}>{details.assignment}</p>}
      <ContactExaminations contact={contact} mayRecord={mayRecord} />
    </div>
  );
}

function ContactExaminations({ contact, mayRecord }: Pick<ContactLineProps, 'contact' | 'mayRecord'>) {
  const { record } = useCase();
  const { caseFile } = useText();
  const format = useFormat();
  const examinations = record.examinations.filter((each) => each.contactId === contact.id);
  if (examinations.length === 0)
    return mayRecord && contact.details.notServedReason === undefined ? <StartExamination contact={contact} /> : null;
  return (
    <ul className={styles.examinations}>
      {examinations.map((examination) => (
        <li key={examination.id} className={styles.contactHead}>
          <StatusChip tone={examination.status === 'open' ? 'accent' : 'good'}>
            {examination.status === 'open' ? caseFile.examinationOpen : caseFile.examinationFrozen}
          </StatusChip>
          <span>{format.moment(examination.details.startedAt)}</span>
          <PlaceLink to={{ page: 'case', caseId: record.id, section: 'examination', examination: examination.id }}>
            {caseFile.openExamination}
          </PlaceLink>
        </li>
      ))}
    </ul>
  );
}

function StartExamination({ contact }: { readonly contact: ContactRecord }) {
  const { record } = useCase();
  const { caseFile } = useText();
  const go = useGo();
  const command = useCommand('examination.start');
  const { run } = command;
  const start = useCallback(async (): Promise<void> => {
    const result = await run({ caseId: record.id, contactId: contact.id });
    if (result.ok) go({ page: 'case', caseId: record.id, section: 'examination', examination: result.value });
  }, [run, go, record.id, contact.id]);
  const actions = useMemo<readonly AppAction[]>(
    () => [{ id: `examination:start:${contact.id}`, label: caseFile.startExamination, run: () => void start() }],
    [contact.id, caseFile, start],
  );
  useActions(actions);
  return (
    <div className={styles.examinations}>
      <FailureNotice failure={command.failure} />
      <Button
        tone={record.examinations.length === 0 ? 'primary' : 'plain'}
        icon={<Stethoscope aria-hidden />}
        disabled={command.running}
        onClick={() => void start()}
      >
        {caseFile.startExamination}
      </Button>
    </div>
  );
}
