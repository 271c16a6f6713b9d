/** The letselbeschrijving: composed paragraphs, own words, drift, fixing. */
export const descriptionScreenNl = {
  title: 'Letselbeschrijving',
  intro:
    'Samengesteld uit wat is vastgelegd, in het Nederlands. U kunt elke alinea herschrijven; de feiten blijven eraan gekoppeld.',
  headings: {
    circumstances: 'Omstandigheden',
    statements: 'Wat er is gezegd',
    general: 'Algemeen onderzoek',
    regions: 'Onderzochte gebieden',
    anogenital: 'Geslachtsdeel en anus',
  },
  otherHeading: 'Alinea',
  edited: 'aangepast',
  edit: (values: { readonly heading: string }) => `${values.heading} aanpassen`,
  field: (values: { readonly heading: string }) => `Tekst van ${values.heading}`,
  composed: 'Samengestelde tekst',
  useComposed: 'Terug naar de samengestelde tekst',
  empty: 'Schrijf ten minste één woord, of ga terug naar de samengestelde tekst.',
  save: 'Opslaan',
  drift: {
    title: 'De feiten zijn veranderd sinds u deze tekst schreef',
    mine: 'Uw tekst',
    now: 'Wat de feiten nu geven',
    takeNew: 'Neem de nieuwe zin over',
    keepMine: 'Behoud mijn tekst',
  },
  freeze: {
    title: 'Vaststellen',
    words: 'Na het vaststellen kan de duiding beginnen. De duiding kan de beschrijving nooit veranderen.',
    action: 'Beschrijving vaststellen…',
    drifted: (values: { readonly count: number }) =>
      values.count === 1
        ? 'Bij één aangepaste alinea zijn de feiten veranderd. Kies daar eerst welke tekst geldt.'
        : `Bij ${values.count} aangepaste alinea's zijn de feiten veranderd. Kies daar eerst welke tekst geldt.`,
    dialogTitle: 'De letselbeschrijving vaststellen?',
    dialogWords: 'Dit kan niet ongedaan worden gemaakt:',
    consequences: [
      "Onderzoek, letsels, foto's en deze tekst kunnen daarna niet meer veranderen.",
      'Een nieuwe bevinding hoort bij een nieuw onderzoek; een vergissing wordt in het rapport toegelicht.',
      'De duiding gaat open. Wat daar komt te staan, verandert niets aan deze tekst.',
      'In het logboek komt wie heeft vastgesteld en wanneer.',
    ],
    ends: 'Het einde van het onderzoek is niet ingevuld; dit tijdstip wordt het einde.',
    notices: (values: { readonly count: number }) =>
      values.count === 1
        ? 'Er staat nog één opmerking open; zie de lijst.'
        : `Er staan nog ${values.count} opmerkingen open; zie de lijst.`,
    confirm: 'Ja, vaststellen',
  },
  frozen: (values: { readonly moment: string | undefined }) =>
    values.moment === undefined
      ? 'Deze beschrijving is vastgesteld.'
      : `Deze beschrijving is vastgesteld op ${values.moment}.`,
  frozenWords: 'De tekst kan niet meer veranderen.',
  toInterpretation: 'Naar de duiding',
  noNotices: 'Er is niets gevonden dat elkaar tegenspreekt.',
};
