import type { PhotoRecord } from '../../../../shared/domain/case/case-record.ts';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { Tabs } from '../../../components/tabs.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import { MeasureButton } from '../measure/measure-button.tsx';
import { PhotoFacts } from '../photo-facts.tsx';
import { injuryNumbers } from '../use-photo-words.ts';
import { LayerPanel } from './layers/layer-panel.tsx';
import type { Drawing } from './layers/use-drawing.ts';
import type { Layers } from './layers/use-layers.ts';
import styles from './viewer.module.css';

export interface PhotoAsideProps {
  readonly photo: PhotoRecord;
  readonly layers: Layers;
  readonly drawing: Drawing;
  /** Whether the photo is to be seen now; what works in it waits until then. */
  readonly isShown: boolean;
}

/** What is known about the photo, and what is drawn on it. */
export function PhotoAside({ photo, layers, drawing, isShown }: PhotoAsideProps) {
  const { photoViewer: words } = useText();
  return (
    <aside className={styles.aside} aria-label={words.panels}>
      <Tabs
        label={words.panels}
        items={[
          { id: 'facts', label: words.facts, content: <Facts photo={photo} isShown={isShown} /> },
          { id: 'layers', label: words.layers.title, content: <LayerPanel layers={layers} drawing={drawing} /> },
        ]}
      />
    </aside>
  );
}

function Facts({ photo, isShown }: { readonly photo: PhotoRecord; readonly isShown: boolean }) {
  const { photos: words, photoViewer } = useText();
  const codes = useCodes();
  const { examination } = useExamination();
  return (
    <div className={styles.facts}>
      <h3>{words.injuries({ numbers: injuryNumbers(photo, examination) })}</h3>
      <p>
        {codes.words('photo-step', photo.details.step)} · {codes.words('scale-type', photo.details.scale)}
      </p>
      {photo.details.caption === undefined ? null : <p>{photo.details.caption}</p>}
      {isShown ? <MeasureButton photo={photo} /> : null}
      <PhotoFacts photo={photo} />
      <p className={styles.hint}>{photoViewer.keys}</p>
    </div>
  );
}
