import type { ShownId } from './drawing-choice.ts';
import type { MapTool } from './map-tool.ts';

/** What was last shown and drawn with; kept while the window is open, so that the next examination begins the same way. */
export const lastChoice: { shown: ShownId; tool: MapTool } = { shown: 'front', tool: 'point' };
