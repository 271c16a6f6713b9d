import { Minus, Plus, Scan } from 'lucide-react';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { IconButton } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { Zoom } from './use-zoom.ts';

interface ZoomButtonsProps {
  readonly zoom: Pick<Zoom, 'zoomBy' | 'reset'>;
  readonly words: Pick<BodyMapWords, 'zoomIn' | 'zoomOut' | 'zoomReset'>;
}

/** Enlarges and shrinks a drawing about the middle of what is shown; stands in the corner of its pane. */
export function ZoomButtons({ zoom, words }: ZoomButtonsProps) {
  return (
    <div className={styles.zoom}>
      <IconButton icon={<Plus aria-hidden size={16} />} label={words.zoomIn} onClick={() => zoom.zoomBy(1.6)} />
      <IconButton icon={<Minus aria-hidden size={16} />} label={words.zoomOut} onClick={() => zoom.zoomBy(1 / 1.6)} />
      <IconButton icon={<Scan aria-hidden size={16} />} label={words.zoomReset} onClick={zoom.reset} />
    </div>
  );
}
