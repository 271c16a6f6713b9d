import { z } from 'zod';
import type { BodyShape } from '../../../shared/domain/body/address.ts';
import { TraceDetails } from '../../../shared/domain/trace/trace.ts';
import { fillForm } from '../../api/fill-form.ts';
import { formSchema } from '../../record/form-schema.ts';

/** The values of the form of a trace; a place is kept in parts, so that changing one's mind loses nothing. */
export interface TraceValues {
  sin: string;
  kind: string;
  method: string;
  placeKind: string;
  shape: BodyShape | null;
  regionId: string;
  what: string;
  site: string;
  injuryId: string;
  cleaning: string;
  takenAt: string;
  takenBy: string;
  witness: string;
  packaging: string;
  seal: string;
  storage: string;
  control: boolean;
  remarks: string;
}

/** A trace as it is begun: taken by whoever records it. */
export const emptyTrace = (takenBy: string): TraceValues => ({
  sin: '',
  kind: '',
  method: '',
  placeKind: 'body',
  shape: null,
  regionId: '',
  what: '',
  site: '',
  injuryId: '',
  cleaning: '',
  takenAt: '',
  takenBy,
  witness: '',
  packaging: '',
  seal: '',
  storage: '',
  control: false,
  remarks: '',
});

/** The form filled with what is recorded. */
export function traceValues({ place, ...details }: TraceDetails): TraceValues {
  const { shape, regionId, what } = emptyTrace('');
  return {
    ...fillForm<Omit<TraceValues, 'placeKind' | 'shape' | 'regionId' | 'what'>>(emptyTrace(''), details),
    placeKind: place.kind,
    shape: place.kind === 'body' ? place.shape : shape,
    regionId: place.kind === 'region' ? place.regionId : regionId,
    what: place.kind === 'object' ? place.what : what,
  };
}

const Entered = z.looseObject({
  placeKind: z.enum(['body', 'region', 'object']).default('body'),
  shape: z.unknown().optional(),
  regionId: z.unknown().optional(),
  what: z.unknown().optional(),
});

const fieldOfPlace = { body: 'shape', region: 'regionId', object: 'what' } as const;

/** Checks the form by the schema of the record; what is wrong with a place is said where the place is entered. */
export const traceSchema = formSchema(TraceDetails, (values) => {
  const { placeKind, shape, regionId, what, ...rest } = Entered.parse(values);
  const field = fieldOfPlace[placeKind];
  const place = { kind: placeKind, [field]: { shape, regionId, what }[field] };
  return {
    candidate: { ...rest, place },
    pathOf: (path) => (path[0] === 'place' ? [field] : path),
  };
});
