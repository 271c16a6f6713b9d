/** The letselduiding: per injury, hypotheses, evaluation, answers, conclusion. */
export const interpretationNl = {
  title: 'Letselduiding',
  lockedTitle: 'De duiding is nog dicht',
  locked: 'Stel eerst de letselbeschrijving vast. Zo staat vast wat is gezien voordat u zegt wat het betekent.',
  toDescription: 'Naar de beschrijving',
  issued: 'Het rapport is uitgebracht. De duiding kan niet meer veranderen.',
  readOnlyRole: 'Uw rol mag de duiding lezen, niet wijzigen.',
  tabs: {
    label: 'Delen van de duiding',
    injuries: 'Per letsel',
    hypotheses: 'Hypothesen',
    evaluation: 'Waardering',
    answers: 'Vragen',
    conclusion: 'Conclusie',
  },
  aside: 'Vastgestelde beschrijving',
  save: 'Opslaan',

  injuries: {
    none: 'Er zijn geen letsels vastgelegd. Ook dan kunt u hypothesen waarderen en vragen beantwoorden.',
    statedCause: (values: { readonly words: string; readonly by: string | undefined }) =>
      values.by === undefined
        ? `Gemelde toedracht: “${values.words}”`
        : `Gemelde toedracht, volgens ${values.by}: “${values.words}”`,
    noStatedCause: 'Over dit letsel is geen toedracht vastgelegd.',
    mechanism: 'Mogelijke mechanismen',
    mechanismHint: 'Alles wat u hebt overwogen, ten hoogste zes.',
    addMechanism: 'Mechanisme toevoegen…',
    causeClass: 'Oorzaakklasse',
    fit: 'Past bij de gemelde toedracht',
    considerations: 'Overwegingen',
    considerationsHint: 'Wat voor en wat tegen pleit, ook een medische oorzaak.',
    copy: (values: { readonly number: number }) => `Overnemen van letsel ${values.number}`,
    clear: 'Leegmaken',
  },

  hypotheses: {
    intro:
      'Schrijf twee of drie concrete, elkaar uitsluitende verklaringen op vóór u de bevindingen waardeert. Leg ze dan vast: daarna kunnen ze niet meer worden aangepast aan de uitkomst.',
    labels: { H1: 'Hypothese 1', H2: 'Hypothese 2', H3: 'Hypothese 3' },
    thirdOptional: 'Niet verplicht.',
    hint: 'Een verklaring van hoe het letsel is ontstaan, zo dat iemand anders haar kan toetsen. Geen oordeel over schuld.',
    fix: 'Leg hypothesen vast…',
    fixTitle: 'De hypothesen vastleggen?',
    fixWords:
      'Na het vastleggen kunnen de hypothesen niet meer veranderen en gaat de waardering open. Niet opgeslagen invoer wordt nu eerst opgeslagen.',
    fixConfirm: 'Ja, vastleggen',
    fixed: (values: { readonly moment: string }) => `Vastgelegd op ${values.moment}, vóór de waardering.`,
    needTwo: 'Schrijf ten minste twee hypothesen.',
  },

  evaluation: {
    lockedTitle: 'Eerst de hypothesen',
    locked: 'Leg eerst de hypothesen vast. Daarna kunt u de bevindingen daaronder waarderen.',
    principle:
      'U waardeert hoe waarschijnlijk de bevindingen zijn als een hypothese juist is. Niet hoe waarschijnlijk de hypothese is.',
    first: 'Eerste hypothese',
    second: 'Tweede hypothese',
    term: 'Term',
    range: (values: { readonly from: string; readonly to: string | undefined }) =>
      values.to === undefined ? `verhouding ${values.from} of meer` : `verhouding ${values.from} tot ${values.to}`,
    noStatement: 'geen uitspraak mogelijk',
    noStatementHint: 'Vraagt een onderbouwing.',
    direction: 'Richting',
    directionOf: (values: { readonly hypothesis: string }) => `waarschijnlijker bij ${values.hypothesis}`,
    sentence: 'Zo komt het in het rapport',
    sentenceMissing: 'Kies twee hypothesen en een term; dan staat de zin hier.',
    basis: 'Berust op',
    reasoning: 'Onderbouwing',
    reasoningHint: 'Waarom deze term? Noem bronnen, cijfers en wat onzeker blijft.',
    clear: 'Waardering leegmaken',
  },

  answers: {
    intro:
      'Antwoorden op de standaardvragen van het rapport. Blijf binnen uw deskundigheid; ook “niet te zeggen” is een antwoord.',
    question: (values: { readonly number: number; readonly text: string }) => `${values.number}. ${values.text}`,
  },

  conclusion: {
    conclusion: 'Conclusie',
    conclusionHint:
      'In gewone woorden, voor wie geen arts is. Geen juridisch oordeel en geen ouderdom op grond van kleur.',
    limitations: 'Beperkingen en onzekerheden',
    limitationsHint: 'Wat niet kon worden onderzocht, en wat dat voor de duiding betekent.',
  },
};
