import { compareKeptEditions, readEdition, takeIntoUse } from '../application/choose-edition.ts';
import { listEditions } from '../application/list-editions.ts';
import { inspectEditionFile, loadEdition } from '../application/load-edition.ts';
import { type HandlersOf, within } from './within.ts';

/** Editions of the recording standard: which there are, loading one from a file, taking one into use. */
export const editionHandlers: HandlersOf<'edition'> = {
  'edition.list': within(listEditions),
  'edition.read': within(readEdition),
  'edition.compare': within(compareKeptEditions),
  'edition.inspect': within(inspectEditionFile),
  'edition.load': within(loadEdition),
  'edition.use': within(takeIntoUse),
};
