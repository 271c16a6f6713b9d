const number = (value: number): string => new Intl.NumberFormat('nl-NL').format(value);

const parts: Readonly<Record<string, string>> = {
  original: 'het origineel',
  thumbnail: 'de miniatuur',
  screen: 'de schermweergave',
  pdf: 'de PDF',
};

const owners = { photo: 'Foto', document: 'Ondertekend formulier', report: 'Rapport' } as const;

/** What `npm run verify` says. */
export const verifyNl = {
  help: `Gebruik: npm run -s verify -- rapport.pdf [--trust FILE]
        npm run -s verify -- --vault MAP [opties]

Controleert een ondertekend rapport, zonder kluis en zonder verbinding: of er sinds
de ondertekening iets is veranderd of toegevoegd, door wie het is ondertekend, of
wie u vertrouwt daarvoor instaat, en wanneer.

  --trust FILE             certificaten van wie u vertrouwt, in PEM of DER; dan moet
                           ook het vertrouwen kloppen

Controleert een kluis tot in de laatste byte en verandert er niets aan: kop en
sleutelvakken, elke bladzijde en verwijzing van de database, alle regels van het
logboek, beide zegels, en van elk bestand grootte, SHA-256 en inhoud. Noemt de
eerste regel van het logboek die niet klopt bij haar nummer, en elk beschadigd
bestand bij het nummer van de foto of het rapport waar het bij hoort.
De kopieën in de map backups van de kluis worden niet gelezen.

  --vault MAP              map van de kluis, met vault.json erin
  --passphrase-file FILE   neem de wachtzin uit de eerste regel van dit bestand
  --user-data MAP          map waarin de app op deze computer het tweede zegel bewaart
                           (anders die van de app zelf, als die er is)
  --json FILE              schrijf de uitkomst ook als JSON, buiten de kluis
  --language nl|en         taal van de meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

De wachtzin kan ook in de omgeving staan, als LETSELDOSSIER_PASSPHRASE. Een
verkeerde wachtzin telt mee zoals bij het ontgrendelen.

Afsluitcode: 0 in orde, 1 er klopt iets niet, 2 verkeerd gebruik of niet te openen.`,
  noPassphrase: 'Er is geen wachtzin: geef --passphrase-file of zet LETSELDOSSIER_PASSPHRASE in de omgeving.',
  jsonInVault: 'De uitkomst kan niet in de map van de kluis worden geschreven: daar verandert niets.',
  jsonNotWritten: (values: { readonly path: string }) => `De uitkomst kan niet naar ${values.path} worden geschreven.`,
  vault: (values: { readonly path: string; readonly id: string }) => `Kluis: ${values.path} (${values.id})`,
  slots: (values: { readonly count: number }) =>
    `Sleutelvakken: ${values.count}, geen zwakker dan de ondergrens van Argon2id`,
  schema: (values: { readonly found: number; readonly newest: number }) =>
    values.found === values.newest
      ? `Database: schema ${values.found}`
      : `Database: schema ${values.found} van een oudere versie van de app; gecontroleerd zoals het is, niet bijgewerkt`,
  trail: (values: { readonly entries: number; readonly until: string; readonly head: string }) =>
    values.entries === 0
      ? 'Logboek: geen regels die op elkaar aansluiten'
      : `Logboek: ${number(values.entries)} ${values.entries === 1 ? 'regel' : 'regels'}, onafgebroken tot ${values.until}\nKop van de keten: ${values.head}`,
  anchored: 'Zegel op deze computer: vergeleken',
  notAnchored: 'Zegel op deze computer: niet gevonden, dus niet vergeleken',
  files: (values: { readonly known: number; readonly bytes: number }) =>
    `Bestanden: ${number(values.known)}, samen ${number(values.bytes)} bytes`,
  unknown: (values: { readonly name: string }) =>
    `Bestand dat bij geen enkel gegeven hoort (geen fout): files/${values.name}`,
  sound: 'De kluis is in orde.',
  broken: (values: { readonly count: number }) =>
    values.count === 1
      ? 'De kluis is NIET in orde: 1 bevinding.'
      : `De kluis is NIET in orde: ${values.count} bevindingen.`,
  findings: {
    'vault-damaged': 'vault.json is beschadigd.',
    'slot-downgraded': (values: { readonly slotId: string }) =>
      `Sleutelvak ${values.slotId} is zwakker dan de ondergrens: iemand heeft het veranderd.`,
    'store-missing': 'dossier.sqlite ontbreekt.',
    'store-damaged': 'dossier.sqlite is beschadigd.',
    'reference-broken': (values: { readonly table: string; readonly rows: number }) =>
      `In tabel ${values.table} verwijzen ${number(values.rows)} rijen naar iets wat er niet is.`,
    'schema-strange': (values: { readonly name: string }) =>
      `Het onderdeel ${values.name} van de database is niet zoals de app het maakt.`,
    'trail-broken': {
      'entry-missing': (values: { readonly sequence: number }) => `Logboek: regel ${values.sequence} ontbreekt.`,
      'link-broken': (values: { readonly sequence: number }) =>
        `Logboek: regel ${values.sequence} sluit niet aan op de regel ervoor.`,
      'content-changed': (values: { readonly sequence: number }) => `Logboek: regel ${values.sequence} is veranderd.`,
    },
    'store-rolled-back': (values: {
      readonly place: 'vault' | 'workstation';
      readonly sealedSequence: number;
      readonly storeSequence: number;
      readonly sealedAt: string;
    }) =>
      `De database is ouder dan het zegel ${values.place === 'vault' ? 'in de kluis' : 'op deze computer'} van ${values.sealedAt}: het logboek liep tot regel ${values.sealedSequence} en loopt nu tot regel ${values.storeSequence}.`,
    'seal-damaged': {
      missing: (values: { readonly place: 'vault' | 'workstation' }) =>
        `Het zegel ${values.place === 'vault' ? 'in de kluis' : 'op deze computer'} ontbreekt.`,
      invalid: (values: { readonly place: 'vault' | 'workstation' }) =>
        `Het zegel ${values.place === 'vault' ? 'in de kluis' : 'op deze computer'} is niet met de sleutel van deze kluis gezet.`,
    },
    'file-damaged': (values: {
      readonly record: keyof typeof owners;
      readonly id: string;
      readonly part: string;
      readonly trouble: string;
    }) => `${owners[values.record]} ${values.id}, ${parts[values.part] ?? values.part}: ${values.trouble}.`,
  },
  troubles: {
    missing: 'het bestand ontbreekt of is niet te lezen',
    'wrong-size': 'het bestand heeft een andere grootte',
    'bytes-changed': 'het bestand is veranderd (SHA-256 van de versleutelde bytes)',
    'not-decryptable': 'het bestand is niet te ontsleutelen',
    'original-changed': 'de inhoud is een andere (SHA-256 van het origineel)',
  },
  refusals: {
    'vault-missing': (values: { readonly path: string }) => `In ${values.path} is geen kluis: vault.json ontbreekt.`,
    'newer-format': 'Deze kluis is gemaakt met een nieuwere versie van de app; gebruik die voor de controle.',
    'store-newer': (values: { readonly found: number; readonly known: number }) =>
      `De database heeft schema ${values.found}; deze versie van de app kent ze tot en met ${values.known}.`,
    'vault-in-use': 'Er wordt nu met deze kluis gewerkt. Vergrendel haar eerst.',
    'vault-not-writable': 'De tijdelijke map voor de controle is niet te beschrijven.',
    'wrong-passphrase': (values: { readonly failures: number; readonly waitSeconds: number }) =>
      `De wachtzin past niet op deze kluis (${values.failures} keer achter elkaar).${values.waitSeconds > 0 ? ` Wacht ${values.waitSeconds} seconden voor de volgende poging.` : ''}`,
    'unlock-delayed': (values: { readonly waitSeconds: number }) =>
      `Te veel verkeerde pogingen. Wacht ${values.waitSeconds} seconden.`,
  },
};
