/** Recovery kits: making, printing, revoking and using them. */
export const recoveryNl = {
  title: 'Herstelkaarten',
  lead: 'Een herstelkaart is een blad met woorden. Met die woorden kiest iemand een nieuwe wachtzin als de oude kwijt is. De woorden staan alleen op papier.',
  emptyTitle: 'Er is nog geen herstelkaart',
  empty:
    'Zonder herstelkaart en zonder wachtzin is deze kluis niet meer te openen, ook niet door de maker van de app. Maak er een en leg haar achter slot.',
  emptyReadOnly: 'Wie de kluis beheert, kan er een maken. Vraag daarom als u de enige bent die een wachtzin kent.',
  make: 'Herstelkaart maken',
  kitCode: 'Nummer',
  form: 'Vorm',
  madeAt: 'Gemaakt',
  madeBy: 'Door',
  formerUser: 'iemand van eerder',
  forms: { kit: 'één kaart', shares: 'drie delen, twee openen' },
  revoke: (values: { readonly code: string }) => `Herstelkaart ${values.code} intrekken`,
  revokeShort: 'Intrekken',

  makeTitle: 'Herstelkaart maken',
  chooseForm: 'Vorm',
  formKit: 'Eén kaart met 24 woorden',
  formKitHint: 'Voor een praktijk met één kluis en een goede brandkast. Wie de kaart heeft, opent de kluis.',
  formShares: 'Drie delen, waarvan er twee nodig zijn',
  formSharesHint:
    'Voor een team. Geef de delen aan drie mensen of leg ze op drie plekken: één gestolen deel opent niets, en één deel mag wegraken.',
  prepare: 'Woorden maken',
  preparing: 'Bezig met woorden maken…',

  printTitle: 'Afdrukken',
  printLead: (values: { readonly pages: number }) =>
    values.pages === 1
      ? 'Druk de kaart nu af. De woorden worden nergens opgeslagen: als dit venster sluit, zijn ze weg.'
      : `Druk de ${values.pages} delen nu af, elk op een eigen blad. De woorden worden nergens opgeslagen: als dit venster sluit, zijn ze weg.`,
  printAdvice: 'Kies een printer waar u bij staat, geen pdf-bestand en geen printer die opdrachten bewaart.',
  print: 'Afdrukken…',
  showWords: 'Woorden tonen om over te schrijven',
  hideWords: 'Woorden verbergen',
  toCheck: 'Het papier ligt hier: verder',

  checkTitle: 'Overtypen ter controle',
  checkLead: 'Neem het papier erbij en typ de gevraagde woorden over. Pas daarna werkt de herstelkaart.',
  askedWord: (values: { readonly word: number; readonly part: number | undefined }) =>
    values.part === undefined ? `Woord ${values.word}` : `Deel ${values.part}, woord ${values.word}`,
  confirm: 'In gebruik nemen',
  confirming: 'Bezig met controleren…',
  wordDiffers: 'Op het papier staat een ander woord. Kijk nummer en spelling na.',
  backToPrint: 'Terug naar afdrukken',

  done: (values: { readonly code: string }) =>
    `Herstelkaart ${values.code} opent deze kluis vanaf nu. Leg het papier achter slot, niet bij deze computer.`,
  doneShares: (values: { readonly code: string }) =>
    `Twee van de drie delen van herstelkaart ${values.code} openen deze kluis vanaf nu. Breng ze vandaag nog naar drie verschillende plekken.`,

  stopTitle: 'Stoppen met deze herstelkaart?',
  stop: 'De kaart is nog niet in gebruik. Wat u hebt afgedrukt, opent niets; vernietig het papier.',
  stopConfirm: 'Stoppen',
  goOn: 'Doorgaan',

  revokeTitle: (values: { readonly code: string }) => `Herstelkaart ${values.code} intrekken`,
  revokeConsequences: [
    'De woorden van deze kaart openen de kluis niet meer. Vernietig het papier.',
    'De kluis krijgt nieuwe sleutels: de databank met alle dossiers wordt opnieuw versleuteld, nagekeken en daarna pas in gebruik genomen. Dat duurt even en kan niet worden afgebroken.',
    'Wachtzinnen en andere herstelkaarten blijven werken.',
    'Oudere reservekopieën gaan nog open met deze woorden. Maak na afloop een nieuwe en vernietig de oude, of bewaar ze achter slot.',
  ],
  revokeConfirm: 'Intrekken',
  revoked: (values: { readonly code: string }) =>
    `Herstelkaart ${values.code} is ingetrokken. De kluis heeft nieuwe sleutels. Maak nu een nieuwe reservekopie.`,

  sheet: {
    title: 'Herstelkaart',
    part: (values: { readonly part: number; readonly parts: number }) => `Deel ${values.part} van ${values.parts}`,
    training: 'Oefenkluis: alleen verzonnen gegevens',
    vault: 'Kluis',
    vaultCode: 'Kenmerk van de kluis',
    kitCode: 'Nummer van de kaart',
    made: 'Gemaakt',
    words: 'De woorden (Engels, uit een vaste lijst)',
    whatTitle: 'Wat is dit?',
    whatKit:
      'Met deze woorden kan iemand een nieuwe wachtzin kiezen voor deze kluis met onderzoeksdossiers. Wie dit blad heeft en bij de kluis kan, kan alles lezen.',
    whatShare:
      'Dit is één van drie delen. Twee delen samen laten iemand een nieuwe wachtzin kiezen voor deze kluis met onderzoeksdossiers. Eén deel alleen opent niets.',
    howTitle: 'Hoe gebruikt u het?',
    howKit: [
      'Start Letseldossier en kies bij het openen “Wachtzin vergeten?”.',
      'Typ de woorden in volgorde over, met spaties ertussen. Hoofdletters maken niet uit.',
      'Kies wie u bent en typ tweemaal een nieuwe wachtzin.',
    ],
    howShare: [
      'Leg twee van de drie delen bij elkaar.',
      'Start Letseldossier, kies bij het openen “Wachtzin vergeten?” en daarna “Twee delen van elk 25 woorden”.',
      'Typ per deel de woorden in volgorde over, met spaties ertussen. Hoofdletters maken niet uit.',
      'Kies wie u bent en typ tweemaal een nieuwe wachtzin.',
    ],
    whereTitle: 'Waar bewaart u het?',
    whereKit:
      'Achter slot, op een andere plek dan de computer en de reservekopieën, bijvoorbeeld in een brandkast. Maak er geen kopie, foto of bestand van en schrijf er geen wachtzin bij.',
    whereShare:
      'Achter slot, en nooit bij een ander deel, de computer of de reservekopieën. Maak er geen kopie, foto of bestand van en schrijf er geen wachtzin bij.',
    lost: 'Kwijt of door een ander gezien? Laat de kaart intrekken bij “Personen en rechten”, “Herstel”, en maak een nieuwe.',
  },

  forgot: 'Wachtzin vergeten?',
  recoverTitle: 'Weer toegang krijgen',
  recoverLead: 'Met de woorden van een herstelkaart kiest u een nieuwe wachtzin. De oude werkt daarna niet meer.',
  have: 'Wat hebt u?',
  haveKit: 'Een kaart met 24 woorden',
  haveShares: 'Twee delen van elk 25 woorden',
  words: 'Woorden van de kaart',
  wordsOfPart: (values: { readonly part: number }) => `Woorden van het ${values.part === 1 ? 'ene' : 'andere'} deel`,
  wordsHint: 'In volgorde, met spaties ertussen. Van elk woord zijn vier letters genoeg; de nummers hoeven niet.',
  wordCount: (values: { readonly count: number }) => (values.count === 1 ? '1 woord' : `${values.count} woorden`),
  checkWords: 'Verder',
  checkingWords: 'Bezig met controleren…',
  noKit:
    'Geen herstelkaart? Een collega die de kluis beheert, kan uw toegang wegnemen en u opnieuw toevoegen. Anders is de kluis niet meer te openen.',
  who: 'Wie bent u?',
  whoLead: 'De woorden kloppen. Kies wie u bent en een nieuwe wachtzin.',
  recover: 'Wachtzin kiezen en openen',
  recovering: 'Bezig met openen…',
  afterwards:
    'Daarna werkt uw vorige wachtzin niet meer en krijgt u een nieuwe sleutel voor handtekeningen. De herstelkaart blijft werken.',
  backToWords: 'Terug naar de woorden',
};
