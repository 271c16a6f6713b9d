import type { BodyShape } from '../../shared/domain/body/address.ts';

/** What a press on a drawing does: move the sheet and choose marks, change the chosen mark, or draw. */
export type MapTool = 'hand' | 'edit' | BodyShape['kind'];

export const MAP_TOOLS: readonly MapTool[] = ['hand', 'edit', 'point', 'line', 'outline'];

/** Whether a tool draws something new. */
export const draws = (tool: MapTool): tool is BodyShape['kind'] => tool !== 'hand' && tool !== 'edit';
