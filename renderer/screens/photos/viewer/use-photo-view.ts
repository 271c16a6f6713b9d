import { useMemo } from 'react';
import type { Picture } from './open-picture.ts';
import type { PhotoView } from './photo-view.ts';
import { moveBack, moveBy } from './similarity.ts';
import type { ViewportControl } from './use-viewport.ts';
import type { Size } from './viewport.ts';

/** What lies over the photo sees of it. */
export function usePhotoView(control: ViewportControl, image: Size, picture: Picture | undefined): PhotoView {
  const { viewport, size, centre } = control;
  const { width, height } = image;
  return useMemo(
    () => ({
      image: { width, height },
      frame: size,
      scale: viewport.scale,
      angle: viewport.angle,
      toScreen: (px) => moveBy(viewport, px),
      toImage: (screen) => moveBack(viewport, screen),
      centreOn: centre,
      drawRegion: (context, rect, target) => {
        const [across, down] = [target.width / rect.width, target.height / rect.height];
        context.setTransform(across, 0, 0, down, -rect.x * across, -rect.y * down);
        picture?.paint(context);
        context.setTransform(1, 0, 0, 1, 0, 0);
      },
    }),
    [viewport, size, centre, width, height, picture],
  );
}
