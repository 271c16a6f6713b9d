import { useId } from 'react';
import type { EditionContent, EditionLine } from '../../../../shared/contract/edition-routes.ts';
import { useLabel, useText } from '../../../api/language-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { Button } from '../../../components/button.tsx';
import { type Fact, FactList } from '../../../components/fact-list.tsx';
import { Notice } from '../../../components/notice.tsx';
import { StatusChip } from '../../../components/status-chip.tsx';
import styles from './editions.module.css';

/** One edition: what it is called, where it comes from, how much of it was checked, and the way to what it would change. */
export function EditionCard({ line, onCompare }: { readonly line: EditionLine; readonly onCompare: () => void }) {
  const { editions } = useText();
  const label = useLabel();
  const format = useFormat();
  const id = useId();
  const { content, origin, chosen } = line;
  const facts: readonly Fact[] = [
    {
      term: editions.origin,
      value:
        origin.kind === 'shipped' ? editions.shipped : editions.loaded({ at: format.moment(origin.at), by: origin.by }),
    },
    { term: editions.since, value: chosen && editions.sinceWhen({ at: format.moment(chosen.since), by: chosen.by }) },
    { term: editions.cases, value: line.cases },
    { term: editions.verified, value: content && <Verified content={content} /> },
    { term: editions.hash, value: content && <Hash content={content} /> },
  ];
  return (
    <article aria-labelledby={id} className={styles.card}>
      <header className={styles.head}>
        <h3 id={id}>{content === undefined ? line.edition : label(content.title)}</h3>
        {line.current ? <StatusChip tone="accent">{editions.inUse}</StatusChip> : null}
        {line.current || content === undefined ? null : <Button onClick={onCompare}>{editions.compare}</Button>}
      </header>
      <FactList facts={facts} />
      {content === undefined ? (
        <Notice tone="warn">{editions.unreadable}</Notice>
      ) : (
        <p className={styles.soft}>{label(content.notice)}</p>
      )}
    </article>
  );
}

/** How many entries of all files were compared with their source. */
export function Verified({ content }: { readonly content: EditionContent }) {
  const { editions } = useText();
  const total = content.counts.reduce((sum, { entries }) => sum + entries, 0);
  const unverified = content.counts.reduce((sum, count) => sum + count.unverified, 0);
  return <>{editions.verifiedOf({ verified: total - unverified, total })}</>;
}

/** The hash in full, to be compared with what the maker says. */
export function Hash({ content }: { readonly content: EditionContent }) {
  const { editions } = useText();
  return (
    <code className={styles.hash} title={editions.hashHint}>
      {content.sha256}
    </code>
  );
}
