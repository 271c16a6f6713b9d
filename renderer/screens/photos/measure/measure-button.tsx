import { Ruler } from 'lucide-react';
import { useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { MeasureDialog } from './measure-dialog.tsx';

/** Opens measuring in a photo; where nothing can be recorded any more, what was measured. */
export function MeasureButton({ photo }: { readonly photo: PhotoRecord }) {
  const { photoMeasure: words } = useText();
  const { mayRecord } = useExamination();
  const [open, setOpen] = useState(false);
  const { measurements = [] } = photo;
  if (!mayRecord && measurements.length === 0) return null;
  return (
    <>
      <Button tone="quiet" icon={<Ruler aria-hidden />} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
      {open ? <MeasureDialog photo={photo} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
