import type { DescriptorOption } from '../../../../shared/domain/standard/injury-type.ts';

interface Toggle {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly options: readonly DescriptorOption[];
}

/** The options chosen after a change: "absent" and "not assessable" stand alone, so the last one chosen clears the others. */
export function toggleOptions({ before, after, options }: Toggle): string[] {
  const stands = new Set(
    options.filter((option) => (option.polarity ?? 'present') !== 'present').map((option) => option.id),
  );
  const added = after.find((id) => !before.includes(id));
  if (added === undefined) return [...after];
  return stands.has(added) ? [added] : after.filter((id) => !stands.has(id));
}
