import { useState } from 'react';
import { requiredConsent } from '../../../shared/domain/consent/required-consent.ts';
import { ageOn } from '../../../shared/kernel/iso-date.ts';
import { useCase } from '../../api/case-context.tsx';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';
import { today } from '../../api/use-format.ts';
import { Panel } from '../../components/panel.tsx';
import styles from './case-screen.module.css';
import { ConsentDialog } from './consent-dialog.tsx';
import { ConsentMatrix, type ConsentPlace } from './consent-matrix.tsx';

/** Who must consent at the child's age, and what each has answered for each step. */
export function ConsentPanel({ mayRecord }: { readonly mayRecord: boolean }) {
  const { record } = useCase();
  const { caseFile, common } = useText();
  const codes = useCodes();
  const [open, setOpen] = useState<ConsentPlace | undefined>(undefined);
  const age = ageOn(record.child.birthDate, today());
  const required = age === undefined ? undefined : requiredConsent(age);
  const unverified = codes.list('consent-scope')?.provenance.verified === false;
  return (
    <Panel title={caseFile.consent}>
      {required === undefined ? null : (
        <p className={styles.rule}>
          {caseFile.consentRule[required.rule]}{' '}
          <span className={styles.source}>{caseFile.consentSource(required)}</span>
        </p>
      )}
      <ConsentMatrix
        answers={record.consent}
        required={required?.persons ?? []}
        onOpen={mayRecord ? setOpen : undefined}
      />
      {unverified ? (
        <p className={styles.source}>
          {caseFile.consentScope}: {common.unverified}
        </p>
      ) : null}
      {open === undefined ? null : <ConsentDialog place={open} onClose={() => setOpen(undefined)} />}
    </Panel>
  );
}
