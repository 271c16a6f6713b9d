/** The list of open work. */
export const worklistNl = {
  title: 'Werklijst',
  filter: 'Zoeken in de werklijst',
  filterPlaceholder: 'Naam, nummer, regio…',
  showDone: 'Ook afgeronde dossiers',
  newCase: 'Nieuw dossier',
  count: (values: { readonly shown: number; readonly all: number }) =>
    values.shown === values.all
      ? `${values.all} ${values.all === 1 ? 'dossier' : 'dossiers'}`
      : `${values.shown} van ${values.all} dossiers`,
  columns: {
    number: 'Nummer',
    child: 'Kind',
    age: 'Leeftijd',
    region: 'Politieregio',
    kind: 'Soort contact',
    requested: 'Aangevraagd',
    recorded: 'Vastgelegd',
    next: 'Volgende stap',
  },
  noContact: 'nog geen contact',
  ago: (values: { readonly minutes: number }) => {
    const hours = Math.floor(values.minutes / 60);
    if (values.minutes < 60) return `${Math.max(0, values.minutes)} min geleden`;
    if (hours < 48) return `${hours} uur geleden`;
    const days = Math.floor(hours / 24);
    return days < 60 ? `${days} dagen geleden` : `${Math.floor(days / 30.4)} maanden geleden`;
  },
  recorded: (values: { readonly injuries: number; readonly photos: number }) =>
    `${values.injuries} ${values.injuries === 1 ? 'letsel' : 'letsels'}, ${values.photos} ${values.photos === 1 ? 'foto' : "foto's"}`,
  emptyTitle: 'Nog geen dossiers',
  empty:
    'Hier komt elk dossier waaraan nog gewerkt wordt, met de volgende stap erbij. Begin met een nieuw dossier: het kind en de gemeente zijn genoeg.',
  nothingFoundTitle: 'Geen dossier gevonden',
  nothingFound: 'Pas de zoekwoorden aan, of toon ook de afgeronde dossiers.',
  howToMove: 'Pijl omhoog en omlaag gaan door de lijst, Enter opent het dossier, / gaat naar het zoekveld.',
};
