import { type BodyPlate, type BodyPlatesFile, mouthPlates, type PlateDrawing } from '../../shared/domain/body/plate.ts';
import type { Label } from '../../shared/kernel/label.ts';

/** One drawing of a family, e.g. the supine position. */
export interface PlateVariant {
  readonly plate: BodyPlate;
  readonly drawing: PlateDrawing;
  /** What tells it from the others of the family; its whole name when it stands alone. */
  readonly label: Label;
}

/** Drawings of the same thing that share their places: two positions, or the mouth with milk and with permanent teeth. */
export interface PlateFamily {
  /** The code of the first drawing of the edition that belongs to it. */
  readonly id: string;
  readonly label: Label;
  /** At least one; the one to open comes first. */
  readonly variants: readonly PlateVariant[];
  /** Whether it is drawn for a child of this sex. */
  readonly fits: boolean;
  readonly intimate: boolean;
}

export interface PlateSources {
  readonly plates: BodyPlatesFile;
  readonly drawings: readonly PlateDrawing[];
}

export interface PlateChild {
  /** A code of the list `sex`. */
  readonly sex: string;
  readonly ageYears: number;
}

/** The families of an edition in its order, those that fit the child first; every drawing is in one. */
export function plateFamilies({ plates, drawings }: PlateSources, child: PlateChild): readonly PlateFamily[] {
  const taken = new Set<string>();
  const families: PlateFamily[] = [];
  for (const plate of plates.plates) {
    if (taken.has(plate.id)) continue;
    const shared = drawings.find((drawing) => drawing.plate === plate.id)?.sharesPlacesWith ?? [];
    const members = plates.plates.filter(({ id }) => id === plate.id || shared.includes(id));
    for (const { id } of members) taken.add(id);
    families.push({ id: plate.id, ...familyOf(inOrder(members, child, plates), drawings, child) });
  }
  return families.toSorted((left, right) => Number(right.fits) - Number(left.fits));
}

/** The family that shows a plate. */
export const familyOfPlate = (families: readonly PlateFamily[], plateId: string): PlateFamily | undefined =>
  families.find(({ variants }) => variants.some(({ plate }) => plate.id === plateId));

/**
 * The family on whose drawing an injury in a region is better shown: the one that is most about that region, among those that fit. Only
 * regions of which a drawing shows structures count, not the thighs beside them. `path` runs from the outermost region inwards.
 */
export function familyForRegion(
  families: readonly PlateFamily[],
  path: readonly string[],
  plates: BodyPlatesFile,
): PlateFamily | undefined {
  const shown = new Set(
    plates.parts.flatMap(({ id, parent, structure }) => (structure !== undefined && path.includes(parent) ? [id] : [])),
  );
  const share = ({ variants }: PlateFamily): number => {
    const parts = variants[0]?.plate.parts ?? [];
    return parts.filter((part) => shown.has(part)).length / Math.max(1, parts.length);
  };
  const best = families.filter((family) => family.fits && share(family) > 0);
  return best.toSorted((left, right) => share(right) - share(left))[0];
}

function familyOf(
  members: readonly BodyPlate[],
  drawings: readonly PlateDrawing[],
  { sex }: PlateChild,
): Omit<PlateFamily, 'id'> {
  const { shared, own } = splitLabels(members.map(({ label }) => label));
  const variants = members.map((plate, index) => {
    const drawing = drawings.find((candidate) => candidate.plate === plate.id);
    if (drawing === undefined) throw new Error(`The edition has no drawing of ${plate.id}`);
    return { plate, drawing, label: own[index] ?? plate.label };
  });
  const drawnFor = members[0]?.sex;
  const known = sex === 'female' || sex === 'male';
  return {
    label: shared,
    variants,
    fits: drawnFor === undefined || !known || drawnFor === sex,
    intimate: members.some(({ intimate }) => intimate),
  };
}

/** The mouth opens with the teeth of the child's age; all else keeps the order of the edition. */
function inOrder(
  members: readonly BodyPlate[],
  { ageYears }: PlateChild,
  plates: BodyPlatesFile,
): readonly BodyPlate[] {
  if (members.every(({ dentition }) => dentition === undefined)) return members;
  return mouthPlates(Math.floor(ageYears), plates).filter(({ id }) => members.some((member) => member.id === id));
}

/** Splits labels between commas into what all of them begin with and what each adds; a label that stands alone is not split. */
function splitLabels(labels: readonly Label[]): { readonly shared: Label; readonly own: readonly Label[] } {
  const split = (language: keyof Label): { readonly shared: string; readonly own: readonly string[] } => {
    const parts = labels.map((label) => label[language].split(', '));
    const [first = [], ...others] = parts;
    if (others.length === 0) return { shared: first.join(', '), own: [first.join(', ')] };
    const differs = first.findIndex((part, index) => others.some((other) => other[index] !== part));
    const length = differs === -1 ? first.length : differs;
    return {
      shared: first.slice(0, length).join(', '),
      own: parts.map((part) => part.slice(length).join(', ')),
    };
  };
  const [nl, en] = [split('nl'), split('en')];
  return {
    shared: { nl: nl.shared, en: en.shared },
    own: labels.map((_, index) => ({ nl: nl.own[index] ?? '', en: en.own[index] ?? '' })),
  };
}
