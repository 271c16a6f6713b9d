import type { TraceRecord } from '../../../shared/domain/trace/trace-record.ts';
import { traceWords } from '../../../shared/domain/trace/trace-words.ts';
import { hoursSince, windowsOf } from '../../../shared/domain/trace/window-of.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './traces.module.css';
import { useAgeThen } from './use-traces.ts';

const tones = { within: 'good', outside: 'warn', unknown: 'neutral' } as const;

/** The time between the incident and the taking, beside every rule that says something about it, each with its source. */
export function TraceWindows({ trace: { details } }: { readonly trace: TraceRecord }) {
  const { language, texts } = useLanguage();
  const { window: words } = texts.traces;
  const { examination } = useExamination();
  const lookup = useLookup();
  const age = useAgeThen();
  const spoken = traceWords(language);
  const incident = examination.traceRound?.incident;
  const [least, most] = incident === undefined ? [] : hoursSince(incident, details.takenAt);
  return (
    <Panel title={words.title}>
      <Stack>
        {least === undefined || most === undefined || least < 0 ? (
          <p className={styles.note}>{words.unknown}</p>
        ) : (
          <p>{spoken.since({ least, most })}</p>
        )}
        <ul className={styles.chain}>
          {windowsOf({ trace: details, incident, age, lookup }).map(({ window, status }) => (
            <li key={window.id} className={styles.link}>
              <span>
                {window.label[language]}: {spoken.hours(window.hours)}{' '}
                <StatusChip tone={window.rule === 'practice' ? tones[status] : 'neutral'}>
                  {spoken.window[status]}
                  {window.rule === 'practice' ? '' : `, ${words.orientation}`}
                </StatusChip>
              </span>
              <span className={styles.note}>
                {window.text[language]} {words.source({ source: window.provenance.source })}
                {window.provenance.verified ? '' : `; ${spoken.unverified}`}.
              </span>
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  );
}
