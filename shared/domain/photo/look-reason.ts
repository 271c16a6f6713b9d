import { z } from 'zod';

/** Why somebody opens an intimate photo: a code that stands in the trail. Words: `shared/text/photo-viewer.*`. */
export const LookReason = z.enum([
  'assess',
  'describe',
  'measure',
  'compare',
  'report',
  'second-opinion',
  'other-duty',
]);
export type LookReason = z.infer<typeof LookReason>;
