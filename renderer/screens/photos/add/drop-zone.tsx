import { ImagePlus } from 'lucide-react';
import { type DragEvent, useRef, useState } from 'react';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import styles from './add-photos.module.css';
import { droppedFiles, meantFiles } from './dropped-files.ts';

/** Takes files by dragging or by the system's file dialog; several at a time. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { add: words } = useText().photos;
  const input = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [unreadable, setUnreadable] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void droppedFiles(event.dataTransfer).then(({ files, unreadable: some }) => {
      setUnreadable(some);
      onFiles(files);
    });
  };
  return (
    <section
      aria-label={words.drop}
      className={styles.zone}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <ImagePlus aria-hidden size={26} />
      <p>{words.drop}</p>
      <Button onClick={() => input.current?.click()}>{words.choose}</Button>
      <Button tone="quiet" onClick={() => folder.current?.click()}>
        {words.chooseFolder}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        // The button above is the one way in; two of the same name would be read out.
        hidden
        accept="image/jpeg,image/png,image/tiff,image/webp,image/heic,image/heif,.jpg,.jpeg,.png,.tif,.tiff,.webp,.heic,.heif,.dng,.cr2,.cr3,.nef,.arw,.raf,.orf,.rw2,.pef"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = '';
        }}
      />
      <input
        ref={(element) => {
          folder.current = element;
          // React knows the property of the element, not the attribute.
          if (element !== null) element.webkitdirectory = true;
        }}
        type="file"
        hidden
        onChange={(event) => {
          onFiles(meantFiles([...(event.currentTarget.files ?? [])]));
          event.currentTarget.value = '';
        }}
      />
      <p className={styles.note}>{words.formats}</p>
      {unreadable ? <Notice tone="warn">{words.someUnreadable}</Notice> : null}
    </section>
  );
}
