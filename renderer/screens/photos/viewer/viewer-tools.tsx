import {
  ChevronLeft,
  ChevronRight,
  Columns2,
  EyeOff,
  Grid3x3,
  Maximize,
  Pipette,
  RotateCw,
  ZoomIn,
  ZoomOut,
} from 'lucide-react';
import { useText } from '../../../api/language-context.tsx';
import { IconButton } from '../../../components/button.tsx';
import type { ViewerActions } from './act-on-key.ts';
import type { Balance } from './use-balance.tsx';
import styles from './viewer.module.css';

export interface ViewerToolsProps extends ViewerActions {
  readonly balance: Balance;
  readonly onCompare: () => void;
}

/** The buttons under the photo; every one has its key. */
export function ViewerTools({ control, goTo, index, count, hide, balance, onCompare }: ViewerToolsProps) {
  const { photos, photoViewer: words } = useText();
  const { viewer } = photos;
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.tools}>
      <IconButton
        label={viewer.previous}
        icon={<ChevronLeft aria-hidden />}
        disabled={index <= 0}
        onClick={() => goTo(index - 1)}
      />
      <IconButton label={viewer.zoomOut} icon={<ZoomOut aria-hidden />} onClick={() => control.zoom(1 / 1.5)} />
      <IconButton label={viewer.fit} icon={<Maximize aria-hidden />} onClick={control.fit} />
      <IconButton label={words.actualSize} icon={<Grid3x3 aria-hidden />} onClick={control.actualSize} />
      <IconButton label={viewer.zoomIn} icon={<ZoomIn aria-hidden />} onClick={() => control.zoom(1.5)} />
      <IconButton label={words.turn} icon={<RotateCw aria-hidden />} onClick={control.turn} />
      <IconButton
        label={balance.gains === undefined ? words.balance.pick : words.balance.off}
        pressed={balance.gains !== undefined || balance.picking}
        icon={<Pipette aria-hidden />}
        onClick={balance.gains === undefined && !balance.picking ? balance.start : balance.stop}
      />
      <IconButton label={words.compare.start} icon={<Columns2 aria-hidden />} onClick={onCompare} />
      <IconButton label={words.hide} icon={<EyeOff aria-hidden />} onClick={hide} />
      <IconButton
        label={viewer.next}
        icon={<ChevronRight aria-hidden />}
        disabled={index >= count - 1}
        onClick={() => goTo(index + 1)}
      />
    </div>
  );
}
