import type { LookReason } from '../domain/photo/look-reason.ts';
import type { LayerDetails, LayerShape } from '../domain/photo/photo-layer.ts';

const reasons: Readonly<Record<LookReason, string>> = {
  assess: 'Letsel beoordelen',
  describe: 'Letsel beschrijven',
  measure: 'Meten',
  compare: 'Vergelijken met een ander onderzoek',
  report: 'Rapport opstellen',
  'second-opinion': 'Tweede beoordeling',
  'other-duty': 'Andere taak in dit dossier',
};

const shapes: Readonly<Record<LayerShape['kind'], string>> = {
  arrow: 'Pijl',
  circle: 'Cirkel',
  text: 'Tekst',
  freehand: 'Vrije lijn',
};

const colours: Readonly<Record<LayerDetails['colour'], string>> = {
  yellow: 'geel',
  cyan: 'cyaan',
  magenta: 'magenta',
  white: 'wit',
  black: 'zwart',
};

/** Looking at one photo or at two: zooming, hiding, comparing, annotating. */
export const photoViewerNl = {
  reasons,
  reason: 'Reden om te openen',
  reasonHint: 'De reden komt met uw naam en het tijdstip in het logboek en geldt alleen voor deze foto.',
  tools: 'Beeld',
  actualSize: 'Ware beeldpunten (1:1)',
  turn: 'Kwartslag draaien (alleen in beeld)',
  hide: 'Alles verbergen',
  hidden: 'Het beeld is verborgen.',
  show: 'Weer tonen',
  loadingFull: 'Volle scherpte wordt geladen…',
  noFull: 'Niet in volle scherpte te tonen; dit is de voorvertoning.',
  zoom: (values: { readonly percent: number }) => `${values.percent} %`,
  pixel: (values: { readonly x: number; readonly y: number }) => `x ${values.x}, y ${values.y}`,
  rgb: (values: { readonly r: number; readonly g: number; readonly b: number }) =>
    `RGB ${values.r} ${values.g} ${values.b}`,
  keys: 'Pijltjes: andere foto, of verschuiven na inzoomen. Page Up en Page Down: andere foto. + − 0 1: zoomen, passend, ware beeldpunten. R: draaien. H: verbergen.',
  facts: 'Gegevens',
  panels: 'Bij deze foto',
  balance: {
    pick: 'Witbalans: wijs een grijs vlak aan',
    picking: 'Klik op een neutraal grijs vlak van de kleurkaart.',
    on: 'Kleuren aangepast voor weergave',
    off: 'Kleuren zoals opgenomen',
    cannot: 'Dit vlak is te licht of te donker om op te ijken.',
  },
  compare: {
    start: 'Vergelijken',
    stop: 'Terug naar één foto',
    other: 'Vergelijken met',
    suggested: 'zelfde letsel, ander onderzoek',
    none: 'Er is geen andere foto in dit dossier.',
    choice: (values: { readonly date: string; readonly injuries: string; readonly step: string }) =>
      `${values.date} · ${values.injuries} · ${values.step}`,
    layout: 'Opstelling',
    beside: 'Naast elkaar',
    above: 'Boven elkaar',
    swipe: 'Schuif',
    position: 'Plaats van de schuif',
    blink: 'Wissel',
    align: 'Gelijkleggen met twee puntenparen',
    alignStep: [
      'Klik in de eerste foto op het eerste punt.',
      'Klik in de tweede foto op hetzelfde punt.',
      'Klik in de eerste foto op het tweede punt.',
      'Klik in de tweede foto op hetzelfde punt.',
    ] as readonly string[],
    alignFailed: 'De twee punten liggen te dicht bij elkaar. Begin opnieuw.',
    aligned: 'Gelijkgelegd.',
    reset: 'Gelijklegging wissen',
    alone: 'Tweede foto los verschuiven',
    first: 'Eerste foto',
    second: 'Tweede foto',
    noTime: 'geen cameratijd',
  },
  layers: {
    title: 'Aantekeningen',
    none: 'Nog geen aantekeningen. Ze liggen naast de foto; het origineel blijft ongewijzigd.',
    shown: 'Aantekeningen tonen',
    tool: 'Gereedschap',
    select: 'Kiezen',
    shapes,
    colour: 'Kleur',
    colours,
    words: 'Tekst',
    wordsNeeded: 'Vul eerst de tekst in.',
    inReport: 'In het rapport',
    remove: 'Verwijderen',
    undo: 'Ongedaan maken',
    redo: 'Opnieuw',
    middle: 'In het midden zetten',
    hint: 'Sleep in de foto, of zet de vorm in het midden en verplaats hem met de pijltjes (Shift: grotere stappen). Delete verwijdert.',
    one: (values: { readonly kind: string; readonly words: string | undefined }) =>
      values.words === undefined ? values.kind : `${values.kind}: ${values.words}`,
    list: 'Aantekeningen bij deze foto',
  },
};
