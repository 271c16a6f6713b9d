import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Texts } from '../../../shared/text/nl.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage, useText } from '../../api/language-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SegmentedField } from '../../components/radio-field.tsx';
import { CreateVaultForm } from './create-vault-form.tsx';
import { OpenVaultForm } from './open-vault-form.tsx';
import { RecoverVaultForm } from './recover-vault-form.tsx';
import { RestoreVaultForm } from './restore-vault-form.tsx';
import styles from './unlock-screen.module.css';

/** The only screen without an open vault: opening one, getting in again, or coming by one. */
export function UnlockScreen({ coreStopped }: { readonly coreStopped: boolean }) {
  const { texts } = useLanguage();
  const { unlock, common, frame } = texts;
  return (
    <div className={styles.screen}>
      <aside className={styles.side}>
        <p className={styles.wordmark}>{common.appName}</p>
        <p className={styles.tagline}>{unlock.tagline}</p>
        <p className={styles.promise}>{unlock.promise}</p>
      </aside>
      <main className={styles.main}>
        <LanguageChoice />
        <div className={styles.form}>
          {coreStopped ? <Notice tone="warn">{frame.coreStopped}</Notice> : null}
          <Forms />
        </div>
      </main>
    </div>
  );
}

interface Way {
  readonly mode: 'create' | 'restore';
  readonly label: (texts: Texts) => string;
  readonly form: (props: { readonly first: boolean }) => ReactNode;
}

/** How one comes by a vault that does not stand in the list yet. A new way is one line here. */
const ways: readonly Way[] = [
  { mode: 'create', label: (t) => t.unlock.other, form: CreateVaultForm },
  { mode: 'restore', label: (t) => t.backup.other, form: RestoreVaultForm },
];

type Mode = { readonly mode: 'open' | Way['mode'] } | { readonly mode: 'recover'; readonly vault: string };

function Forms() {
  const vaults = useRouteQuery('vault.list', {});
  const [chosen, setChosen] = useState<Mode | undefined>(undefined);
  const place = useChosenFocus(chosen);
  if (vaults.status === 'loading') return null;
  if (vaults.status === 'failed') return <FailureNotice failure={vaults.failure} />;
  const none = vaults.value.length === 0;
  const mode = chosen ?? { mode: none ? 'create' : 'open' };
  const way = ways.find((each) => each.mode === mode.mode);
  return (
    <>
      <div ref={place} tabIndex={-1} className={styles.mode}>
        {mode.mode === 'open' ? (
          <OpenVaultForm vaults={vaults.value} onForgot={(vault) => setChosen({ mode: 'recover', vault })} />
        ) : null}
        {mode.mode === 'recover' ? <RecoverVaultForm vaults={vaults.value} vault={mode.vault} /> : null}
        {way === undefined ? null : <way.form first={none} />}
      </div>
      <OtherWays mode={mode.mode} none={none} onChoose={(next) => setChosen({ mode: next })} />
    </>
  );
}

/** After a choice, reading and tabbing go on at what was chosen, unless it has placed the focus itself. */
function useChosenFocus(chosen: Mode | undefined) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (chosen === undefined) return;
    const timer = setTimeout(() => {
      if (place.current?.contains(document.activeElement) === false) place.current.focus();
    });
    return () => clearTimeout(timer);
  }, [chosen]);
  return place;
}

interface OtherWaysProps {
  readonly mode: Mode['mode'];
  readonly none: boolean;
  readonly onChoose: (mode: 'open' | Way['mode']) => void;
}

/** The ways that are not on screen now. Where a vault can be opened, every other screen leads back there. */
function OtherWays({ mode, none, onChoose }: OtherWaysProps) {
  const texts = useText();
  const { unlock } = texts;
  const others = ways.filter((way) => way.mode !== mode && (mode === 'open' || none));
  const back = mode !== 'open' && !none;
  if (others.length === 0 && !back) return null;
  return (
    <nav className={styles.others} aria-label={unlock.otherWays}>
      {back ? (
        <Button tone="quiet" onClick={() => onChoose('open')}>
          {unlock.toOpen}
        </Button>
      ) : null}
      {others.map((way) => (
        <Button key={way.mode} tone="quiet" onClick={() => onChoose(way.mode)}>
          {way.label(texts)}
        </Button>
      ))}
    </nav>
  );
}

function LanguageChoice() {
  const { language, texts, choose } = useLanguage();
  const { unlock } = texts;
  const choices = [
    { value: 'nl', label: unlock.dutch },
    { value: 'en', label: unlock.english },
  ];
  return (
    <div className={styles.language}>
      <SegmentedField
        label={unlock.language}
        labelHidden
        choices={choices}
        value={language}
        onChange={(next) => (next === 'nl' || next === 'en') && void choose({ language: next })}
      />
    </div>
  );
}
