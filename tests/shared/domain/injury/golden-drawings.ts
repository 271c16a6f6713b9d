import { drawnAs, drawnAt, platePlace } from '../../../support/drawn-on-plate.ts';
import { c, cs, type Golden, num, single, size } from './golden-values.ts';

/** Places on the flat drawings, as a Dutch forensic report names them: part, hour with the position of the child, tooth by its FDI number. */
export const goldenDrawings: readonly (Golden & { readonly place: string })[] = [
  {
    name: 'the hymen at three, supine; what the form repeats is not told twice',
    details: {
      type: 'anogenital-injury',
      count: single,
      ...drawnAt('girl-supine', 'hymen', { x: 0.95, clock: 3 }),
      descriptors: { 'anogenital-structure': c('hymen'), 'anogenital-damage': c('torn'), clock: num(3) },
    },
    place: 'hymen, op 3 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts)',
    nl: 'Aan het hymen, op 3 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts), is letsel van geslachtsdeel of anus zichtbaar. Het weefsel is ingescheurd.',
    en: "At the hymen, at 3 o'clock (child supine, frog-leg position; 12 o'clock is ventral), there is an injury of the genitals or anus. The tissue is torn.",
  },
  {
    name: 'half past twelve in knee-chest position; another value of the form is told',
    details: {
      type: 'anogenital-injury',
      count: single,
      ...drawnAt('anus-knee-chest', 'anal-verge', { x: 0.6, y: 0.1, clock: 12.5 }),
      size: size(4, 1),
      descriptors: { 'anogenital-structure': c('perineum'), 'anogenital-damage': c('torn'), clock: num(12.5) },
    },
    place: 'anusrand, op 12.30 uur (kind op de buik, knie-borsthouding; 12 uur is buikwaarts)',
    nl: 'Aan de anusrand, op 12.30 uur (kind op de buik, knie-borsthouding; 12 uur is buikwaarts), is letsel van geslachtsdeel of anus zichtbaar van 0,4 bij 0,1 cm. Het gaat om het perineum (de huid tussen geslachtsdeel en anus). Het weefsel is ingescheurd.',
  },
  {
    name: 'an outline over several hours',
    details: {
      type: 'redness',
      count: single,
      ...drawnAs({
        kind: 'outline',
        points: [11, 11.5, 12, 12.5, 1, 12, 11.5].map((clock) =>
          platePlace('anus-supine', 'perianal-skin', { y: 0.2, clock }),
        ),
      }),
      descriptors: {},
    },
    place: 'huid rond de anus, van 11 tot 1 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts)',
    nl: 'Op de huid rond de anus, van 11 tot 1 uur (kind in rugligging, kikkerhouding; 12 uur is buikwaarts), is een rode plek zichtbaar.',
    en: "On the perianal skin, from 11 to 1 o'clock (child supine, frog-leg position; 12 o'clock is ventral), there is a reddened area.",
  },
  {
    name: 'redness all around the anus',
    details: {
      type: 'redness',
      count: single,
      ...drawnAs({
        kind: 'outline',
        points: [12, 3, 6, 9].map((clock) => platePlace('anus-supine', 'perianal-skin', { clock })),
      }),
      descriptors: {},
    },
    place: 'huid rond de anus, rondom',
    nl: 'Op de huid rond de anus, rondom, is een rode plek zichtbaar.',
  },
  {
    name: 'a milk tooth by its FDI number, without an article',
    details: {
      type: 'mouth-injury',
      count: single,
      ...drawnAt('mouth-deciduous', 'tooth-51'),
      descriptors: { 'mouth-structure': c('tooth'), 'tissue-damage': c('broken'), tooth: num(51) },
    },
    place: 'gebitselement 51 (middelste melksnijtand rechtsboven)',
    nl: 'Aan gebitselement 51 (middelste melksnijtand rechtsboven) is letsel in of om de mond zichtbaar. Er is een deel afgebroken.',
    en: 'At tooth 51 (upper right central milk incisor), there is an injury in or around the mouth. A part has broken off.',
  },
  {
    name: 'the frenulum of the upper lip',
    details: {
      type: 'frenulum-injury',
      count: single,
      ...drawnAt('mouth-deciduous', 'frenulum-upper-lip'),
      descriptors: { frenulum: c('upper-lip'), 'tissue-damage': c('through') },
    },
    place: 'bandje van de bovenlip, in de middellijn',
    nl: 'Aan het bandje van de bovenlip, in de middellijn, is letsel van het lip- of tongbandje zichtbaar. Het weefsel is geheel doorgescheurd.',
  },
  {
    name: 'the white of the eye',
    details: {
      type: 'subconjunctival-bleeding',
      count: single,
      ...drawnAt('eye-left', 'conjunctiva-bulbar-left', { x: 0.9 }),
      descriptors: { 'white-share': c('small') },
    },
    place: 'bindvlies over het oogwit van het linkeroog',
    nl: 'Aan het bindvlies over het oogwit van het linkeroog is een bloeding in het oogwit zichtbaar. De bloeding beslaat minder dan een kwart van het zichtbare oogwit.',
  },
  {
    name: 'a line from one part of the ear over another',
    details: {
      type: 'bruise',
      count: single,
      ...drawnAs({
        kind: 'line',
        points: [platePlace('ear-right', 'helix-right'), platePlace('ear-right', 'scapha-right')],
      }),
      size: size(12, 3),
      descriptors: { shape: c('linear'), colour: cs('purple'), pattern: c('none') },
    },
    place: 'helix van het rechteroor',
    nl: 'Op de helix van het rechteroor, doorlopend op de scapha (groeve binnen de helix) van het rechteroor, is een blauwe plek zichtbaar van 1,2 bij 0,3 cm. De blauwe plek is streepvormig en paars van kleur, zonder herkenbaar patroon.',
  },
];
