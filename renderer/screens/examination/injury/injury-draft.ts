import type { Control, UseFormReturn } from 'react-hook-form';
import { z } from 'zod';
import type { BodyShape } from '../../../../shared/domain/body/address.ts';
import type { PlateShape } from '../../../../shared/domain/body/plate-place.ts';
import type { InjuryEntry } from '../../../../shared/domain/injury/completeness.ts';
import {
  DescriptorValue,
  type DrawnArea,
  InjuryCount,
  InjuryDetails,
  InjurySize,
} from '../../../../shared/domain/injury/injury.ts';
import type { PhotoSize } from '../../../../shared/domain/photo/photo-size.ts';
import type { StandardLookup } from '../../../../shared/domain/standard/lookup.ts';
import { draftOfLandmark, type LandmarkDraft, landmarksOfDraft } from './landmark-draft.ts';

/** A number as typed: the number, the text while it is none, or nothing. */
export type Typed = number | string | undefined;

/** The value of one descriptor while it is being entered; a field that is emptied leaves nothing behind. */
export type DescriptorDraft =
  | { kind: 'choice'; option: string }
  | { kind: 'choices'; options: string[] }
  | { kind: 'length'; mm: Typed }
  | { kind: 'number'; value: Typed }
  | { kind: 'three-state'; answer: string }
  | { kind: 'text'; text: string };

/** What the injury form holds: the shape of `InjuryDetails` in which every field may be empty or half typed. */
export interface InjuryDraft {
  type: string;
  count: { kind: InjuryCount['kind']; count?: Typed; about?: Typed };
  shape: BodyShape | null;
  /** The place on a flat drawing; `shape` is then its anchor on the mannequin. */
  plate: PlateShape | null;
  size: { lengthMm: Typed; widthMm: Typed; depthMm: Typed; orientation: string; method: string };
  /** As measured in a photo: shown here, and changed by measuring alone. */
  photoSize: PhotoSize | null;
  landmarks: LandmarkDraft[];
  drawnArea: DrawnArea | null;
  /** By descriptor; those of a type chosen earlier stay, so that changing the type and back loses nothing. */
  descriptors: Record<string, DescriptorDraft | null>;
  statedCause: string;
  statedBy: string;
  remarks: string;
  /** The injury of an earlier examination that this one is. */
  earlier: string;
}

/** Where an injury was drawn: on the mannequin, or on a flat drawing with its anchor on the mannequin. */
export interface DrawnPlace {
  readonly shape: BodyShape;
  readonly plate: PlateShape | null;
}

/** The injury form with its ways to change it. */
export type InjuryFormMethods = UseFormReturn<InjuryDraft, unknown, InjuryDetails>;

/** The fields of the injury form bind to this. */
export type InjuryControl = Control<InjuryDraft, unknown, InjuryDetails>;

const noSize = (method: string): InjuryDraft['size'] => ({
  lengthMm: undefined,
  widthMm: undefined,
  depthMm: undefined,
  orientation: '',
  method,
});

/** An empty form; `method` is how the previous injury was measured, because one session uses one way. */
export const emptyInjuryDraft = (method = ''): InjuryDraft => ({
  type: '',
  count: { kind: 'single' },
  shape: null,
  plate: null,
  size: noSize(method === 'photo' ? '' : method),
  photoSize: null,
  landmarks: [],
  drawnArea: null,
  descriptors: {},
  statedCause: '',
  statedBy: '',
  remarks: '',
  earlier: '',
});

/** The form of an injury that is already recorded; it has a place for every descriptor of its type, so that opening it changes nothing. */
export function draftOfInjury(details: InjuryDetails, lookup: StandardLookup): InjuryDraft {
  const { lengthMm, widthMm, depthMm, orientation = '', method = '' } = details.size ?? {};
  const blanks = (lookup.injuryType(details.type)?.descriptors ?? []).map(({ id }) => [id, null] as const);
  return {
    type: details.type,
    count: { ...details.count },
    shape: details.shape,
    plate: details.plate ?? null,
    size: { lengthMm, widthMm, depthMm, orientation, method },
    photoSize: details.photoSize ?? null,
    landmarks: (details.landmarks ?? []).map(draftOfLandmark),
    drawnArea: details.drawnArea ?? null,
    descriptors: { ...Object.fromEntries(blanks), ...details.descriptors },
    statedCause: details.statedCause ?? '',
    statedBy: details.statedBy ?? '',
    remarks: details.remarks ?? '',
    earlier: details.earlier ?? '',
  };
}

