import type { KeyboardEvent, MouseEvent } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyMapMark } from './body-map-props.ts';
import { toPicture } from './solid-camera.ts';
import { type NumberedTrace, placeNumbers } from './solid-numbers.ts';
import { isInSight, type SolidBody } from './solid-picking.ts';
import type { SolidPicture } from './solid-stage.ts';
import { traceShape } from './solid-trace.ts';
import styles from './solid-view.module.css';

interface SolidOverlayProps {
  readonly body: SolidBody;
  readonly picture: SolidPicture;
  readonly marks: readonly BodyMapMark[];
  readonly traces: readonly NumberedTrace[];
  readonly cursor: BodyAddress | undefined;
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
  readonly onSelect: (id: string) => void;
}

/** What is written over the solid: numbers of the marks, the pointer, and the cross hairs of the keyboard. */
export function SolidOverlay({ body, picture, marks, traces, cursor, nameOf, onSelect }: SolidOverlayProps) {
  const { camera, viewport } = picture;
  const numbers = placeNumbers(body, picture, traces);
  const pointed = cursor === undefined ? undefined : traceShape(body, { kind: 'point', at: cursor }).spots[0]?.point;
  const pointer =
    pointed !== undefined && isInSight(body, camera, pointed) ? toPicture(camera, viewport, pointed) : undefined;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: what it shows is named by the drawing and its marks
    <svg className={styles.overlay} width={viewport.width} height={viewport.height}>
      {numbers.map((number) => {
        const mark = marks.find(({ id }) => id === number.id);
        return mark === undefined ? null : (
          <MarkNumber key={mark.id} {...{ mark, number, onSelect }} name={nameOf(mark, !number.isInSight)} />
        );
      })}
      {pointer === undefined ? null : (
        <path
          className={styles.pointer}
          d={`M${pointer.x - 7} ${pointer.y - 7}l14 14M${pointer.x + 7} ${pointer.y - 7}l-14 14`}
        />
      )}
      <path
        className={styles.hairs}
        d={`M${viewport.width / 2 - 14} ${viewport.height / 2}h10m8 0h10M${viewport.width / 2} ${viewport.height / 2 - 14}v10m0 8v10`}
      />
    </svg>
  );
}

interface MarkNumberProps {
  readonly mark: BodyMapMark;
  readonly number: ReturnType<typeof placeNumbers>[number];
  readonly name: string;
  readonly onSelect: (id: string) => void;
}

function MarkNumber({ mark, number: { anchor, label, isInSight }, name, onSelect }: MarkNumberProps) {
  const select = (event: MouseEvent | KeyboardEvent): void => {
    event.stopPropagation();
    onSelect(mark.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand inside a drawing
    <g
      className={[styles.mark, mark.selected ? styles.selected : '', isInSight ? '' : styles.hidden].join(' ')}
      role="button"
      tabIndex={0}
      data-mark
      aria-pressed={mark.selected ?? false}
      aria-label={name}
      onClick={select}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        select(event);
      }}
    >
      <title>{name}</title>
      <line className={styles.leader} x1={anchor.x} y1={anchor.y} x2={label.x} y2={label.y} />
      <circle className={styles.badge} cx={label.x} cy={label.y} r={10} />
      <text className={styles.number} x={label.x} y={label.y} dy="0.35em">
        {mark.number}
      </text>
    </g>
  );
}
