import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formsOf, type Markers } from '../support/e2e-traces.ts';

const casesDir = join(import.meta.dirname, '../../resources/training/cases');

/** The training case that is recorded. */
export const markedCase = join(casesDir, 'b-scald-hand.json');

/** What is typed besides that case; nothing else on this machine is alike. */
export const typed = {
  passphrase: 'roerdomp kachelpijp zeewier lampion',
  otherPassphrase: 'hermelijn trekharmonica dauwtrap kiezel',
  userName: 'Dagkoekoeksbloem Onderzoeker',
  otherUserName: 'Pimpernel Vertrokken',
  draft: 'Navragen of de kraan koud liep',
};

/** Texts that stand in the training case: the child, what was said, what was seen. */
const recorded = {
  familyName: 'Proefpersoon',
  statement: 'Mijn hand ging in het water. Het was te heet.',
  impression: 'Stil, oplettend meisje. Verband om',
  caption: 'Rechterhand, rugzijde, met meetlat',
};

/** All texts in the forms in which they could be written, and a piece out of the middle of every photo. */
export function plaintextMarkers(): Markers {
  const content = readFileSync(markedCase, 'utf8');
  const missing = Object.values(recorded).filter((text) => !content.includes(text));
  if (missing.length > 0) throw new Error('The training case has other texts now');
  const photos = readdirSync(join(casesDir, 'photos')).map((name) => {
    const bytes = readFileSync(join(casesDir, 'photos', name));
    const middle = bytes.length >> 1;
    return [`photo ${name}`, [bytes.subarray(middle, middle + 48)]] as const;
  });
  const texts = Object.entries({ ...typed, ...recorded }).map(([name, text]) => [name, formsOf(text)] as const);
  return new Map([...texts, ...photos]);
}
