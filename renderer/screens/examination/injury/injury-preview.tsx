import { useDeferredValue } from 'react';
import { useWatch } from 'react-hook-form';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { descriptorContradictions } from '../../../../shared/domain/injury/descriptor-contradictions.ts';
import { useText } from '../../../api/language-context.tsx';
import { pruneEmpty } from '../../../api/prune-empty.ts';
import { useLookup } from '../../../record/use-lookup.ts';
import { type InjuryControl, injurySchema } from './injury-draft.ts';
import styles from './injury-form.module.css';

/**
 * The sentences that these facts will give in the letselbeschrijving (in Dutch, the language of record), as soon as they can be
 * composed, and what contradicts itself in them.
 */
export function InjuryPreview({ control }: { readonly control: InjuryControl }) {
  const { contradictions, examination } = useText();
  const { form } = examination;
  const lookup = useLookup();
  const parsed = injurySchema(lookup).safeParse(pruneEmpty(useDeferredValue(useWatch({ control }))));
  if (!parsed.success || lookup.injuryType(parsed.data.type) === undefined) return null;
  // The sentences are composed from the details alone; a new injury has neither id nor number yet.
  const injury = { details: parsed.data } as InjuryRecord;
  return (
    <>
      <figure className={styles.preview}>
        <figcaption>{form.preview}</figcaption>
        <p lang="nl">{composeInjury({ injury, lookup, language: 'nl', photoLabels: [] })}</p>
      </figure>
      {descriptorContradictions(parsed.data).map((code) => (
        <p key={code} role="status" className={styles.contradiction}>
          {contradictions[code]}
        </p>
      ))}
    </>
  );
}
