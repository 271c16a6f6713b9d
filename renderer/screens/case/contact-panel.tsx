import { Plus } from 'lucide-react';
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
  const isNew = mayRecord && item === 'new-contact';
  const add = mayRecord && !isNew ? <AddContact onAdd={() => show('new-contact')} /> : undefined;
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
            <ContactForm contact={undefined} onDone={done} />
          </li>
        ) : null}
      </ul>
    </Panel>
  );
}

function AddContact({ onAdd }: { readonly onAdd: () => void }) {
  const { caseFile } = useText();
  const { record } = useCase();
  const actions = useMemo<readonly AppAction[]>(
    () => [{ id: 'add-contact', label: caseFile.addContact, keys: 'Alt+C', run: onAdd }],
    [caseFile, onAdd],
  );
  useActions(actions);
  return (
    <Button
      tone={record.contacts.length === 0 ? 'primary' : 'plain'}
      icon={<Plus aria-hidden />}
      keys="Alt+C"
      onClick={onAdd}
    >
      {caseFile.addContact}
    </Button>
  );
}
