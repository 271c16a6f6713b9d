import type { ContradictionCode } from '../domain/injury/contradictions.ts';

/** What contradicts itself in a record, as a notice beside the injury. */
export const contradictionsNl: Readonly<Record<ContradictionCode, string>> = {
  'side-in-words': 'De tekst noemt een andere kant dan de plaats op het lichaam.',
  'estimated-without-scale-photo': 'De afmeting is geschat en er is geen foto met meetlat.',
  'scale-step-without-scale': 'Een foto staat als opname met meetlat, maar er is geen meetlat ingevuld.',
  'region-recorded-normal': 'Het gebied staat als normaal vastgelegd, maar hier is letsel ingetekend.',
  'region-recorded-unseen': 'Het gebied staat als niet gezien vastgelegd, maar hier is zichtbaar letsel ingetekend.',
  'no-injury-beside-injury':
    'Hier is vastgelegd dat er geen letsel is, maar op dezelfde plaats is een letsel vastgelegd.',
  'recorded-twice': 'Hetzelfde soort letsel is op precies dezelfde plaats nog eens vastgelegd.',
  'earlier-not-before': 'Het onderzoek waarbij dit letsel eerder gezien zou zijn, begon niet eerder dan dit onderzoek.',
  'series-place-differs': 'Dit letsel ligt op een ander lichaamsdeel of aan een andere kant dan het eerdere letsel.',
  'series-kind-differs': 'Dit soort letsel komt niet voort uit het soort dat eerder is vastgelegd.',
  'healed-then-open':
    'Bij het eerdere onderzoek was dit letsel genezen of gesloten; nu staat het als open of met korst.',
  'expected-not-found-but-recorded':
    'Bij ‘verwacht en niet gevonden’ staat dat dit soort letsel hier niet is gevonden, maar het is hier vastgelegd.',
  'structure-against-sex': 'De beschadigde structuur past niet bij het geslacht van het kind.',
  'structure-against-drawing': 'De ingevulde structuur is een andere dan het deel waarop is ingetekend.',
  'tooth-against-drawing': 'Het tandnummer is een ander dan dat van de tand waarop is ingetekend.',
  'clock-against-drawing': 'Het ingevulde uur ligt meer dan een half uur van de plaats waarop is ingetekend.',
  'drawing-against-sex': 'De detailtekening waarop is ingetekend, past niet bij het geslacht van het kind.',
  'width-exceeds-length': 'De breedte is groter dan de lengte.',
  'round-but-long': 'De vorm is rond, maar de lengte is minstens tweemaal de breedte.',
  'closed-but-bleeding': 'De wond is gesloten en bloedt tegelijk.',
  'open-but-crusty': 'De wond is open zonder korst, maar het oppervlak is korstig.',
  'blanches-although-bleeding': 'Een bloeding onder de huid laat zich niet wegdrukken.',
  'redness-that-does-not-blanch': 'Roodheid laat zich wegdrukken; een plek die dat niet doet, is eerder een bloeding.',
  'cut-with-tissue-bridges': 'Weefselbruggen horen bij een scheurwond, niet bij een snijwond.',
  'cut-deeper-than-long': 'Een snijwond is langer dan diep; deze is dieper dan lang.',
  'stab-shallower-than-long': 'Een steekwond is dieper dan lang; deze is minder diep dan lang.',
  'first-degree-with-blisters': 'Een eerstegraads brandwond heeft geen blaren.',
  'first-degree-with-share': 'Eerstegraads gebieden tellen niet mee in het verbrande deel van het lichaam.',
  'canines-wider-than-arch': 'De hoektanden staan verder uit elkaar dan de boog breed is.',
  'tooth-does-not-exist': 'Dit tandnummer bestaat niet.',
  'size-against-drawing':
    'De gemeten afmeting verschilt meer dan een derde van wat op de lichaamskaart is ingetekend. De gemeten afmeting geldt; kijk of de tekening klopt.',
  'distance-against-drawing':
    'De vastgelegde afstand tot een vast punt verschilt meer dan een derde van de afstand op de lichaamskaart.',
  'size-against-photo':
    'De op het kind gemeten afmeting ligt buiten beide intervallen van de meting op de foto. De op het kind gemeten afmeting geldt; kijk beide na.',
  'size-not-of-photo': 'De afmeting staat als gemeten op de foto, maar is niet wat op de foto is gemeten.',
  'measurement-of-size-struck': 'De meting op de foto waarnaar de afmeting verwijst, is doorgehaald of er niet meer.',
  'area-against-drawing': 'Het vastgelegde oppervlak past niet bij wat nu op de lichaamskaart is ingetekend.',
};
