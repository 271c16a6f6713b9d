import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import type { Person, RecoveryKit } from '../../../shared/contract/people-routes.ts';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useCommand } from '../../api/use-command.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { Table } from '../../components/table.tsx';
import { AddPersonDialog } from './add-person-dialog.tsx';
import type { Done } from './done.ts';
import { EditPersonDialog } from './edit-person-dialog.tsx';
import styles from './people-screen.module.css';
import { type PersonAct, usePersonColumns } from './person-columns.tsx';
import { RotationDialog } from './rotation-dialog.tsx';

export interface PeoplePanelProps {
  readonly persons: readonly Person[];
  readonly kits: readonly RecoveryKit[];
  /** Whether the one who looks may change something. */
  readonly manages: boolean;
  readonly onDone: (done: Done | undefined) => void;
  readonly onRecovery: () => void;
}

type Act = PersonAct | { readonly act: 'add' };

/** Everybody who has access, and below them those who had it. */
export function PeoplePanel({ persons, kits, manages, onDone, onRecovery }: PeoplePanelProps) {
  const { people } = useText();
  const [open, setOpen] = useState<Act | undefined>(undefined);
  const act = (next: Act): void => {
    onDone(undefined);
    setOpen(next);
  };
  const finish = (done: Done): void => {
    setOpen(undefined);
    onDone(done);
  };
  const present = persons.filter((person) => person.removedAt === undefined);
  const former = persons.filter((person) => person.removedAt !== undefined);
  const columns = usePersonColumns({ manages, onAct: act });
  const close = (): void => setOpen(undefined);
  return (
    <Stack>
      {manages && present.length === 1 && kits.length === 0 ? <Solo onRecovery={onRecovery} /> : null}
      <Panel
        flush
        title={people.withAccess}
        actions={manages ? <AddButton onAdd={() => act({ act: 'add' })} /> : undefined}
      >
        <div className={styles.scroll}>
          <Table label={people.withAccess} rows={present} rowKey={userIdOf} columns={columns.present} />
        </div>
        <p className={styles.note}>
          {people.signingKeyHint} <PlaceLink to={{ page: 'settings' }}>{people.ownPassphraseLink}</PlaceLink>
        </p>
      </Panel>
      {former.length === 0 ? null : (
        <Panel flush title={people.withoutAccess}>
          <div className={styles.scroll}>
            <Table label={people.withoutAccess} rows={former} rowKey={userIdOf} columns={columns.former} />
          </div>
        </Panel>
      )}
      {open === undefined ? null : <ActDialog open={open} onClose={close} onFinish={finish} />}
    </Stack>
  );
}

const userIdOf = ({ userId }: Person): string => userId;

function AddButton({ onAdd }: { readonly onAdd: () => void }) {
  const { people } = useText();
  return (
    <Button tone="primary" icon={<UserPlus aria-hidden />} onClick={onAdd}>
      {people.add}
    </Button>
  );
}

interface ActDialogProps {
  readonly open: Act;
  readonly onClose: () => void;
  readonly onFinish: (done: Done) => void;
}

function ActDialog({ open, onClose, onFinish }: ActDialogProps) {
  const { people } = useText();
  switch (open.act) {
    case 'add': {
      const added = (name: string): void => onFinish({ words: people.added({ name }), newKeys: false });
      return <AddPersonDialog onClose={onClose} onAdded={added} />;
    }
    case 'edit':
      return <EditPersonDialog person={open.person} onClose={onClose} />;
    case 'remove': {
      const words = people.removed({ name: open.person.profile.name });
      const removed = (): void => onFinish({ words, newKeys: true });
      return <RemovePersonDialog person={open.person} onClose={onClose} onRemoved={removed} />;
    }
  }
}

/** One person and no kit: what that means, and what to do about it. */
function Solo({ onRecovery }: { readonly onRecovery: () => void }) {
  const { people } = useText();
  return (
    <Notice tone="warn" title={people.soloTitle} actions={<Button onClick={onRecovery}>{people.toRecovery}</Button>}>
      {people.solo}
    </Notice>
  );
}

interface RemovePersonDialogProps {
  readonly person: Person;
  readonly onClose: () => void;
  readonly onRemoved: () => void;
}

function RemovePersonDialog({ person, onClose, onRemoved }: RemovePersonDialogProps) {
  const { people } = useText();
  const command = useCommand('people.remove');
  const { name } = person.profile;
  return (
    <RotationDialog
      title={people.removeTitle({ name })}
      consequences={people.removeConsequences({ name })}
      confirm={people.removeConfirm}
      command={command}
      onClose={onClose}
      run={async (passphrase) => {
        const result = await command.run({ userId: person.userId, passphrase });
        if (result.ok) onRemoved();
        return result;
      }}
    />
  );
}
