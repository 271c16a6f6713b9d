import { useState } from 'react';
import type { ChainFault } from '../../../shared/domain/trace/chain-faults.ts';
import type { TraceTransfer } from '../../../shared/domain/trace/trace.ts';
import { traceWords } from '../../../shared/domain/trace/trace-words.ts';
import { isOpenToCorrection, type TransferEntry } from '../../../shared/domain/trace/transfer-entry.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { joinClasses } from '../../components/join-classes.ts';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { useLookup } from '../../record/use-lookup.ts';
import { AnnulDialog } from './annul-dialog.tsx';
import { SaveSheet } from './save-sheet.tsx';
import styles from './traces.module.css';
import { TransferDialog } from './transfer-dialog.tsx';
import type { TraceShown } from './use-traces.ts';

interface ShownProps {
  readonly shown: TraceShown;
}

type Open = { readonly kind: 'transfer' } | { readonly kind: 'correct' | 'annul'; readonly entry: TransferEntry };

/** The chain of custody in order, with what is not accounted for at the place where it shows. */
export function ChainPanel({ shown }: ShownProps) {
  const { texts } = useLanguage();
  const { traces: words } = texts;
  const mayRecord = useHasRole('forensic-physician', 'forensic-nurse') && shown.trace.struck === undefined;
  const [open, setOpen] = useState<Open | undefined>(undefined);
  const close = (): void => setOpen(undefined);
  return (
    <Panel
      title={words.chain.title}
      actions={mayRecord ? <Button onClick={() => setOpen({ kind: 'transfer' })}>{words.transfer.open}</Button> : null}
    >
      <Stack>
        <ol className={styles.chain}>
          <TakenLink shown={shown} />
          {shown.trace.transfers
            .filter(({ change }) => change.kind !== 'annulment')
            .map((entry) => (
              <TransferLink
                key={entry.id}
                entry={entry}
                shown={shown}
                onOpen={mayRecord ? (kind) => setOpen({ kind, entry }) : undefined}
              />
            ))}
        </ol>
        {shown.faults.length === 0 && shown.trace.struck === undefined ? (
          <Notice tone="good" compact>
            {words.chain.complete}
          </Notice>
        ) : null}
      </Stack>
      {open?.kind === 'transfer' ? <TransferDialog trace={shown.trace} onClose={close} /> : null}
      {open?.kind === 'correct' ? <TransferDialog trace={shown.trace} corrects={open.entry} onClose={close} /> : null}
      {open?.kind === 'annul' ? <AnnulDialog trace={shown.trace} entry={open.entry} onClose={close} /> : null}
    </Panel>
  );
}

function TakenLink({ shown: { trace, faults } }: ShownProps) {
  const { language, texts } = useLanguage();
  const format = useFormat();
  const { chain } = texts.traces;
  const own = faults.filter(({ transferId }) => transferId === undefined);
  const { takenAt, takenBy, seal } = trace.details;
  return (
    <li className={joinClasses(styles.link, own.length > 0 && styles.faulty)}>
      <strong>
        {chain.taken}: {takenBy ?? traceWords(language).unknown}
      </strong>
      <span className={styles.note}>
        {format.moment(takenAt)}
        {seal === undefined ? '' : `. ${chain.seal({ words: seal })}`}
      </span>
      <Faults faults={own} />
    </li>
  );
}

interface TransferLinkProps extends ShownProps {
  readonly entry: TransferEntry;
  readonly onOpen: ((kind: 'correct' | 'annul') => void) | undefined;
}

function TransferLink({ entry, shown, onOpen }: TransferLinkProps) {
  const { texts, language } = useLanguage();
  const { chain } = texts.traces;
  const format = useFormat();
  const { transfers } = shown.trace;
  if (entry.change.kind === 'annulment') return null;
  const later = transfers.find(({ change }) => change.kind !== 'transfer' && change.corrects === entry.id);
  const own = shown.faults.filter(({ transferId }) => transferId === entry.id);
  const { transfer } = entry.change;
  const spoken = traceWords(language);
  return (
    <li className={joinClasses(styles.link, own.length > 0 && styles.faulty, later !== undefined && styles.void)}>
      <strong>{chain.transfer({ from: spoken.holder(transfer.from), to: spoken.holder(transfer.to) })}</strong>
      <TransferFacts transfer={transfer} />
      {later === undefined || later.change.kind === 'transfer' ? null : (
        <span className={styles.note}>
          {(later.change.kind === 'annulment' ? chain.gone : chain.was)({
            reason: later.change.reason,
            by: later.recordedBy,
            at: format.moment(later.recordedAt),
          })}
        </span>
      )}
      <Faults faults={own} />
      {isOpenToCorrection(transfers, entry.id) ? (
        <div className={styles.actions}>
          {onOpen === undefined ? null : (
            <>
              <Button tone="quiet" onClick={() => onOpen('correct')}>
                {chain.correct}
              </Button>
              <Button tone="quiet" onClick={() => onOpen('annul')}>
                {chain.annul}
              </Button>
              <SaveSheet traceIds={[shown.trace.id]} transfer={{ id: entry.id, ...transfer }} />
            </>
          )}
        </div>
      ) : null}
    </li>
  );
}

function TransferFacts({ transfer }: { readonly transfer: TraceTransfer }) {
  const { texts, language } = useLanguage();
  const { chain } = texts.traces;
  const lookup = useLookup();
  const format = useFormat();
  const { at, purpose, sealIntact, seal, reference, remarks } = transfer;
  const sealed = [traceWords(language).seal[sealIntact], ...(seal === undefined ? [] : [seal])].join(', ');
  return (
    <span className={styles.note}>
      {[
        format.moment(at),
        lookup.traceLabel('purposes', purpose, language),
        chain.seal({ words: sealed }),
        ...(reference === undefined ? [] : [chain.reference({ reference })]),
        ...(remarks === undefined ? [] : [remarks]),
      ].join('. ')}
    </span>
  );
}

function Faults({ faults }: { readonly faults: readonly ChainFault[] }) {
  const { language } = useLanguage();
  const words = traceWords(language);
  return faults.map(({ code }) => (
    <span key={code} className={styles.fault}>
      {words.faults[code]}
    </span>
  ));
}
