import { useText } from '../../api/language-context.tsx';
import { useSession } from '../../api/session-context.tsx';
import { today, useFormat } from '../../api/use-format.ts';
import { shortCode } from './group-key.ts';
import type { PreparedKit } from './recovery-form.ts';
import styles from './recovery-sheets.module.css';
import { RecoveryWords } from './recovery-words.tsx';

export interface RecoverySheetProps {
  readonly kit: PreparedKit;
  readonly words: readonly string[];
  /** Counts from 0. */
  readonly part: number;
}

/** One part of a kit on paper. It says which vault it opens, but neither who works there nor any passphrase. */
export function RecoverySheet({ kit, words, part }: RecoverySheetProps) {
  const { recovery, common } = useText();
  const { vault } = useSession();
  const { sheet } = recovery;
  const parts = kit.parts.length;
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <p className={styles.app}>{common.appName}</p>
        <h1 className={styles.title}>
          {sheet.title}
          {parts === 1 ? null : <span className={styles.part}>{sheet.part({ part: part + 1, parts })}</span>}
        </h1>
        {vault.training ? <p className={styles.training}>{sheet.training}</p> : null}
      </header>
      <SheetFacts kitId={kit.kitId} />
      <h2 className={styles.heading}>{sheet.words}</h2>
      <RecoveryWords words={words} large />
      <Explanation shares={parts > 1} />
    </article>
  );
}

function SheetFacts({ kitId }: { readonly kitId: string }) {
  const { sheet } = useText().recovery;
  const { vault } = useSession();
  const format = useFormat();
  const facts = [
    [sheet.vault, vault.label],
    [sheet.vaultCode, shortCode(vault.id)],
    [sheet.kitCode, shortCode(kitId)],
    [sheet.made, format.longDate(today())],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Explanation({ shares }: { readonly shares: boolean }) {
  const { sheet } = useText().recovery;
  return (
    <div className={styles.explanation}>
      <h2 className={styles.heading}>{sheet.whatTitle}</h2>
      <p>{shares ? sheet.whatShare : sheet.whatKit}</p>
      <h2 className={styles.heading}>{sheet.howTitle}</h2>
      <ol className={styles.steps}>
        {(shares ? sheet.howShare : sheet.howKit).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h2 className={styles.heading}>{sheet.whereTitle}</h2>
      <p>{shares ? sheet.whereShare : sheet.whereKit}</p>
      <p>{sheet.lost}</p>
    </div>
  );
}