/** A new injury after the example of another: what belongs to that one place stays behind (place, size, stated cause, remarks). */
export const copyOfInjury = (details: InjuryDetails, lookup: StandardLookup): InjuryDraft => ({
  ...draftOfInjury(details, lookup),
  shape: null,
  plate: null,
  size: noSize(details.size?.method === 'photo' ? '' : (details.size?.method ?? '')),
  photoSize: null,
  landmarks: [],
  drawnArea: null,
  statedCause: '',
  statedBy: '',
  remarks: '',
  earlier: '',
});

/** The contract's schema of an injury, for a form that still holds values which its type does not have. */
export const injurySchema = (lookup: StandardLookup) =>
  z.preprocess((entered) => withoutForeign(entered as Partial<InjuryDraft>, lookup), InjuryDetails); // Only the form feeds it.

/** What a draft already says of the injury, for the rules of completeness: fields that are blank or half typed are absent. */
export function entryOf(draft: InjuryDraft, lookup: StandardLookup): InjuryEntry {
  const own = withoutForeign(draft, lookup);
  const descriptors = Object.entries(own.descriptors).flatMap(([id, value]) => {
    const parsed = DescriptorValue.safeParse(value);
    return parsed.success ? [[id, parsed.data] as const] : [];
  });
  return {
    type: draft.type === '' ? undefined : draft.type,
    count: InjuryCount.safeParse(draft.count).data,
    shape: draft.shape ?? undefined,
    plate: draft.plate ?? undefined,
    size: InjurySize.safeParse(numbersOf(own.size)).data,
    descriptors: Object.fromEntries(descriptors),
    statedCause: draft.statedCause.trim(),
    statedBy: draft.statedBy === '' ? undefined : draft.statedBy,
  };
}

/** A draft without the size, count and descriptors that its type does not have. */
function withoutForeign(draft: Partial<InjuryDraft>, lookup: StandardLookup) {
  const type = lookup.injuryType(draft.type ?? '');
  const own = new Set(type?.descriptors.map((descriptor) => descriptor.id));
  const descriptors = Object.entries(draft.descriptors ?? {}).filter(([id]) => own.has(id));
  const onPlate = (draft.plate ?? null) !== null;
  return {
    ...draft,
    landmarks: landmarksOfDraft(onPlate ? draft.landmarks?.filter(isMeasured) : draft.landmarks),
    drawnArea: onPlate ? undefined : draft.drawnArea,
    count: type?.group === 'none' ? { kind: 'single' } : draft.count,
    photoSize: draft.photoSize ?? undefined,
    size: type?.size === 'none' || isUnsized(draft.size) ? undefined : draft.size,
    descriptors: Object.fromEntries(descriptors),
  };
}

/** A flat drawing is not to scale: only what was measured on the child is told of a place on it. */
const isMeasured = ({ method }: LandmarkDraft): boolean => method === 'measured';

/** How a size was obtained says nothing while there is no size. */
const isUnsized = (size: Partial<InjuryDraft['size']> | undefined): boolean =>
  size === undefined ||
  [size.lengthMm, size.widthMm, size.depthMm, size.orientation || undefined].every((part) => part === undefined);

const numbersOf = (size: InjuryDraft['size'] | undefined): unknown =>
  size === undefined
    ? undefined
    : {
        lengthMm: size.lengthMm,
        ...(typeof size.widthMm === 'number' ? { widthMm: size.widthMm } : {}),
        method: size.method === '' ? 'measured' : size.method,
      };
