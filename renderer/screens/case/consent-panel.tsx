import { useState } from 'react';
import type { CaseRecord } from '../../../shared/domain/case/case-record.ts';
import { type ConsentState, consentState } from '../../../shared/domain/consent/consent-state.ts';
import { requiredConsent } from '../../../shared/domain/consent/required-consent.ts';
import { ageOn } from '../../../shared/kernel/iso-date.ts';
import { useCase } from '../../api/case-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { today } from '../../api/use-format.ts';
import { Panel } from '../../components/panel.tsx';
import styles from './case-screen.module.css';
import { ConsentDialog } from './consent-dialog.tsx';
import { ConsentFormButton } from './consent-form-button.tsx';
import { ConsentMatrix, type ConsentPlace } from './consent-matrix.tsx';
import { DocumentSection } from './documents/document-section.tsx';
import { LegalPositionLine } from './legal-position-line.tsx';

/** Who must consent at the child's age and why, how each step stands, and what each person has answered. */
export function ConsentPanel({ mayRecord }: { readonly mayRecord: boolean }) {
  const { record } = useCase();
  const { caseFile, common } = useText();
  const codes = useCodes();
  const [open, setOpen] = useState<ConsentPlace | undefined>(undefined);
  const states = codes.choices('consent-scope').map(({ value }) => consentState(record, value, today()));
  const unverified = codes.list('consent-scope')?.provenance.verified === false;
  const judged = states.find(({ scope }) => scope === open?.scope);
  return (
    <Panel title={caseFile.consent}>
      <LegalPositionLine mayRecord={mayRecord} />
      <Rule record={record} states={states} />
      <ConsentMatrix answers={record.consent} states={states} onOpen={mayRecord ? setOpen : undefined} />
      {mayRecord ? <ConsentFormButton /> : null}
      {unverified ? (
        <p className={styles.source}>
          {caseFile.consentScope}: {common.unverified}
        </p>
      ) : null}
      <DocumentSection mayRecord={mayRecord} />
      {open === undefined || judged === undefined ? null : (
        <ConsentDialog place={open} judged={judged} onClose={() => setOpen(undefined)} />
      )}
    </Panel>
  );
}

/** The rule at the child's age today, its source, and what should be known besides. */
function Rule({ record, states }: { readonly record: CaseRecord; readonly states: readonly ConsentState[] }) {
  const { caseFile, consent } = useText();
  const age = ageOn(record.child.birthDate, today());
  if (age === undefined) return null;
  const required = requiredConsent(age, { position: record.details.legalPosition });
  const doubts = [...new Set(states.flatMap((state) => state.doubts))];
  return (
    <div className={styles.rule}>
      <p>
        {caseFile.consentRule[required.rule]} <span className={styles.source}>{caseFile.consentSource(required)}</span>
      </p>
      {doubts.map((doubt) => (
        <p key={doubt} className={styles.source}>
          {consent.doubts[doubt]}
        </p>
      ))}
    </div>
  );
}
