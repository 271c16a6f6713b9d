import { Ruler } from 'lucide-react';
import { useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { MeasureDialog } from './measure-dialog.tsx';

/** Opens measuring in a photo. */
export function MeasureButton({ photo }: { readonly photo: PhotoRecord }) {
  const { photoMeasure: words } = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button tone="quiet" icon={<Ruler aria-hidden />} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open ? <MeasureDialog photo={photo} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
