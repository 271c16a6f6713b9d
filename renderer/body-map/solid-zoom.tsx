import { Minus, Plus, Scan } from 'lucide-react';
import type { BodySolidWords } from '../../shared/text/body-solid.nl.ts';
import { IconButton } from '../components/button.tsx';
import { zoomCamera } from './solid-camera.ts';
import type { SolidBody } from './solid-picking.ts';
import type { SolidStage } from './solid-stage.ts';
import styles from './solid-view.module.css';
import { cameraOfViewpoint } from './solid-viewpoints.ts';

interface SolidZoomProps {
  readonly stage: SolidStage;
  readonly body: SolidBody;
  readonly words: BodySolidWords;
}

/** Nearer, farther, and back to the whole body. */
export function SolidZoom({ stage, body, words }: SolidZoomProps) {
  const zoom = (factor: number): void => {
    stage.settle();
    const { camera, viewport } = stage.picture();
    stage.frame(() => zoomCamera(camera, viewport, { factor }));
  };
  const showWhole = (): void => stage.frame((viewport) => cameraOfViewpoint(body, 'front', viewport));
  return (
    <div className={styles.zoom}>
      <IconButton icon={<Plus aria-hidden size={16} />} label={words.zoomIn} onClick={() => zoom(1.6)} />
      <IconButton icon={<Minus aria-hidden size={16} />} label={words.zoomOut} onClick={() => zoom(1 / 1.6)} />
      <IconButton icon={<Scan aria-hidden size={16} />} label={words.whole} onClick={showWhole} />
    </div>
  );
}
