import type { KeyPress } from '../api/key-combination.ts';
import type { DrawingGroup } from './drawing-choice.ts';
import type { MapTool } from './map-tool.ts';

/** What a key asks of the map whatever drawing it shows. */
export type MapCommand =
  | { readonly kind: 'side'; readonly number: number }
  | { readonly kind: 'all' | 'closer' | 'undo' | 'redo' | 'help' }
  | { readonly kind: 'group'; readonly group: DrawingGroup }
  | { readonly kind: 'neighbour' | 'mark'; readonly by: 1 | -1 }
  | { readonly kind: 'tool'; readonly tool: MapTool };

/** The key of every group of drawings. */
export const GROUP_KEYS: Readonly<Record<DrawingGroup, string>> = {
  head: '6',
  trunk: '7',
  hands: '8',
  feet: '9',
  postures: '0',
  plates: 'v',
  solid: 'r',
};

export const TOOL_KEYS: Readonly<Record<MapTool, string>> = {
  hand: 'h',
  edit: 'e',
  point: 'p',
  line: 'l',
  outline: 'o',
};

const PLAIN: ReadonlyMap<string, MapCommand> = new Map<string, MapCommand>([
  ...['1', '2', '3', '4'].map((key, number) => [key, { kind: 'side', number }] as const),
  ['5', { kind: 'all' }],
  [',', { kind: 'neighbour', by: -1 }],
  ['.', { kind: 'neighbour', by: 1 }],
  ['[', { kind: 'mark', by: -1 }],
  [']', { kind: 'mark', by: 1 }],
  ['c', { kind: 'closer' }],
  ['?', { kind: 'help' }],
  ...Object.entries(GROUP_KEYS).map(([group, key]) => [key, { kind: 'group', group: group as DrawingGroup }] as const),
  ...Object.entries(TOOL_KEYS).map(([tool, key]) => [key, { kind: 'tool', tool: tool as MapTool }] as const),
]);

/** The command of a key pressed on a drawing; nothing for keys that the map does not know. */
export function commandOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): MapCommand | undefined {
  if (altKey) return undefined;
  const small = key.length === 1 ? key.toLowerCase() : key;
  if (!ctrlKey && !metaKey) return PLAIN.get(small);
  if (small === 'y' || (small === 'z' && shiftKey)) return { kind: 'redo' };
  return small === 'z' ? { kind: 'undo' } : undefined;
}
