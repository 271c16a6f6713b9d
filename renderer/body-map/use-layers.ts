import { useEffect, useState } from 'react';
import type { BodyView, ViewLayers } from '../../shared/domain/body/view.ts';
import { loadLayers } from './load-body.ts';

/** The drawing of a view; `undefined` until it is there. */
export function useLayers(view: BodyView): ViewLayers | undefined {
  const [drawn, setDrawn] = useState<{ readonly file: string; readonly layers: ViewLayers } | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const show = (layers: ViewLayers): void => {
      if (isCurrent) setDrawn({ file: view.layers, layers });
    };
    loadLayers(view).then(show, () => undefined);
    return () => {
      isCurrent = false;
    };
  }, [view]);
  return drawn?.file === view.layers ? drawn.layers : undefined;
}
