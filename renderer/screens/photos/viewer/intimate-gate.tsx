import { useEffect, useState } from 'react';
import { LookReason } from '../../../../shared/domain/photo/look-reason.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { RadioField } from '../../../components/radio-field.tsx';
import styles from './viewer.module.css';

/** Stands where an intimate photo would be, until somebody says why it is to be opened. Nothing of the photo has been asked for yet. */
export function IntimateGate({ onOpen }: { readonly onOpen: (reason: LookReason) => void }) {
  const { photos, photoViewer: words } = useText();
  const [reason, setReason] = useState<LookReason | undefined>(undefined);
  return (
    <form
      className={styles.gate}
      data-takes-pointer
      onSubmit={(event) => {
        event.preventDefault();
        if (reason !== undefined) onOpen(reason);
      }}
    >
      <div className={styles.gateCard}>
        <h3>{photos.intimate}</h3>
        <RadioField
          label={words.reason}
          hint={words.reasonHint}
          required
          choices={LookReason.options.map((value) => ({ value, label: words.reasons[value] }))}
          value={reason ?? ''}
          onChange={(value) => setReason(LookReason.options.find((each) => each === value))}
        />
        <Button tone="primary" type="submit" disabled={reason === undefined}>
          {photos.reveal}
        </Button>
      </div>
    </form>
  );
}

/** The reason given for this photo; another photo, or hiding, asks again. */
export function useReveal(id: string) {
  const [held, setHeld] = useState<{ readonly id: string; readonly reason: LookReason } | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving a photo is what takes the reason with it
  useEffect(() => () => setHeld(undefined), [id]);
  return {
    reason: held?.id === id ? held.reason : undefined,
    reveal: (reason: LookReason) => setHeld({ id, reason }),
    forget: () => setHeld(undefined),
  };
}
