import { useState } from 'react';
import { tracePlaceWords } from '../../../shared/domain/trace/trace-place-words.ts';
import { traceMatter, tracePackaging, traceWords } from '../../../shared/domain/trace/trace-words.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Button } from '../../components/button.tsx';
import { FactList } from '../../components/fact-list.tsx';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import { ChainPanel } from './chain-panel.tsx';
import { StrikeDialog } from './strike-dialog.tsx';
import { TraceWindows } from './trace-windows.tsx';
import styles from './traces.module.css';
import type { TraceShown } from './use-traces.ts';

interface TracePanelProps {
  readonly shown: TraceShown;
  readonly onEdit: () => void;
}

/** Everything about one trace: what it is, what to look at again, the time since the incident, and its chain. */
export function TracePanel({ shown, onEdit }: TracePanelProps) {
  const { texts } = useLanguage();
  const { traces: words } = texts;
  const { mayRecord } = useExamination();
  const [striking, setStriking] = useState(false);
  const { trace } = shown;
  const isStanding = trace.struck === undefined;
  return (
    <>
      <Panel
        title={texts.traces.markLabel({ number: trace.number, what: trace.details.sin ?? '–' })}
        actions={
          mayRecord && isStanding ? (
            <>
              <Button onClick={onEdit}>{words.edit}</Button>
              <Button tone="danger" onClick={() => setStriking(true)}>
                {words.strike}
              </Button>
            </>
          ) : undefined
        }
      >
        <Stack>
          <Struck shown={shown} />
          <Facts shown={shown} />
          <Remarks shown={shown} />
        </Stack>
      </Panel>
      {isStanding ? <TraceWindows trace={trace} /> : null}
      <ChainPanel shown={shown} />
      {striking ? <StrikeDialog trace={trace} onClose={() => setStriking(false)} /> : null}
    </>
  );
}

function Struck({ shown: { trace } }: Pick<TracePanelProps, 'shown'>) {
  const { texts } = useLanguage();
  const format = useFormat();
  if (!trace.struck) return null;
  const { at, by, reason } = trace.struck;
  return <Notice tone="warn">{texts.traces.struckBy({ by, reason, at: format.moment(at) })}</Notice>;
}

function Facts({ shown: { trace } }: Pick<TracePanelProps, 'shown'>) {
  const { language, texts } = useLanguage();
  const { fields } = texts.traces;
  const { examination } = useExamination();
  const lookup = useLookup();
  const format = useFormat();
  const { details } = trace;
  const words = traceWords(language);
  const injury = examination.injuries.find(({ id }) => id === details.injuryId);
  return (
    <FactList
      facts={[
        { term: fields.kind, value: traceMatter(details, lookup, language) },
        { term: fields.placeKind, value: tracePlaceWords(details.place, lookup, language) },
        { term: fields.injury, value: injury?.number },
        { term: fields.site, value: details.site && lookup.traceLabel('sites', details.site, language) },
        { term: fields.cleaning, value: details.cleaning && words.cleaning[details.cleaning] },
        { term: fields.takenAt, value: format.moment(details.takenAt) },
        { term: fields.takenBy, value: details.takenBy },
        { term: fields.witness, value: details.witness },
        { term: fields.packaging, value: tracePackaging(details, lookup, language) || undefined },
        { term: fields.storage, value: details.storage && lookup.traceLabel('storage', details.storage, language) },
        { term: fields.control, value: words.control[details.control ? 'yes' : 'no'] },
        { term: fields.remarks, value: details.remarks },
      ]}
    />
  );
}

function Remarks({ shown: { remarks, sharedWith } }: Pick<TracePanelProps, 'shown'>) {
  const { language, texts } = useLanguage();
  const words = traceWords(language);
  if (remarks.length === 0) return null;
  return (
    <section>
      <h3>{texts.traces.remarksTitle}</h3>
      <ul className={styles.lines}>
        {remarks.map(({ code, weight }) => (
          <li key={code} className={weight === 'warn' ? styles.fault : undefined}>
            {code === 'sin-twice' && sharedWith.length > 0
              ? texts.traces.sinShared({ others: sharedWith })
              : words.remarks[code]}
          </li>
        ))}
      </ul>
    </section>
  );
}
