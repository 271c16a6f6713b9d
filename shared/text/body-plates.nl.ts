/** The flat drawings on the body map: choice, gate, list of parts, hours. Left and right are the child's. */
export const bodyPlatesNl = {
  /** A drawing that does not fit this child's sex. */
  other: (values: { readonly plate: string }) => `andere: ${values.plate}`,
  drawing: (values: { readonly plate: string; readonly position: string }) =>
    `Tekening: ${values.plate}, ${values.position}`,
  schematic: 'schematisch, niet op schaal',
  variants: 'Welke tekening',
  gateTitle: 'Intieme tekening',
  gateWords: 'Blijft dicht tot u haar opent, en sluit weer zodra u iets anders bekijkt.',
  show: 'Tekening tonen',
  hide: 'Tekening sluiten',
  parts: 'Onderdelen',
  partsHint: 'Typ een naam of een tandnummer. Enter zet een punt midden in het onderdeel.',
  partsShow: 'Typ een naam of een tandnummer.',
  hourHint: 'Bijvoorbeeld 3 of 3.30. Pijltjes: een half uur verder. Enter zet het punt.',
  hourFault: 'Een uur van 1 tot en met 12, heel of half.',
  hourAway: (values: { readonly hour: string }) => `Dit onderdeel reikt niet tot ${values.hour} uur.`,
  hourPlace: 'Zet punt',
  hourAsked: 'Op welk uur?',
  placed: (values: { readonly place: string }) => `Punt gezet: ${values.place}`,
  drawnOn: (values: { readonly plate: string }) => `Aangewezen op de tekening: ${values.plate}`,
  goTo: 'Tekening openen',
  takeOff: 'Van tekening verwijderen',
  offer: (values: { readonly plate: string }) => `Aangeven op de tekening: ${values.plate}`,
};

/** The words of the flat drawings; both languages have them. */
export type BodyPlatesWords = typeof bodyPlatesNl;
