import { Eye, EyeOff, Printer } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useText } from '../../api/language-context.tsx';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Stack } from '../../components/split-layout.tsx';
import styles from './people-screen.module.css';
import type { PreparedKit } from './recovery-form.ts';
import { RecoverySheets } from './recovery-sheets.tsx';
import { RecoveryWords } from './recovery-words.tsx';

export interface PrintStepProps {
  readonly id: string;
  readonly kit: PreparedKit;
  readonly onPrinted: () => void;
}

/** Puts the words on paper: by the printer, or by hand where there is none. */
export function PrintStep({ id, kit, onPrinted }: PrintStepProps) {
  const { recovery } = useText();
  const [shown, setShown] = useState(false);
  const print = useRef<HTMLButtonElement>(null);
  useEffect(() => print.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPrinted();
  };
  return (
    <form id={id} onSubmit={submit} noValidate>
      <Stack>
        <Notice tone="info">{recovery.printAdvice}</Notice>
        <div className={styles.printing}>
          <Button ref={print} icon={<Printer aria-hidden />} onClick={() => window.print()}>
            {recovery.print}
          </Button>
          <Button
            tone="quiet"
            icon={shown ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
            aria-expanded={shown}
            onClick={() => setShown(!shown)}
          >
            {shown ? recovery.hideWords : recovery.showWords}
          </Button>
        </div>
        {shown ? <ShownWords kit={kit} /> : null}
      </Stack>
      <RecoverySheets kit={kit} />
    </form>
  );
}

function ShownWords({ kit: { parts } }: { readonly kit: PreparedKit }) {
  const { sheet } = useText().recovery;
  return parts.map((words, part) => (
    <section key={words.join(' ')} className={styles.shown}>
      {parts.length === 1 ? null : <h3>{sheet.part({ part: part + 1, parts: parts.length })}</h3>}
      <RecoveryWords words={words} />
    </section>
  ));
}
