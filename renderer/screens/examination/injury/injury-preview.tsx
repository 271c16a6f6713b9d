import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { composeEarlier } from '../../../../shared/domain/injury/compose-earlier.ts';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { type ContradictionCode, findContradictions } from '../../../../shared/domain/injury/contradictions.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { InjuryId } from '../../../../shared/kernel/record-id.ts';
import { useText } from '../../../api/language-context.tsx';
import { pruneEmpty } from '../../../api/prune-empty.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { type InjuryControl, injurySchema } from './injury-draft.ts';
import styles from './injury-form.module.css';

export interface InjuryPreviewProps {
  readonly control: InjuryControl;
  /** The injury in the form, when it is recorded already. */
  readonly ownId: InjuryId | undefined;
}

/**
 * The sentences that these facts will give in the letselbeschrijving (in Dutch, the language of record), as soon as they can be
 * composed, and what contradicts itself in them.
 */
export function InjuryPreview({ control, ownId }: InjuryPreviewProps) {
  const { contradictions, examination } = useText();
  const { form } = examination;
  const lookup = useLookup();
  const { record } = useExamination();
  const contradictionsOf = useContradictions(ownId);
  const parsed = injurySchema(lookup).safeParse(pruneEmpty(useDeferredValue(useWatch({ control }))));
  if (!parsed.success || lookup.injuryType(parsed.data.type) === undefined) return null;
  // The sentences are composed from the details alone; a new injury has neither id nor number yet.
  const injury = { details: parsed.data } as InjuryRecord;
  return (
    <>
      <figure className={styles.preview}>
        <figcaption>{form.preview}</figcaption>
        <p lang="nl">
          {composeInjury({ injury, lookup, language: 'nl', photoLabels: [] })}{' '}
          {composeEarlier({ details: parsed.data, examinations: record.examinations, lookup, language: 'nl' })}
        </p>
      </figure>
      {contradictionsOf(parsed.data).map((code) => (
        <p key={code} role="status" className={styles.contradiction}>
          {contradictions[code]}
        </p>
      ))}
    </>
  );
}

/** Stands for an injury that has no id yet. */
const NO_ID = InjuryId.parse('00000000-0000-4000-8000-000000000000');

/** What an injury as entered contradicts, in itself and in the rest of the examination; measures against the drawing are told beside it. */
function useContradictions(ownId: InjuryId | undefined): (details: InjuryDetails) => readonly ContradictionCode[] {
  const lookup = useLookup();
  const { record, examination } = useExamination();
  return (details) => {
    const id = ownId ?? NO_ID;
    const others = examination.injuries.filter((other) => other.id !== ownId);
    const found = findContradictions({ ...examination, injuries: [...others, { id, number: 0, details }] }, lookup, {
      sex: record.child.sex,
      examinations: record.examinations,
    });
    // A new injury cannot have photos yet.
    const isNew = ownId === undefined;
    return found
      .filter(({ injuryId }) => injuryId === id)
      .map(({ code }) => code)
      .filter((code) => !isNew || code !== 'estimated-without-scale-photo');
  };
}
