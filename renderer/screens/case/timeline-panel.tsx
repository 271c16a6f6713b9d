import { useMemo } from 'react';
import { assertNever } from '../../../shared/kernel/assert-never.ts';
import type { Texts } from '../../../shared/text/nl.ts';
import { useCase } from '../../api/case-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { useHasRole } from '../../api/session-context.tsx';
import { type Codes, useCodes } from '../../api/standard-context.tsx';
import { useFormat } from '../../api/use-format.ts';
import { Panel } from '../../components/panel.tsx';
import { type CaseEvent, caseEvents } from './case-events.ts';
import styles from './case-screen.module.css';

/** What happened in the case, latest first. */
export function TimelinePanel() {
  const { record } = useCase();
  const texts = useText();
  const codes = useCodes();
  const format = useFormat();
  const mayReadTrail = useHasRole('administrator', 'forensic-physician', 'reviewer');
  const events = useMemo(() => caseEvents(record), [record]);
  return (
    <Panel
      title={texts.caseFile.timeline}
      actions={
        mayReadTrail ? (
          <PlaceLink to={{ page: 'trail', caseId: record.id }}>{texts.trail.ofThisCase}</PlaceLink>
        ) : undefined
      }
    >
      <ol className={styles.timeline}>
        {events.map((event) => (
          <li key={`${event.at}${eventWords(event, { texts, codes })}`} className={styles.event}>
            <time dateTime={event.at}>{format.moment(event.at)}</time>
            <span>{eventWords(event, { texts, codes })}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function eventWords(event: CaseEvent, { texts, codes }: { readonly texts: Texts; readonly codes: Codes }): string {
  const words = texts.caseFile.events;
  switch (event.kind) {
    case 'opened':
      return words.opened;
    case 'requested':
      return words.requested({
        kind: codes.words('contact-kind', event.contactKind),
        requester: codes.words('requester', event.requester),
      });
    case 'consent':
      return words.consent({
        scope: codes.words('consent-scope', event.scope),
        person: codes.words('consent-person', event.person),
        state: codes.words('consent-state', event.state),
      });
    case 'examination-started':
      return words.examinationStarted;
    case 'examination-ended':
      return words.examinationEnded;
    case 'photos-imported':
      return words.photosImported(event);
    case 'description-frozen':
      return words.descriptionFrozen;
    case 'hypotheses-fixed':
      return words.hypothesesFixed;
    case 'report-issued':
      return words.reportIssued(event);
    default:
      return assertNever(event);
  }
}
