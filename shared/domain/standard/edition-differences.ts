import { z } from 'zod';
import { Label } from '../../kernel/label.ts';
import { EditionId } from './standard.ts';

/** The lists of an edition as people know them; `files` is what stands in a file outside its lists. */
export const EditionPart = z.enum([
  'injury-types',
  'descriptors',
  'options',
  'code-lists',
  'codes',
  'regions',
  'landmarks',
  'plates',
  'plate-parts',
  'drawings',
  'aids',
  'aid-items',
  'sections',
  'questions',
  'declaration',
  'notices',
  'terms',
  'traces',
  'anogenital',
  'police-regions',
  'municipalities',
  'variables',
  'tables',
  'files',
]);
export type EditionPart = z.infer<typeof EditionPart>;

/**
 * One entry that an edition has and another has not, or has otherwise. `id` is that of the entry, after that of the entry in whose list it
 * stands (`list.code`). `fields` are the names of what differs; the field `order` says that the entries of a list, whose owner is then the
 * id (none for a list of the file itself), stand in another order.
 */
export const EditionChange = z.strictObject({
  part: EditionPart,
  id: z.string(),
  change: z.enum(['added', 'removed', 'changed']),
  label: Label.optional(),
  /** What it was called before, where that differs. */
  formerly: Label.optional(),
  fields: z.array(z.string()).readonly(),
});
export type EditionChange = Readonly<z.infer<typeof EditionChange>>;

/** What changes from one edition to another, in the order of the parts. */
export const EditionDifferences = z.strictObject({
  from: EditionId,
  to: EditionId,
  changes: z.array(EditionChange).readonly(),
});
export type EditionDifferences = Readonly<z.infer<typeof EditionDifferences>>;
