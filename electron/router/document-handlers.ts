import { addDocument, exportDocument, strikeDocument, viewDocument } from '../application/keep-documents.ts';
import { type HandlersOf, within } from './within.ts';

/** Signed forms of consent. */
export const documentHandlers: HandlersOf<'document'> = {
  'document.add': within(addDocument),
  'document.view': within(viewDocument),
  'document.export': within(exportDocument),
  'document.strike': within(strikeDocument),
};
