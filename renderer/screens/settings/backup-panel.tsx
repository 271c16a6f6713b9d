import { Archive, Folder, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { bridge } from '../../api/bridge.ts';
import { client } from '../../api/client.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useHasRole, useSession } from '../../api/session-context.tsx';
import { showBytes } from '../../api/show-bytes.ts';
import { useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { useProgress } from '../../api/use-progress.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { PractiseDialog } from './practise-dialog.tsx';
import styles from './settings.module.css';

type Status = RouteOutput<'backup.status'>;

/** When the last backup was made and where, making one, and how one practises to restore it. */
export function BackupPanel() {
  const { backup } = useText();
  const status = useRouteQuery('backup.status', {});
  return (
    <Panel title={backup.title}>
      <Stack>
        <p className={styles.lead}>{backup.lead}</p>
        {status.status === 'failed' ? <FailureNotice failure={status.failure} /> : null}
        {status.status === 'ready' ? (
          <>
            <StatusFacts status={status.value} />
            <MakeBackup status={status.value} />
            <Reminder days={status.value.reminderDays} />
          </>
        ) : null}
        <h3>{backup.practise}</h3>
        <p className={styles.lead}>{backup.practiseLead}</p>
        {status.status === 'ready' ? <Practise status={status.value} /> : null}
        <p className={styles.lead}>{backup.restoreLead}</p>
      </Stack>
    </Panel>
  );
}

function StatusFacts({ status }: { readonly status: Status }) {
  const { backup, components } = useText();
  const format = useFormat();
  const { lastAt, lastDrillAt, folder, freeBytes, reserve } = status;
  const facts = [
    { term: backup.last, value: lastAt === undefined ? backup.never : format.moment(lastAt) },
    {
      term: backup.lastPractised,
      value: lastDrillAt === undefined ? backup.neverPractised : format.moment(lastDrillAt),
    },
    { term: backup.folder, value: folder ?? backup.noFolder },
    { term: backup.free, value: freeBytes === null ? backup.freeUnknown : showBytes(freeBytes, components.locale) },
    { term: backup.reserve, value: reserve === 'kept' ? backup.reserveKept : backup.reserveReleased },
  ];
  return (
    <>
      <FactList facts={facts} />
      {status.sameDisk === true ? <Notice tone="warn">{backup.sameDisk}</Notice> : null}
    </>
  );
}

function MakeBackup({ status }: { readonly status: Status }) {
  const { backup, components } = useText();
  const format = useFormat();
  const command = useCommand('backup.run');
  const [made, setMade] = useState<RouteOutput<'backup.run'> | undefined>(undefined);
  const run = async (token?: string): Promise<void> => {
    setMade(undefined);
    const result = await command.run(token === undefined ? {} : { token });
    if (result.ok) setMade(result.value);
  };
  const choose = async (): Promise<void> => {
    const chosen = await bridge().chooseFolder({ purpose: 'backup' });
    if (chosen !== null) await run(chosen.token);
  };
  const bytes = (count: number) => showBytes(count, components.locale);
  if (command.running) return <Making />;
  return (
    <>
      <div className={styles.actions}>
        {status.folder === undefined ? (
          <Button icon={<Folder aria-hidden />} onClick={() => void choose()}>
            {backup.makeFirst}
          </Button>
        ) : (
          <>
            <Button icon={<Archive aria-hidden />} onClick={() => void run()}>
              {backup.make}
            </Button>
            <Button tone="quiet" icon={<Folder aria-hidden />} onClick={() => void choose()}>
              {backup.makeElsewhere}
            </Button>
          </>
        )}
      </div>
      <FailureNotice failure={command.failure} />
      {made === undefined ? null : (
        <Notice tone="good">
          {backup.made({ files: made.files, size: bytes(made.bytes), at: format.moment(made.at) })}
        </Notice>
      )}
    </>
  );
}

function Making() {
  const { backup, components } = useText();
  const progress = useProgress('backup', true);
  const bytes = (count: number) => showBytes(count, components.locale);
  const label =
    progress === undefined
      ? backup.making
      : backup.makingPart({ done: bytes(progress.done), total: bytes(progress.total) });
  return (
    <>
      <ProgressBar label={label} {...progress} />
      <div className={styles.actions}>
        <Button onClick={() => void client['backup.cancel']({})}>{backup.cancel}</Button>
        <span className={styles.lead}>{backup.cancelNote}</span>
      </div>
    </>
  );
}

/** Practising a restore; who never did is reminded gently, once there is a backup. */
function Practise({ status }: { readonly status: Status }) {
  const { backup } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      {status.lastAt !== undefined && status.lastDrillAt === undefined ? (
        <Notice tone="info">{backup.practiseHint}</Notice>
      ) : null}
      <div className={styles.actions}>
        <Button icon={<ShieldCheck aria-hidden />} onClick={() => setOpen(true)}>
          {backup.practise}
        </Button>
      </div>
      {open ? <PractiseDialog folder={status.folder} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

const offeredDays = [1, 2, 3, 7, 14, 30, 60, 90];

function Reminder({ days }: { readonly days: number }) {
  const { backup } = useText();
  const { vault } = useSession();
  const mayPlan = useHasRole('administrator');
  const command = useCommand('backup.set-reminder');
  if (vault.training) return <p className={styles.lead}>{backup.trainingNote}</p>;
  const choices = [...new Set([...offeredDays, days])].sort((left, right) => left - right);
  return (
    <>
      <SelectField
        label={backup.reminder}
        hint={backup.reminderHint}
        width="half"
        disabled={!mayPlan}
        choices={choices.map((each) => ({ value: String(each), label: backup.days({ days: each }) }))}
        value={String(days)}
        onChange={({ currentTarget: { value } }) => value !== '' && void command.run({ days: Number(value) })}
      />
      <FailureNotice failure={command.failure} />
    </>
  );
}
