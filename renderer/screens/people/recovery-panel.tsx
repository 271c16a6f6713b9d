import { FilePlus2, ShieldQuestion } from 'lucide-react';
import { useState } from 'react';
import type { Person, RecoveryKit } from '../../../shared/contract/people-routes.ts';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Panel } from '../../components/panel.tsx';
import { type Column, Table } from '../../components/table.tsx';
import type { Done } from './done.ts';
import { shortCode } from './group-key.ts';
import { MakeRecoveryDialog } from './make-recovery-dialog.tsx';
import styles from './people-screen.module.css';
import { RotationDialog } from './rotation-dialog.tsx';

export interface RecoveryPanelProps {
  readonly persons: readonly Person[];
  readonly kits: readonly RecoveryKit[];
  readonly manages: boolean;
  readonly onDone: (done: Done | undefined) => void;
}

type Act = { readonly act: 'make' } | { readonly act: 'revoke'; readonly kit: RecoveryKit };

/** The recovery kits that open this vault; who manages it makes and revokes them. */
export function RecoveryPanel({ persons, kits, manages, onDone }: RecoveryPanelProps) {
  const { recovery } = useText();
  const [open, setOpen] = useState<Act | undefined>(undefined);
  const act = (next: Act): void => {
    onDone(undefined);
    setOpen(next);
  };
  const close = (): void => setOpen(undefined);
  const finish = (done: Done): void => {
    close();
    onDone(done);
  };
  const columns = useKitColumns(persons, manages ? (kit) => act({ act: 'revoke', kit }) : undefined);
  const make = (
    <Button tone="primary" icon={<FilePlus2 aria-hidden />} onClick={() => act({ act: 'make' })}>
      {recovery.make}
    </Button>
  );
  return (
    <>
      <Panel flush title={recovery.title} actions={manages && kits.length > 0 ? make : undefined}>
        <p className={styles.lead}>{recovery.lead}</p>
        {kits.length === 0 ? (
          <EmptyState
            title={recovery.emptyTitle}
            icon={<ShieldQuestion aria-hidden size={26} />}
            action={manages ? make : undefined}
          >
            <p>{recovery.empty}</p>
            {manages ? null : <p>{recovery.emptyReadOnly}</p>}
          </EmptyState>
        ) : (
          <div className={styles.scroll}>
            <Table label={recovery.title} rows={kits} rowKey={(kit) => kit.kitId} columns={columns} />
          </div>
        )}
      </Panel>
      {open?.act === 'make' ? (
        <MakeRecoveryDialog onClose={close} onMade={(words) => finish({ words, newKeys: false })} />
      ) : null}
      {open?.act === 'revoke' ? (
        <RevokeDialog kit={open.kit} onClose={close} onRevoked={(words) => finish({ words, newKeys: true })} />
      ) : null}
    </>
  );
}

function useKitColumns(
  persons: readonly Person[],
  onRevoke: ((kit: RecoveryKit) => void) | undefined,
): readonly Column<RecoveryKit>[] {
  const { recovery, people } = useText();
  const format = useFormat();
  const nameOf = (userId: string): string =>
    persons.find((person) => person.userId === userId)?.profile.name ?? recovery.formerUser;
  const read: readonly Column<RecoveryKit>[] = [
    {
      id: 'code',
      header: recovery.kitCode,
      rowHeader: true,
      width: 'tight',
      cell: (kit) => <code className={styles.code}>{shortCode(kit.kitId)}</code>,
    },
    { id: 'form', header: recovery.form, cell: (kit) => recovery.forms[kit.form] },
    { id: 'made', header: recovery.madeAt, width: 'tight', cell: (kit) => format.moment(kit.madeAt) },
    { id: 'by', header: recovery.madeBy, cell: (kit) => nameOf(kit.madeBy) },
  ];
  if (onRevoke === undefined) return read;
  const revoke: Column<RecoveryKit> = {
    id: 'actions',
    header: people.actions,
    headerHidden: true,
    width: 'tight',
    cell: (kit) => (
      <Button tone="quiet" aria-label={recovery.revoke({ code: shortCode(kit.kitId) })} onClick={() => onRevoke(kit)}>
        {recovery.revokeShort}
      </Button>
    ),
  };
  return [...read, revoke];
}

interface RevokeDialogProps {
  readonly kit: RecoveryKit;
  readonly onClose: () => void;
  readonly onRevoked: (words: string) => void;
}

function RevokeDialog({ kit, onClose, onRevoked }: RevokeDialogProps) {
  const { recovery } = useText();
  const command = useCommand('people.revoke-recovery');
  const code = shortCode(kit.kitId);
  return (
    <RotationDialog
      title={recovery.revokeTitle({ code })}
      consequences={recovery.revokeConsequences}
      confirm={recovery.revokeConfirm}
      command={command}
      onClose={onClose}
      run={async (passphrase) => {
        const result = await command.run({ kitId: kit.kitId, passphrase });
        if (result.ok) onRevoked(recovery.revoked({ code }));
        return result;
      }}
    />
  );
}
