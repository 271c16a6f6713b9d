/** The body map: views, drawing, keyboard. Left and right are the child's. */
export const bodyMapNl = {
  title: 'Lichaamskaart',
  views: { front: 'Voor', back: 'Achter', left: 'Links', right: 'Rechts', all: 'Alle zijden' },
  viewsLabel: 'Zijde van het kind',
  view: (values: { readonly view: string }) => `Lichaamskaart, zijde: ${values.view}`,
  childLeft: 'links van het kind',
  childRight: 'rechts van het kind',
  tools: { point: 'Punt', line: 'Lijn', outline: 'Omtrek' },
  toolsLabel: 'Tekenen als',
  finish: 'Tekening klaar',
  undo: 'Laatste punt weg',
  cancel: 'Annuleren',
  zoomIn: 'Vergroten',
  zoomOut: 'Verkleinen',
  zoomReset: 'Hele lichaam',
  region: 'Ga naar lichaamsdeel',
  regionPlaceholder: 'Typ een lichaamsdeel',
  borders: 'Grenzen van lichaamsdelen',
  keys: 'Pijltjes: wijzer verplaatsen (met Shift in grote stappen). Enter: plaatsen. Backspace: laatste punt weg. Escape: stoppen.',
  mark: (values: { readonly label: string; readonly place: string; readonly isHidden: boolean }) =>
    `${values.label}: ${values.place}${values.isHidden ? ' (aan een andere zijde)' : ''}`,
  loading: 'De lichaamskaart wordt geopend…',
  failed: 'De lichaamskaart kan niet worden geopend. Kies het lichaamsdeel uit de lijst.',
  retry: 'Opnieuw proberen',
  basis: (values: { readonly years: number }) =>
    values.years === 0 ? 'Tekening: pasgeborene' : `Tekening: kind van ${values.years} jaar`,
};

/** The words that the body map shows; both languages have them. */
export type BodyMapWords = typeof bodyMapNl;
