import type { MeasureKind, MeasureRefused, MeasureUnit, MeasureWarning } from '../domain/photo/photo-measure.ts';

const kinds: Readonly<Record<MeasureKind, string>> = {
  length: 'Lengte',
  width: 'Breedte',
  angle: 'Hoek',
  area: 'Oppervlakte',
  arch: 'Middellijn van de tandboog',
  intercanine: 'Afstand tussen de hoektanden',
};

const units: Readonly<Record<MeasureUnit, string>> = { mm: 'mm', mm2: 'mm²', deg: '°' };

const warnings: Readonly<Record<MeasureWarning, string>> = {
  'perspective-not-determined':
    'Drie punten van de schaal leggen grootte en helling vast, maar niet het perspectief. Het interval omvat daarom wat gangbare lenzen daarin kunnen schelen. Met een vierde punt buiten de lijn van twee andere wordt het kleiner.',
  'tilt-not-determined':
    'Een rechte liniaal legt alleen de maat in de eigen richting vast, niet hoe de camera gekanteld was. Het interval omvat een kleine kanteling; bij een schuine opname klopt de maat dwars op de liniaal niet.',
  'scale-residuals':
    'De gemarkeerde punten van de schaal passen slechter bij elkaar dan de markeerfout verklaart: een verkeerd punt, een gebogen schaal of een vertekenende lens. Het interval is verruimd.',
  'scale-mirrored':
    'De punten lopen andersom dan op de schaal gedrukt is: een gespiegelde foto of een andere volgorde.',
  'far-from-scale': 'Er is gemeten buiten de omgeving van de schaal; daar weegt elke fout van de schaal zwaarder.',
  'interval-wide': 'Het interval is breder dan de helft van de waarde.',
  'strong-tilt': 'De schaal is onder meer dan 45 graden gezien.',
  'points-too-close': 'Punten liggen dichter bij elkaar dan de markeerfout toelaat te onderscheiden.',
  'surface-not-stated': 'Niet opgegeven is hoe de huid loopt; aangenomen is: vlak, en in het vlak van de schaal.',
  'surface-curved': 'De huid is gebogen. Het interval omvat de lengte over de huid volgens de opgegeven kromming.',
  'surface-turns-away':
    'De huid draait zo ver weg dat een deel in deze foto niet goed te meten is. Neem of gebruik een foto van opzij.',
  'lens-not-stated': 'Er is geen ruimte gehouden voor vertekening door de lens; die is niet opgegeven.',
  'print-error-not-stated': 'Er is geen ruimte gehouden voor een drukfout van de schaal; die is niet opgegeven.',
  'practice-derived-from-length':
    'Voor deze soort meting is geen spreiding tussen waarnemers gevonden; het praktijkinterval is afgeleid van die van lengten.',
};

const refusals: Readonly<Record<MeasureRefused['kind'], string>> = {
  'scale-points-coincide':
    'twee punten van de schaal liggen op dezelfde plaats, of de hele schaal is te klein om te meten.',
  'scale-millimetres-coincide': 'twee punten van de schaal hebben dezelfde millimeters.',
  'scale-points-in-line':
    'de gemarkeerde punten liggen op één lijn, terwijl hun millimeters dat niet doen; het vlak is zo niet te bepalen.',
  'scale-folds':
    'geen enkel vlak kan zo gezien worden: de punten van de schaal staan waarschijnlijk in een verkeerde volgorde.',
  'scale-contradicts':
    'de punten van de schaal spreken elkaar tegen: hun millimeters en plaatsen passen niet bij elkaar.',
  'outside-image': 'dit punt ligt buiten de foto.',
  'id-repeated': 'deze aanduiding komt meer dan eens voor.',
  'repeats-differ': 'een herhaalde markering heeft een ander aantal punten.',
  'too-few-points': 'er zijn te weinig punten voor deze soort meting.',
  'wrong-number-of-points': 'dit aantal punten past niet bij deze soort meting.',
  'points-coincide': 'twee opeenvolgende punten liggen op dezelfde plaats.',
  'points-in-line': 'de punten liggen op één lijn; daar past geen cirkel bij.',
  'outline-crosses-itself': 'de omtrek kruist zichzelf; een oppervlakte is er niet.',
  'beyond-horizon':
    'hier is het perspectief te onzeker om te meten: de plaats ligt te ver van de schaal in een schuine opname.',
  'radius-missing': 'bij een ledemaat hoort de straal in millimeters.',
};

/** Measuring in a photo: kinds, units, what a result is told with and why something cannot be measured. */
export const measuringNl = {
  kinds,
  units,
  warnings,
  refusals,
  shapes: {
    'abfo-2': 'ABFO nr. 2 (L-vorm met cirkels)',
    'l-scale': 'L-vormige schaal',
    ruler: 'Rechte liniaal',
    rectangle: 'Bekende rechthoek',
  },
  places: {
    zero: 'Nulpunt',
    'end-along': 'Laatste streep van de ene arm',
    'end-across': 'Laatste streep van de andere arm',
    end: 'Laatste streep',
    'corner-1': 'Eerste hoek',
    'corner-2': 'Tweede hoek, langs de rand',
    'corner-3': 'Derde hoek',
    'corner-4': 'Vierde hoek',
  },
  surfaces: { flat: 'Vlak', 'slightly-curved': 'Licht gebogen', limb: 'Ledemaat of hoofd' },
  propagated: 'Interval uit de markeringen (95 %)',
  practice: 'Praktijkinterval (95 %)',
  practiceSource:
    'Spreiding tussen 45 waarnemers bij het meten van de lengte van blauwe plekken in foto’s: standaarddeviatie 0,39–0,63 cm (Lawson e.a., Child Abuse Review 2015;24:28–36; samenvatting gelezen).',
};
