import { initial } from './0001-initial.ts';
import { keyHolders } from './0002-key-holders.ts';
import { traces } from './0003-traces.ts';
import { editions } from './0004-editions.ts';
import { photoLayers } from './0005-photo-layers.ts';
import { documents } from './0006-documents.ts';
import type { Migration } from './migration.ts';

/** Every migration in order. */
export const migrations: readonly Migration[] = [initial, keyHolders, traces, editions, photoLayers, documents];
