import type { DescriptorValue } from '../../../../shared/domain/injury/injury.ts';
import type { DescriptorDraft } from './injury-draft.ts';

export type DescriptorValues = Readonly<Record<string, DescriptorValue>>;
type DescriptorDrafts = Readonly<Record<string, DescriptorDraft | null | undefined>>;

export interface PlateFilling {
  /** What the flat drawing says now. */
  readonly said: DescriptorValues;
  /** What an earlier drawing of this form filled in. */
  readonly filled: DescriptorValues;
  readonly entered: DescriptorDrafts;
}

/**
 * The descriptors to set after a place on a flat drawing has changed: those that are empty, and those that still hold what the drawing
 * itself filled in before. What somebody entered stays.
 */
export function followPlate({ said, filled, entered }: PlateFilling): ReadonlyMap<string, DescriptorValue | null> {
  const changes = new Map<string, DescriptorValue | null>();
  for (const id of new Set([...Object.keys(filled), ...Object.keys(said)])) {
    const value = entered[id];
    if (!isBlank(value) && !isSame(filled[id], value)) continue;
    const next = said[id];
    if (next !== undefined && !isSame(next, value)) changes.set(id, next);
    if (next === undefined && !isBlank(value)) changes.set(id, null);
  }
  return changes;
}

function isBlank(value: DescriptorDraft | null | undefined): boolean {
  if (value === null || value === undefined) return true;
  if (value.kind === 'number') return value.value === undefined;
  return value.kind === 'length' ? value.mm === undefined : value.kind === 'text' && value.text.trim() === '';
}

/** A drawing says options and numbers only. */
function isSame(one: DescriptorValue | undefined, other: DescriptorDraft | null | undefined): boolean {
  if (one?.kind === 'choice') return other?.kind === 'choice' && one.option === other.option;
  return one?.kind === 'number' && other?.kind === 'number' && one.value === other.value;
}
