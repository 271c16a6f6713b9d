import { createPortal } from 'react-dom';
import type { PreparedKit } from './recovery-form.ts';
import { RecoverySheet } from './recovery-sheet.tsx';
import styles from './recovery-sheets.module.css';

/** What the printer gets, a sheet a part: nothing of it shows in the window, and nothing of the window is printed with it. */
export function RecoverySheets({ kit }: { readonly kit: PreparedKit }) {
  return createPortal(
    <div className={styles.sheets}>
      {kit.parts.map((words, part) => (
        <RecoverySheet key={words.join(' ')} kit={kit} words={words} part={part} />
      ))}
    </div>,
    document.body,
  );
}
