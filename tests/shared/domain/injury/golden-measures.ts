import { place } from './golden-body.ts';
import { c, cs, exactly, type Golden, point, single, size, yes } from './golden-values.ts';

/** Injuries with distances to fixed points and with the surface of what is drawn: what was measured is told apart from what the map gives. */
export const goldenMeasures: readonly Golden[] = [
  {
    name: 'two distances measured on the child',
    details: {
      type: 'bruise',
      count: single,
      shape: point(place.abdomenLeft),
      size: size(20, 15),
      landmarks: [
        { landmarkId: 'navel', distanceMm: 36, directions: ['above', 'left'], method: 'measured' },
        { landmarkId: 'nipple-left', distanceMm: 82, directions: ['below'], method: 'measured' },
      ],
      descriptors: { shape: c('oval'), colour: cs('blue') },
    },
    nl: 'Op de buik, links van de middellijn, 3,6 cm schuin boven en links van de navel en 8,2 cm onder de linkertepel, is een blauwe plek zichtbaar van 2,0 bij 1,5 cm. De blauwe plek is ovaal en blauw van kleur.',
    en: 'On the abdomen, left of the midline, 3.6 cm obliquely above and to the left of the navel and 8.2 cm below the left nipple, there is a bruise of 2.0 by 1.5 cm. The bruise is oval and blue in colour.',
  },
  {
    name: 'a distance from the map is said to be from the map',
    details: {
      type: 'scratch',
      count: exactly(2),
      shape: point(place.thighFront),
      size: size(30, 2),
      landmarks: [
        { landmarkId: 'kneecap-middle-right', distanceMm: 95, directions: ['above'], method: 'drawn', heightCm: 112 },
      ],
      descriptors: { colour: cs('red') },
    },
    nl: 'Aan de voorzijde van het rechterbovenbeen, in het middelste derde deel, volgens de lichaamskaart ongeveer 9,5 cm boven het midden van de rechterknieschijf, zijn twee krassen zichtbaar, de grootste van 3,0 bij 0,2 cm. De krassen zijn rood van kleur.',
    en: 'On the front of the right thigh, in the middle third, according to the body map about 9.5 cm above the middle of the right kneecap, there are two scratches, the largest of 3.0 by 0.2 cm. The scratches are red in colour.',
  },
  {
    name: 'one distance measured, one from the map; the measured one first',
    details: {
      type: 'bruise',
      count: single,
      shape: point(place.chestLeft),
      size: size(10, 10),
      landmarks: [
        { landmarkId: 'sternal-notch', distanceMm: 60, directions: ['below', 'left'], method: 'drawn' },
        { landmarkId: 'nipple-left', distanceMm: 15, directions: ['medial'], method: 'measured' },
      ],
      descriptors: { colour: cs('red') },
    },
    nl: 'Op de borst, links van de middellijn, 1,5 cm aan de binnenzijde van de linkertepel, volgens de lichaamskaart ongeveer 6,0 cm schuin onder en links van de bovenrand van het borstbeen, is een blauwe plek zichtbaar van 1,0 bij 1,0 cm. De blauwe plek is rood van kleur.',
  },
  {
    name: 'a burn with the surface of its outline',
    details: {
      type: 'contact-burn',
      count: single,
      shape: point(place.backLeft),
      size: size(90, 60),
      drawnArea: { cm2: 45, percent: 0.6, basis: 'mosteller-1987' },
      descriptors: { 'burn-depth': c('second-deep'), blisters: yes },
    },
    nl: 'Op de rug, links van de middellijn, is een brandwond zichtbaar van 9,0 bij 6,0 cm. De brandwond is diep tweedegraads, met blaren. Volgens de lichaamskaart beslaat het gebied ongeveer 45 cm², dat is 0,6% van het lichaamsoppervlak (dat uit de gemeten lengte en het gemeten gewicht is berekend).',
    en: 'On the back, left of the midline, there is a burn of 9.0 by 6.0 cm. The burn is deep second degree, with blisters. According to the body map the area covers about 45 cm², which is 0.6% of the body surface (computed from the measured height and weight).',
  },
  {
    name: 'the surface where the child was not measured is that of a body model',
    details: {
      type: 'bruise',
      count: single,
      shape: point(place.backRight),
      size: size(30, 20),
      drawnArea: { cm2: 4.7, percent: 0.06, basis: 'mannequin' },
      descriptors: { colour: cs('blue') },
    },
    nl: 'Op de rug, rechts van de middellijn, is een blauwe plek zichtbaar van 3,0 bij 2,0 cm. De blauwe plek is blauw van kleur. Volgens de lichaamskaart beslaat het gebied ongeveer 4,7 cm², dat is 0,06% van het lichaamsoppervlak van een lichaamsmodel van ongeveer deze leeftijd.',
    en: 'On the back, right of the midline, there is a bruise of 3.0 by 2.0 cm. The bruise is blue in colour. According to the body map the area covers about 4.7 cm², which is 0.06% of the body surface of a body model of about this age.',
  },
];
