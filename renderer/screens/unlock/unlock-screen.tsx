import { useState } from 'react';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage } from '../../api/language-context.tsx';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SegmentedField } from '../../components/radio-field.tsx';
import { CreateVaultForm } from './create-vault-form.tsx';
import { OpenVaultForm } from './open-vault-form.tsx';
import styles from './unlock-screen.module.css';

/** The only screen without an open vault: opening one or making one. */
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

function Forms() {
  const { unlock } = useLanguage().texts;
  const vaults = useRouteQuery('vault.list', {});
  const [chosen, setChosen] = useState<'open' | 'create' | undefined>(undefined);
  if (vaults.status === 'loading') return null;
  if (vaults.status === 'failed') return <FailureNotice failure={vaults.failure} />;
  const mode = chosen ?? (vaults.value.length === 0 ? 'create' : 'open');
  if (mode === 'create') {
    return (
      <>
        <CreateVaultForm first={vaults.value.length === 0} />
        {vaults.value.length === 0 ? null : (
          <Button tone="quiet" onClick={() => setChosen('open')}>
            {unlock.toOpen}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <OpenVaultForm vaults={vaults.value} />
      <Button tone="quiet" onClick={() => setChosen('create')}>
        {unlock.other}
      </Button>
    </>
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
