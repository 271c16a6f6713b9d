import type { ReportGap } from '../../../shared/contract/report-routes.ts';
import type { ReportGapCode } from '../../../shared/domain/report/report-gate.ts';
import { reportEn } from '../../../shared/text/report.en.ts';
import { reportNl } from '../../../shared/text/report.nl.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import { gapPlace } from './gap-place.ts';
import styles from './report.module.css';

/** What a report lacks: what must be mended first, then what it may do without, each with the place to fill it in. */
export function GapList({ gaps }: { readonly gaps: readonly ReportGap[] }) {
  const { gaps: words } = useLanguage().texts.reportScreen;
  const blocking = gaps.filter((gap) => gap.severity === 'block');
  const warnings = gaps.filter((gap) => gap.severity === 'warn');
  if (gaps.length === 0) return <p className={styles.note}>{words.none}</p>;
  return (
    <div className={styles.gaps}>
      {blocking.length === 0 ? null : (
        <>
          <h3>{words.block}</h3>
          <Lines gaps={blocking} />
        </>
      )}
      {warnings.length === 0 ? null : (
        <>
          <h3>{words.warn}</h3>
          <p className={styles.note}>{words.warnHint}</p>
          <Lines gaps={warnings} />
        </>
      )}
    </div>
  );
}

function Lines({ gaps }: { readonly gaps: readonly ReportGap[] }) {
  const { gaps: words } = useLanguage().texts.reportScreen;
  const { record, examination } = useExamination();
  const sentence = useGapSentence();
  return (
    <ul className={styles.lines} data-severity={gaps[0]?.severity}>
      {gaps.map((gap) => {
        const section = gapPlace(gap);
        return (
          <li key={`${gap.code}:${gap.section}:${gap.subject ?? ''}`}>
            {sentence(gap)}{' '}
            {section === undefined ? null : (
              <PlaceLink to={{ page: 'case', caseId: record.id, section, examination: examination.id }}>
                {words.mend}
              </PlaceLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The sentence of a gap; a code of a newer core is shown as it is. */
function useGapSentence(): (gap: ReportGap) => string {
  const { language } = useLanguage();
  const lookup = useLookup();
  const { gaps } = language === 'nl' ? reportNl : reportEn;
  return ({ code, section, subject }) => {
    const known = lookup.standard['report-format'].sections.find(({ id }) => id === section);
    const sentence = code in gaps ? gaps[code as ReportGapCode] : undefined; // The check makes the code one of the keys.
    return sentence?.({ subject: subject ?? known?.label[language] ?? section }) ?? code;
  };
}
