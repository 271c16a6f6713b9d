import { type RefObject, useEffect, useState } from 'react';
import { createStage, type SolidPicture, type SolidStage } from './solid-stage.ts';

export interface StageState {
  /** Nothing while the page is being laid out, and where there is no WebGL. */
  readonly stage: SolidStage | undefined;
  /** The system has no WebGL, so that there never will be a stage. */
  readonly isUnavailable: boolean;
  readonly isLost: boolean;
  /** The picture as it was last drawn. */
  readonly picture: SolidPicture | undefined;
}

/** Puts the solid into an element as long as that is on the page, and gives back everything afterwards. */
export function useSolidStage(host: RefObject<HTMLElement | null>): StageState {
  const [stage, setStage] = useState<SolidStage | undefined>(undefined);
  const [isUnavailable, setUnavailable] = useState(false);
  const [isLost, setLost] = useState(false);
  const [picture, setPicture] = useState<SolidPicture | undefined>(undefined);
  useEffect(() => {
    if (host.current === null) return;
    const created = createStage(host.current, { onDrawn: setPicture, onLost: setLost });
    setStage(created);
    setUnavailable(created === undefined);
    return () => {
      created?.dispose();
      setStage(undefined);
      setPicture(undefined);
    };
  }, [host]);
  return { stage, isUnavailable, isLost, picture };
}
