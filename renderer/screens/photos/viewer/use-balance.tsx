import { useId, useState } from 'react';
import { balanceOnGrey, type Gains } from '../../../../shared/domain/photo/measure/colour-card.ts';
import type { PhotoView } from './photo-view.ts';
import { readColour } from './read-colour.ts';
import type { Place } from './similarity.ts';

/** White balance on a grey patch, for display only: a filter over what is shown. The pixels stay as they are. */
export function useBalance(photoId: string) {
  const filterId = useId();
  const [held, setHeld] = useState<{ readonly photoId: string; readonly gains?: Gains; readonly failed?: boolean }>({
    photoId,
  });
  const [picking, setPicking] = useState(false);
  const now = held.photoId === photoId ? held : { photoId };
  return {
    gains: now.gains,
    failed: now.failed === true,
    picking,
    start: () => {
      setHeld({ photoId });
      setPicking(true);
    },
    stop: () => {
      setHeld({ photoId });
      setPicking(false);
    },
    pick: (view: PhotoView, at: Place) => {
      const pixel = readColour(view, view.toImage(at), 9);
      const gains = pixel === undefined ? undefined : balanceOnGrey(pixel.rgb);
      setHeld(gains === undefined ? { photoId, failed: true } : { photoId, gains });
      setPicking(false);
    },
    filter: now.gains === undefined ? undefined : `url("#${filterId}")`,
    filterId,
  };
}

export type Balance = ReturnType<typeof useBalance>;

/** The filter itself: gains in linear light, as `applyGains` computes them. */
export function BalanceFilter({ balance: { gains, filterId } }: { readonly balance: Balance }) {
  if (gains === undefined) return null;
  const [r, g, b] = gains;
  return (
    <svg width="0" height="0" aria-hidden>
      <filter id={filterId} colorInterpolationFilters="linearRGB">
        <feColorMatrix type="matrix" values={`${r} 0 0 0 0  0 ${g} 0 0 0  0 0 ${b} 0 0  0 0 0 1 0`} />
      </filter>
    </svg>
  );
}
