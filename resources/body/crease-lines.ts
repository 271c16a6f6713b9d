import type { CreaseLine } from './crease-line.ts';
import { HEAD_CREASES } from './head-creases.ts';
import { LIMB_CREASES } from './limb-creases.ts';
import { TRUNK_CREASES } from './trunk-creases.ts';

/** All authored lines. */
export const CREASE_LINES: readonly CreaseLine[] = [...HEAD_CREASES, ...TRUNK_CREASES, ...LIMB_CREASES];
