import { useCallback, useId, useMemo, useRef, useState } from 'react';
import { type BodyAddress, leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation, locationWords } from '../../shared/domain/body/describe-location.ts';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import { useText } from '../api/language-context.tsx';
import { joinClasses } from '../components/join-classes.ts';
import type { BodyMapMark, BodyMapProps } from './body-map-props.ts';
import { DraftActions } from './draft-actions.tsx';
import type { MapPaneProps } from './map-panes.ts';
import { draws } from './map-tool.ts';
import { SolidBar } from './solid-bar.tsx';
import { SolidOverlay } from './solid-overlay.tsx';
import { SolidSides } from './solid-sides.tsx';
import styles from './solid-view.module.css';
import { SolidZoom } from './solid-zoom.tsx';
import { useDrawing } from './use-drawing.ts';
import { useSolidInput } from './use-solid-input.ts';
import { useSolidStage } from './use-solid-stage.ts';
import { useSolidStrokes } from './use-solid-strokes.ts';

/**
 * The mannequin in 3D with the marks on its skin: turned, moved and enlarged by pointer, touch and keyboard; a press names and places as on
 * the drawings. Where the system has no WebGL it says so.
 */
export function SolidView({ map, body: loaded, tool, cursor, onCursor, onShape, onTell, onKey, helpId }: MapPaneProps) {
  const { model } = loaded;
  const words = useText().bodySolid;
  const keysId = useId();
  const sheet = useRef<HTMLDivElement>(null);
  const [pose, setPose] = useState<BodyPose>('standing');
  const body = useMemo(() => ({ model, pose: model.poses.has(pose) ? pose : 'standing' }), [model, pose]);
  const { stage, isUnavailable, isLost, picture } = useSolidStage(sheet);
  const drawing = useDrawing<BodyAddress>(onShape === undefined ? 'hand' : tool, (shape) => onShape?.(shape));
  const marks = useMemo(() => map.marks.filter(({ recalled }) => recalled !== true), [map.marks]);
  const traces = useSolidStrokes({ stage, body, marks, draft: drawing.draft });
  const wordsAt = useWordsAt(map);
  const onPointed = (address: BodyAddress | undefined): void => onTell(address && wordsAt(address));
  const { onSelect } = map;
  const onKeyDown = useSolidInput({ sheet, stage, body, traces, drawing, onSelect, onCursor, onPointed, onKey });
  const nameOf = (mark: BodyMapMark, isHidden: boolean): string =>
    words.mark({ label: mark.label ?? String(mark.number), place: wordsAt(leadAddress(mark.shape)), isHidden });
  if (isUnavailable) {
    return (
      <p className={styles.message} role="status">
        {words.unavailable}
      </p>
    );
  }
  return (
    <div className={styles.solid}>
      {stage === undefined ? null : <SolidBar {...{ stage, body, words }} onPose={setPose} />}
      <div className={styles.frame}>
        <div
          ref={sheet}
          className={joinClasses(styles.sheet, draws(drawing.tool) && styles.drawing)}
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is operated with the arrow keys
          tabIndex={0}
          aria-label={words.drawing}
          aria-describedby={`${helpId} ${keysId}`}
          onKeyDown={onKeyDown}
        >
          {picture === undefined || isLost ? null : (
            <SolidOverlay {...{ body, picture, marks, traces, cursor, nameOf, onSelect }} />
          )}
        </div>
        {picture === undefined || isLost ? null : <SolidSides camera={picture.camera} words={words} />}
        {stage === undefined ? null : <SolidZoom {...{ stage, body, words }} />}
        <div className={styles.actions}>
          <DraftActions drawing={drawing} words={map.labels} />
        </div>
        {isLost ? (
          <p className={styles.lost} role="status">
            {words.lost}
          </p>
        ) : null}
      </div>
      <p id={keysId} className={styles.keys}>
        {words.keys}
      </p>
    </div>
  );
}

/** Names a place as the drawings name it. */
function useWordsAt({ regions, language }: BodyMapProps): (address: BodyAddress) => string {
  return useCallback(
    (address) => locationWords(describeLocation(address, regions), regions, language),
    [regions, language],
  );
}
