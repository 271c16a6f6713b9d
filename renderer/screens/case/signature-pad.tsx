import { type PointerEvent, useRef, useState } from 'react';
import { type Signature, signatureField, signaturePath } from '../../../shared/domain/consent/signature.ts';
import { useText } from '../../api/language-context.tsx';
import { Button } from '../../components/button.tsx';
import styles from './signature-pad.module.css';

type Stroke = Signature['strokes'][number];

export interface SignaturePadProps {
  readonly value: Signature | undefined;
  readonly onChange: (value: Signature | undefined) => void;
}

/** A field to sign in with pen, finger or mouse; what was drawn can be cleared. Signing is never required: paper does as well. */
export function SignaturePad({ value, onChange }: SignaturePadProps) {
  const words = useText().consent.signature;
  const field = useRef<SVGSVGElement>(null);
  const [stroke, setStroke] = useState<Stroke | undefined>(undefined);
  const at = ({ clientX, clientY }: PointerEvent): Stroke[number] => {
    const { left, top, width, height } = field.current?.getBoundingClientRect() ?? new DOMRect(0, 0, 1, 1);
    return [
      within((clientX - left) / width, signatureField.width),
      within((clientY - top) / height, signatureField.height),
    ];
  };
  const end = (): void => {
    if (stroke !== undefined && (value?.strokes.length ?? 0) < mostStrokes)
      onChange({ strokes: [...(value?.strokes ?? []), stroke] });
    setStroke(undefined);
  };
  const drawn: Signature = { strokes: [...(value?.strokes ?? []), ...(stroke === undefined ? [] : [stroke])] };
  return (
    <div>
      <p>{words.label}</p>
      <svg
        ref={field}
        className={styles.field}
        viewBox={`0 0 ${signatureField.width} ${signatureField.height}`}
        role="img"
        aria-label={drawn.strokes.length === 0 ? words.empty : words.drawn}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setStroke([at(event)]);
        }}
        onPointerMove={(event) =>
          setStroke((points) => (points === undefined || points.length >= mostPoints ? points : [...points, at(event)]))
        }
        onPointerUp={end}
        onPointerCancel={() => setStroke(undefined)}
      >
        <path d={signaturePath(drawn)} />
      </svg>
      <p className={styles.foot}>
        <span>{words.hint}</span>
        <Button tone="quiet" disabled={value === undefined} onClick={() => onChange(undefined)}>
          {words.clear}
        </Button>
      </p>
    </div>
  );
}

const mostStrokes = 100;
const mostPoints = 500;

const within = (share: number, size: number): number => Math.round(Math.min(1, Math.max(0, share)) * size);
