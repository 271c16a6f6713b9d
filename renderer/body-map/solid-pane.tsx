import { lazy } from 'react';
import { bodySolidEn } from '../../shared/text/body-solid.en.ts';
import { bodySolidNl } from '../../shared/text/body-solid.nl.ts';
import type { MapPaneKind } from './map-panes.ts';

/** The mannequin in 3D as one of the map's drawings. Its code, and the library that draws it, are loaded when somebody chooses it. */
export const solidPane: MapPaneKind = {
  group: 'solid',
  entries: ({ language }) => [
    { id: 'body', label: { nl: bodySolidNl, en: bodySolidEn }[language].name, shows: () => true },
  ],
  Pane: lazy(async () => ({ default: (await import('./solid-view.tsx')).SolidView })),
};
