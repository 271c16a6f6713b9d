import { describe, expect, it } from 'vitest';
import { type DoubtfulCode, findDoubtfulWords } from '../../../../shared/domain/report/find-doubtful-words.ts';

const codesIn = (text: string, language: 'nl' | 'en'): readonly string[] =>
  findDoubtfulWords(text, language).map(({ code }) => code);

type Example = readonly ['nl' | 'en', DoubtfulCode, string];

const flagged: readonly Example[] = [
  ['nl', 'hymen-intact', 'Het maagdenvlies is intact.'],
  ['nl', 'hymen-intact', 'Er is een intact hymen.'],
  ['nl', 'hymen-intact', 'Het hymen lijkt geheel ongeschonden.'],
  ['nl', 'hymen-intact', 'Het meisje is nog maagd.'],
  ['nl', 'hymen-intact', 'Het hymen is niet intact.'],
  ['nl', 'excludes-abuse', 'Dit beeld sluit seksueel misbruik uit.'],
  ['nl', 'excludes-abuse', 'Penetratie is hiermee uitgesloten.'],
  ['nl', 'dated-by-colour', 'Gezien de kleur is de plek 2 tot 3 dagen oud.'],
  ['nl', 'dated-by-colour', 'De kleur wijst op een recente plek.'],
  ['nl', 'dated-by-colour', 'De blauwe plek is ongeveer vijf dagen oud.'],
  ['nl', 'dated-by-colour', 'Er zijn bloeduitstortingen van verschillende ouderdom.'],
  ['nl', 'dated-by-colour', 'Op de arm een oude bloeduitstorting.'],
  ['nl', 'dated-by-colour', 'De rand is geel en dus ten minste 2 dagen geleden ontstaan.'],
  ['nl', 'scar-dated', 'Het litteken is ongeveer 3 maanden oud.'],
  ['nl', 'fits-alone', 'Het letsel past bij een klap met een riem.'],
  ['nl', 'fits-alone', 'De afwijking is consistent met seksueel misbruik.'],
  ['nl', 'chance-of-abuse', 'Het kind is zeer waarschijnlijk seksueel misbruikt.'],
  ['nl', 'chance-of-abuse', 'De bevinding bewijst misbruik.'],
  ['en', 'hymen-intact', 'The hymen is intact.'],
  ['en', 'hymen-intact', 'An intact hymen was seen.'],
  ['en', 'excludes-abuse', 'This rules out sexual abuse.'],
  ['en', 'excludes-abuse', 'Penetration can be excluded.'],
  ['en', 'dated-by-colour', 'By its colour the bruise is 2 to 3 days old.'],
  ['en', 'dated-by-colour', 'Bruises of different ages are present.'],
  ['en', 'scar-dated', 'The scar is about 3 months old.'],
  ['en', 'fits-alone', 'The injury is consistent with a blow.'],
  ['en', 'chance-of-abuse', 'The child was probably sexually abused.'],
];

const unflagged: readonly (readonly ['nl' | 'en', string])[] = [
  ['nl', ''],
  ['nl', 'De huid rond het hymen is bekeken. De nagels zijn intact.'],
  ['nl', 'Het hymen is ringvormig, de omliggende huid is intact.'],
  ['nl', 'Moeder zei: “De huisarts zag dat het maagdenvlies intact is.”'],
  ['nl', 'Vader zei: "De blauwe plek is drie dagen oud."'],
  ['nl', "Oma zei 'het litteken is 3 maanden oud' en liet foto's zien."],
  ['nl', 'Oma zei ‘de plek is twee dagen oud’.'],
  ['nl', 'Een normaal beeld sluit misbruik niet uit.'],
  ['nl', 'Misbruik is daarmee niet uitgesloten.'],
  ['nl', 'Een normaal beeld bevestigt noch weerlegt misbruik.'],
  ['nl', 'Uit de kleur valt niet af te leiden of de plek recent is.'],
  ['nl', 'De plek is blauw en paars van kleur.'],
  ['nl', 'Een blauwe plek bij een kind van 8 weken oud.'],
  ['nl', 'Het kind is 3 maanden oud; op de kin een litteken.'],
  ['nl', 'De ontwikkeling past bij de leeftijd.'],
  ['nl', 'De beharing past bij het stadium P2.'],
  ['nl', 'Het letsel past bij een val, maar ook bij een klap.'],
  ['nl', 'Het letsel past niet bij een val.'],
  ['nl', 'Het past bij beide hypothesen.'],
  ['nl', "'s Avonds en 's nachts was het kind bij vader; de foto's zijn bekeken."],
  ['en', 'The mother said: “The hymen is intact.”'],
  ['en', 'A normal examination neither confirms nor excludes abuse.'],
  ['en', 'Colour does not tell whether a bruise is recent.'],
  ['en', 'A bruise in an infant 8 weeks old.'],
  ['en', "The child's development is consistent with age."],
  ['en', 'The injury is consistent with a fall, but also with a blow.'],
  ['en', 'The mother said ‘it’s a day old bruise’.'],
];

describe('words that had better not be written', () => {
  it.each(flagged)('%s: %s in “%s”', (language, code, text) => {
    expect(codesIn(text, language)).toContain(code);
  });

  it.each(unflagged)('%s: nothing in “%s”', (language, text) => {
    expect(codesIn(text, language)).toEqual([]);
  });

  it('tells where the words stand and who says so, once a kind and in the order of the text', () => {
    const text = 'De huid is gaaf. Het hymen is intact. Er is een intact hymen. De blauwe plek is twee dagen oud.';
    const found = findDoubtfulWords(text, 'nl');
    expect(found.map(({ code }) => code)).toEqual(['hymen-intact', 'dated-by-colour']);
    for (const { words, index, source } of found) {
      expect(text.slice(index)).toMatch(new RegExp(`^${words}`));
      expect(source.source.length).toBeGreaterThan(0);
    }
  });

  it('finds words after a quotation where they stand', () => {
    const text = 'Moeder: “het is intact.” Het hymen is intact.';
    expect(findDoubtfulWords(text, 'nl')).toMatchObject([{ code: 'hymen-intact', index: text.indexOf('hymen is') }]);
  });
});
