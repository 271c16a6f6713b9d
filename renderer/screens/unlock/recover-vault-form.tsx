import { type ComponentProps, useState } from 'react';
import { RecoverPersonStep } from './recover-person-step.tsx';
import { type ProvenWords, RecoverWordsStep } from './recover-words-step.tsx';
import type { Vaults } from './vault-choice.tsx';

export interface RecoverVaultFormProps {
  readonly vaults: Vaults;
  /** The vault to begin with, or `''`. */
  readonly vault: string;
}

/** Gets somebody in again by the words of a recovery kit: first the words, then the person and a new passphrase. */
export function RecoverVaultForm({ vaults, vault }: RecoverVaultFormProps) {
  const [words, setWords] = useState<ProvenWords | undefined>(undefined);
  const [refused, setRefused] = useState<ComponentProps<typeof RecoverWordsStep>['refused']>(undefined);
  const leave = (failure?: typeof refused): void => {
    setRefused(failure);
    setWords(undefined);
  };
  return (
    <>
      {/* Stays behind the next step, so that the words need not be typed again. */}
      <RecoverWordsStep
        vaults={vaults}
        vault={vault}
        hidden={words !== undefined}
        refused={refused}
        onProven={setWords}
      />
      {words === undefined ? null : <RecoverPersonStep words={words} onBack={() => leave()} onRefused={leave} />}
    </>
  );
}
