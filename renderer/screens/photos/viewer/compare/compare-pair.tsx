import { type KeyboardEvent, useState } from 'react';
import { useText } from '../../../../api/language-context.tsx';
import { Button } from '../../../../components/button.tsx';
import { CheckField } from '../../../../components/check-field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { actOnKey } from '../act-on-key.ts';
import type { PreviewStore } from '../preview-store.ts';
import { useViewport } from '../use-viewport.ts';
import styles from './compare.module.css';
import { ComparePane } from './compare-pane.tsx';
import type { PlacedPhoto } from './suggest-photo.ts';
import { type Alignment, useAlignment } from './use-alignment.ts';

export interface ComparePairProps {
  readonly first: PlacedPhoto;
  readonly second: PlacedPhoto;
  readonly previews: PreviewStore;
}

const layouts = ['beside', 'above', 'swipe'] as const;
type Layout = (typeof layouts)[number];

const sizeOf = ({ photo: { metadata } }: PlacedPhoto) => ({ width: metadata.widthPx, height: metadata.heightPx });

/** Two photos that zoom, move and turn together. */
export function ComparePair({ first, second, previews }: ComparePairProps) {
  const [layout, setLayout] = useState<Layout>('beside');
  const [divider, setDivider] = useState(50);
  const [isAlone, setAlone] = useState(false);
  const [isHidden, setHidden] = useState(false);
  const control = useViewport(first.photo.id, sizeOf(first));
  const { size: frame, viewport } = control;
  const alignment = useAlignment({ first: sizeOf(first), secondImage: sizeOf(second), frame, viewport });
  const hide = (): void => setHidden(!isHidden);
  const onKeyDown = (event: KeyboardEvent): void =>
    actOnKey(event, { control, index: 0, count: 1, goTo: () => {}, hide });
  const shared = { previews, frame, isHidden, onShow: hide, zoom: control.zoom };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of both photos, wherever the focus is
    <div className={styles.pair} onKeyDown={onKeyDown}>
      <Tools {...{ layout, setLayout, divider, setDivider, isAlone, setAlone, alignment, hide }} />
      <div className={styles.panes} data-layout={layout}>
        <ComparePane
          {...shared}
          placed={first}
          which="first"
          frameRef={control.frame}
          viewport={viewport}
          pan={control.pan}
          press={(at) => alignment.press('first', at)}
        />
        <ComparePane
          {...shared}
          placed={second}
          which="second"
          viewport={alignment.second}
          pan={isAlone ? alignment.moveAlone : control.pan}
          press={(at) => alignment.press('second', at)}
          clip={layout === 'swipe' && alignment.step === undefined ? divider : undefined}
        />
      </div>
    </div>
  );
}

interface ToolsProps {
  readonly layout: Layout;
  readonly setLayout: (layout: Layout) => void;
  readonly divider: number;
  readonly setDivider: (divider: number) => void;
  readonly isAlone: boolean;
  readonly setAlone: (isAlone: boolean) => void;
  readonly alignment: Alignment;
  readonly hide: () => void;
}

function Tools({ layout, setLayout, divider, setDivider, isAlone, setAlone, alignment, hide }: ToolsProps) {
  const { photoViewer } = useText();
  const { compare: words } = photoViewer;
  return (
    <div className={styles.tools}>
      <SelectField
        label={words.layout}
        width="half"
        choices={layouts.map((value) => ({ value, label: words[value] }))}
        value={layout}
        onChange={(event) => {
          setLayout(layouts.find((each) => each === event.currentTarget.value) ?? 'beside');
          alignment.reset();
        }}
      />
      {layout === 'swipe' ? (
        <>
          <input
            type="range"
            aria-label={words.position}
            value={divider}
            onChange={(event) => setDivider(Number(event.currentTarget.value))}
          />
          <Button onClick={() => setDivider(divider > 50 ? 0 : 100)}>{words.blink}</Button>
        </>
      ) : null}
      {layout === 'swipe' ? null : <Button onClick={alignment.start}>{words.align}</Button>}
      <Button onClick={alignment.reset}>{words.reset}</Button>
      <CheckField label={words.alone} checked={isAlone} onChange={(event) => setAlone(event.currentTarget.checked)} />
      <Button keys="H" onClick={hide}>
        {photoViewer.hide}
      </Button>
      <span role="status">
        {alignment.step === undefined ? null : words.alignStep[alignment.step]}
        {alignment.outcome === 'aligned' ? words.aligned : null}
        {alignment.outcome === 'failed' ? words.alignFailed : null}
      </span>
    </div>
  );
}
