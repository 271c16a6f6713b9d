import { listTemplates, removeTemplate, saveTemplate } from '../application/keep-templates.ts';
import { type HandlersOf, within } from './within.ts';

/** Sets of features for recording injuries that are alike. */
export const templateHandlers: HandlersOf<'template'> = {
  'template.list': within(listTemplates),
  'template.save': within(saveTemplate),
  'template.remove': within(removeTemplate),
};
