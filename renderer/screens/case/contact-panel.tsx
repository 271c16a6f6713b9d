import { CalendarPlus, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { type AppAction, useActions } from '../../api/actions-context.tsx';
import { useCase } from '../../api/case-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { useGo } from '../../api/navigation.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/panel.tsx';
import styles from './case-screen.module.css';
import { ContactForm } from './contact-form.tsx';
import { ContactLine } from './contact-line.tsx';

/** The contacts of a case; one at a time is open for change. Which one stands in the address. */
export function ContactPanel({ mayRecord }: { readonly mayRecord: boolean }) {
  const { record, item } = useCase();
  const { caseFile } = useText();
  const go = useGo();
  const show = (open: string | undefined): void =>
    go({ page: 'case', caseId: record.id, section: 'dossier', item: open }, { replace: true });
  const [saved, setSaved] = useState<string | undefined>(undefined);
  const done = (contactId: string | undefined): void => {
    setSaved(contactId);
    show(undefined);
  };
  const reExamination = useReExamination();
  const isNew = mayRecord && (item === 'new-contact' || item === reExamination.name);
  const add = mayRecord && !isNew ? <AddContact onAdd={show} /> : undefined;
  return (
    <Panel title={caseFile.contacts} actions={add} flush>
      {record.contacts.length === 0 && !isNew ? (
        <EmptyState title={caseFile.noContactsTitle}>{caseFile.noContacts}</EmptyState>
      ) : null}
      <ul className={styles.contacts}>
        {record.contacts.map((contact) => (
          <li key={contact.id}>
            {mayRecord && item === contact.id ? (
              <ContactForm contact={contact} onDone={done} />
            ) : (
              <ContactLine
                contact={contact}
                mayRecord={mayRecord}
                autoFocus={contact.id === saved}
                onEdit={() => show(contact.id)}
              />
            )}
          </li>
        ))}
        {isNew ? (
          <li>
            <ContactForm
              key={item}
              contact={undefined}
              start={item === reExamination.name ? reExamination : undefined}
              onDone={done}
            />
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}

/** A contact for looking at the child again: asked by and done as the one before it. */
function useReExamination() {
  const { record } = useCase();
  return useMemo(() => {
    const examined = new Set(record.examinations.map(({ contactId }) => contactId));
    const before = record.contacts.findLast(({ id }) => examined.has(id))?.details;
    const { requester, requesterName, place, executor, suspicion } = before ?? {};
    const details = { kind: 're-examination', requester, requesterName, place, executor, suspicion };
    return {
      name: 're-examination',
      details: Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined)),
    };
  }, [record]);
}

function AddContact({ onAdd }: { readonly onAdd: (what: 'new-contact' | 're-examination') => void }) {
  const { caseFile, series } = useText();
  const { record } = useCase();
  const examined = record.examinations.length > 0;
  const actions = useMemo<readonly AppAction[]>(
    () => [
      { id: 'add-contact', label: caseFile.addContact, keys: 'Alt+C', run: () => onAdd('new-contact') },
      ...(examined ? [{ id: 're-examination', label: series.reExamination, run: () => onAdd('re-examination') }] : []),
    ],
    [caseFile, series, examined, onAdd],
  );
  useActions(actions);
  return (
    <>
      {examined ? (
        <Button icon={<CalendarPlus aria-hidden />} onClick={() => onAdd('re-examination')}>
          {series.reExamination}
        </Button>
      ) : null}
      <Button
        tone={record.contacts.length === 0 ? 'primary' : 'plain'}
        icon={<Plus aria-hidden />}
        keys="Alt+C"
        onClick={() => onAdd('new-contact')}
      >
        {caseFile.addContact}
      </Button>
    </>
  );
}
