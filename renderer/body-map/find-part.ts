import type { PlatePart } from '../../shared/domain/body/plate.ts';

export interface PartSearch {
  readonly parts: readonly PlatePart[];
  readonly language: 'nl' | 'en';
  /** What was typed so far. */
  readonly typed: string;
  /** The part that has the attention; with one letter the search goes on after it. */
  readonly active: string | undefined;
}

/** The part that somebody means who types the beginning of its name, of a word in it or its tooth number; nothing when none fits. */
export function findPart({ parts, language, typed, active }: PartSearch): PlatePart | undefined {
  const sought = typed.trim().toLocaleLowerCase(language);
  if (sought === '') return undefined;
  const at = parts.findIndex(({ id }) => id === active);
  const start = sought.length === 1 ? at + 1 : Math.max(0, at);
  const ring = [...parts.slice(start), ...parts.slice(0, start)];
  const nameOf = (part: PlatePart): string => part.label[language].toLocaleLowerCase(language);
  return (
    ring.find((part) => part.tooth !== undefined && String(part.tooth).startsWith(sought)) ??
    ring.find((part) => nameOf(part).startsWith(sought)) ??
    ring.find((part) =>
      nameOf(part)
        .split(/[^\p{L}\d-]+/u)
        .some((word) => word.startsWith(sought)),
    )
  );
}
