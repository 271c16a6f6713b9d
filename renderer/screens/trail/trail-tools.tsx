import { Download, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import { conditionsOf, type TrailFilter } from '../../../shared/domain/audit/trail-filter.ts';
import { bridge } from '../../api/bridge.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCommand } from '../../api/use-command.ts';
import { today } from '../../api/use-format.ts';
import { useProgress } from '../../api/use-progress.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { ProgressBar } from '../../components/progress-bar.tsx';
import { useMoment } from './trail-columns.tsx';
import styles from './trail-screen.module.css';

type Outcome =
  | { readonly kind: 'saved'; readonly value: RouteOutput<'trail.export'> }
  | { readonly kind: 'checked'; readonly value: RouteOutput<'trail.check'> };

/** Taking the shown part along, and checking the whole trail; each with its outcome below. */
export function useTrailTools(filter: TrailFilter) {
  const { trail } = useText();
  const exporting = useCommand('trail.export');
  const checking = useCommand('trail.check');
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const busy = exporting.running || checking.running;
  const begin = (): void => {
    setOutcome(undefined);
    exporting.forget();
    checking.forget();
  };
  const save = async (format: 'csv' | 'json'): Promise<void> => {
    begin();
    const name = trail.fileName({ date: today(), selection: conditionsOf(filter).length > 0 });
    const place = await bridge().chooseSavePath({ suggestedName: `${name}.${format}`, kind: format });
    if (place === null) return;
    const result = await exporting.run({ filter, format, token: place.token });
    if (result.ok) setOutcome({ kind: 'saved', value: result.value });
  };
  const check = async (): Promise<void> => {
    begin();
    const result = await checking.run({});
    if (result.ok) setOutcome({ kind: 'checked', value: result.value });
  };
  return {
    buttons: (
      <>
        <Button icon={<ShieldCheck aria-hidden />} disabled={busy} onClick={() => void check()}>
          {trail.check}
        </Button>
        <Button icon={<Download aria-hidden />} disabled={busy} onClick={() => void save('csv')}>
          {trail.saveCsv}
        </Button>
        <Button icon={<Download aria-hidden />} disabled={busy} onClick={() => void save('json')}>
          {trail.saveJson}
        </Button>
      </>
    ),
    outcome: (
      <>
        {outcome?.kind === 'saved' ? <Notice tone="good">{trail.saved(outcome.value)}</Notice> : null}
        {outcome?.kind === 'checked' ? <Checked checked={outcome.value} /> : null}
        {checking.running ? <Checking /> : null}
        <FailureNotice failure={exporting.failure ?? checking.failure} />
      </>
    ),
  };
}

function Checking() {
  const { trail } = useText();
  return <ProgressBar label={trail.checking} {...useProgress('trail-check', true)} />;
}

function Checked({ checked }: { readonly checked: RouteOutput<'trail.check'> }) {
  const { trail } = useText();
  const moment = useMoment();
  const { entries, lastAt, head, anchored, trouble } = checked;
  const sound = trail.checked({ entries, until: lastAt === undefined ? '–' : moment(lastAt) });
  return (
    <Notice
      tone={trouble === undefined ? 'good' : 'error'}
      title={trouble === undefined ? trail.checkedTitle : trail.brokenTitle}
    >
      {trouble === undefined ? null : <p>{brokenWords(trouble, trail.broken)}</p>}
      <p>{sound}</p>
      {anchored ? null : <p>{trail.notAnchored}</p>}
      <p className={styles.code}>{trail.head({ head })}</p>
    </Notice>
  );
}

type Trouble = NonNullable<RouteOutput<'trail.check'>['trouble']>;

function brokenWords(trouble: Trouble, words: ReturnType<typeof useText>['trail']['broken']): string {
  switch (trouble.kind) {
    case 'trail-broken':
      return words['trail-broken'](trouble);
    case 'store-rolled-back':
      return words['store-rolled-back'](trouble);
    case 'seal-damaged':
      return words['seal-damaged'](trouble);
  }
}
