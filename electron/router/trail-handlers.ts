import { checkTrail } from '../application/check-trail.ts';
import { exportTrail } from '../application/export-trail.ts';
import { listTrail } from '../application/list-trail.ts';
import { type HandlersOf, within } from './within.ts';

/** Looking into the trail, taking it along, checking it. */
export const trailHandlers: HandlersOf<'trail'> = {
  'trail.list': within(listTrail),
  'trail.export': within(exportTrail),
  'trail.check': within(checkTrail),
};
