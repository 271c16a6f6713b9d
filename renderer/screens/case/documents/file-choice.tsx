import { FilePlus } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import styles from './documents.module.css';

interface FileChoiceProps {
  readonly file: File | undefined;
  readonly onFile: (file: File) => void;
}

/** Takes one file by dragging or by the system's file dialog. */
export function FileChoice({ file, onFile }: FileChoiceProps) {
  const { documents: words } = useText();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null): void => {
    const chosen = files?.[0];
    if (chosen !== undefined) onFile(chosen);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <section
      aria-label={words.file}
      className={styles.zone}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FilePlus aria-hidden size={24} />
      <p>{file === undefined ? words.drop : file.name}</p>
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <input
        ref={input}
        type="file"
        // The button above is the one way in; two of the same name would be read out.
        hidden
        accept="application/pdf,image/jpeg,image/png,image/tiff,image/webp,.pdf,.jpg,.jpeg,.png,.tif,.tiff,.webp"
        onChange={(event) => take(event.currentTarget.files)}
      />
      <p className={styles.note}>{words.formats}</p>
    </section>
  );
}
