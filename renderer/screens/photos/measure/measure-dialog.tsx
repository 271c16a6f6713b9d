import { useState } from 'react';
import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import { Dialog } from '../../../components/dialog.tsx';
import { showDecimal } from '../../../components/parse-decimal.ts';
import { useExamination } from '../../../record/use-examination.ts';
import { KeptMeasurements } from './kept-measurements.tsx';
import styles from './measure.module.css';
import { MeasureStage } from './measure-stage.tsx';
import { MeasuresStep } from './measures-step.tsx';
import { SaveStep } from './save-step.tsx';
import { ScaleStep } from './scale-step.tsx';
import type { StepProps } from './step-props.ts';
import { SurfaceStep } from './surface-step.tsx';
import { useMeasuring } from './use-measuring.ts';
import { usePictures } from './use-pictures.ts';
import { useStageView } from './use-stage-view.ts';

export interface MeasureDialogProps {
  readonly photo: PhotoRecord;
  readonly onClose: () => void;
}

/** Measuring in one photo: the photo at the left, the steps beside it. */
export function MeasureDialog({ photo, onClose }: MeasureDialogProps) {
  const { photoMeasure: words } = useText();
  const [revealed, setRevealed] = useState(!photo.details.intimate);
  return (
    <Dialog open onClose={onClose} size="full" title={words.title({ file: photo.details.fileName })}>
      {revealed ? <Work photo={photo} /> : <Gate onReveal={() => setRevealed(true)} />}
    </Dialog>
  );
}

/** An intimate photo waits until it is asked for. */
function Gate({ onReveal }: { readonly onReveal: () => void }) {
  const { photos: words } = useText();
  return (
    <div className={styles.gate}>
      <h3>{words.intimate}</h3>
      <p>{words.revealWords}</p>
      <Button tone="primary" onClick={onReveal}>
        {words.reveal}
      </Button>
    </div>
  );
}

function Work({ photo }: { readonly photo: PhotoRecord }) {
  const { photoMeasure: words, components } = useText();
  const { mayRecord } = useExamination();
  const shown = usePictures(photo, photo.details.intimate ? 'measure' : undefined);
  const measuring = useMeasuring(photo, shown.reduction);
  const { widthPx: width, heightPx: height } = photo.metadata;
  const view = useStageView({ width, height });
  const steps: StepProps = {
    measuring,
    pictures: shown.pictures,
    thenMark: (act) => {
      act();
      view.frame.current?.focus();
    },
  };
  if (shown.status === 'failed') return <p>{words.cannotShow}</p>;
  const factor = showDecimal(Math.round(shown.reduction * 10) / 10, components.locale);
  return (
    <div className={styles.work}>
      <MeasureStage measuring={measuring} pictures={shown.pictures} view={view} />
      <div className={styles.aside}>
        {shown.status === 'loading' ? <p role="status">{words.loading}</p> : null}
        {shown.reduction > 1.05 ? <p className={styles.hint}>{words.sharpness({ factor })}</p> : null}
        {mayRecord ? (
          <>
            <ScaleStep {...steps} />
            <SurfaceStep {...steps} />
            <MeasuresStep {...steps} />
            <SaveStep {...steps} photo={photo} />
          </>
        ) : null}
        <KeptMeasurements photo={photo} />
      </div>
    </div>
  );
}
