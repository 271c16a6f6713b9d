import { useText } from '../../../api/language-context.tsx';
import { StatusChip } from '../../../components/status-chip.tsx';
import type { Picture } from './open-picture.ts';
import type { PhotoView } from './photo-view.ts';
import { PixelReadout } from './pixel-readout.tsx';
import type { Balance } from './use-balance.tsx';
import type { ViewportControl } from './use-viewport.ts';
import styles from './viewer.module.css';

export interface StatusLineProps {
  readonly control: ViewportControl;
  readonly picture: Picture | undefined;
  readonly view: PhotoView;
  readonly balance: Balance;
}

/** Zoom, pixel under the pointer, and everything that makes the picture other than the photo. */
export function StatusLine({ control, picture, view, balance }: StatusLineProps) {
  const { photoViewer: words } = useText();
  const percent = Math.round(control.viewport.scale * window.devicePixelRatio * 100);
  const isSharp = picture?.isSharp(control.viewport, control.size, window.devicePixelRatio) ?? true;
  const full = isSharp ? undefined : picture?.full();
  return (
    <div className={styles.status}>
      <span>{words.zoom({ percent })}</span>
      <PixelReadout view={view} frame={control.frame} />
      <span role="status">
        {full === 'loading' ? words.loadingFull : null}
        {full === 'failed' ? words.noFull : null}
        {balance.picking ? words.balance.picking : null}
        {balance.failed ? words.balance.cannot : null}
        {balance.gains === undefined ? null : <StatusChip tone="warn">{words.balance.on}</StatusChip>}
      </span>
    </div>
  );
}
