import type { ExchangeProblem } from '../domain/exchange/check-exchange.ts';
import { measuringNl } from './measuring.nl.ts';

/** One sentence part a problem, as it stands after the place and a colon. */
export type ProblemTexts = {
  readonly [Kind in ExchangeProblem['kind']]: (problem: Extract<ExchangeProblem, { readonly kind: Kind }>) => string;
};

type GapTexts = Readonly<Record<Extract<ExchangeProblem, { readonly kind: 'injury-gap' }>['problem'], string>>;

const gaps: GapTexts = {
  missing: 'ontbreekt en is verplicht bij dit letseltype',
  'unknown-descriptor': 'hoort niet bij dit letseltype',
  'wrong-kind': 'heeft niet de vorm die dit kenmerk vraagt, of bevat keuzes die niet samengaan',
  'not-to-scale':
    'is een maat van de lichaamskaart, terwijl het letsel op een detailtekening staat, die niet op schaal is',
  elsewhere:
    'noemt een deel van een detailtekening dat niet in het gebied of aan de kant van de plaats op het lichaam ligt',
  'unknown-option': 'bevat een keuze die de standaard niet kent',
  'out-of-range': 'valt buiten de grenzen van de standaard',
};

const problems: ProblemTexts = {
  'unknown-code': ({ list, code }) => `onbekende code '${code}' (lijst ${list})`,
  'unknown-injury-type': ({ code }) => `onbekend letseltype '${code}'`,
  'unknown-region': ({ code }) => `onbekend deel van het lichaam '${code}'`,
  'unknown-municipality': ({ code }) => `onbekende gemeente '${code}'`,
  'unknown-question': ({ code }) => `onbekende vraag '${code}'`,
  'unknown-term': ({ code }) => `onbekende waarschijnlijkheidsterm '${code}'`,
  'unknown-hypothesis': ({ code }) => `hypothese '${code}' staat niet in de lijst van hypothesen`,
  'injury-gap': ({ problem }) => gaps[problem],
  'wrong-number': ({ expected }) => `letsels zijn in volgorde genummerd vanaf 1; hier hoort ${expected}`,
  'unknown-anogenital-code': ({ list, code }) =>
    `onbekende code '${code}' (lijst ${list} van het onderzoek van geslachtsdeel en anus)`,
  'unknown-trace-code': ({ list, code }) => `onbekende code '${code}' (lijst ${list} van de sporen)`,
  'wrong-trace-number': ({ expected }) => `sporen zijn in volgorde genummerd vanaf 1; hier hoort ${expected}`,
  'unknown-earlier-injury': () => 'verwijst naar een letsel dat er bij dat eerdere onderzoek niet is',
  'earlier-not-before': () => 'verwijst naar een onderzoek dat niet eerder in het bestand staat en eerder begon',
  'unknown-injury': ({ number }) => `er is geen letsel ${number} in dit onderzoek`,
  'cannot-measure': ({ reason }) => measuringNl.refusals[reason],
  'not-a-measured-length': () => 'is geen lengte die in deze foto is gemeten',
  'unknown-contact': () => 'dit contact staat niet in het bestand',
  'contact-not-served': () => 'bij dit contact staat dat het niet is uitgevoerd',
  'said-twice': () => 'komt twee keer voor',
  'two-hypotheses-needed': () => 'een waardering vraagt ten minste twee hypothesen',
  'nothing-recorded': () => 'er is geen letsel en geen deel van het lichaam vastgelegd',
  'ends-before-start': () => 'ligt vóór het begin van het onderzoek',
  'born-after': () => 'ligt na het onderzoek',
};

/** What is said about a case file (exchange format) and its photos. */
export const exchangeNl = {
  problems,
  schema: {
    missing: 'ontbreekt',
    unknownKey: (values: { readonly key: string }) => `onbekend veld '${values.key}'`,
    code: 'is geen code (kleine letters, cijfers en streepjes)',
    date: 'is geen bestaande datum (jjjj-mm-dd)',
    instant: 'is geen moment in UTC (jjjj-mm-ddTuu:mm:ssZ)',
    sha256: 'is geen SHA-256 (64 tekens 0-9 en a-f)',
    path: "is geen pad binnen de map van het bestand (geen '..', geen absoluut pad, geen backslash)",
    unknownForm: 'heeft geen van de toegestane vormen',
    rules: {
      'reason-required': 'geef een reden',
      'ground-required': 'geef de grond waarop hiervan wordt afgeweken',
    } as Readonly<Record<string, string>>,
  },
  file: {
    missing: (values: { readonly path: string }) => `Het bestand ${values.path} is er niet of kan niet worden gelezen.`,
    tooLarge: (values: { readonly path: string }) => `Het bestand ${values.path} is te groot voor een dossierbestand.`,
    notJson: (values: { readonly path: string }) => `Het bestand ${values.path} is geen geldige JSON in UTF-8.`,
    faulty: (values: { readonly count: number }) =>
      values.count === 1
        ? 'Het dossierbestand is niet verwerkt: één gegeven klopt niet.'
        : `Het dossierbestand is niet verwerkt: ${values.count} gegevens kloppen niet.`,
    edition: (values: { readonly edition: string }) =>
      `uitgave '${values.edition}' van de standaard is hier niet geladen; laad haar eerst`,
    noExamination: 'er is geen onderzoek om een beschrijving van te maken',
  },
  photo: {
    missing: 'dit bestand is er niet, is geen gewoon bestand, of ligt buiten de map van het dossierbestand',
    'too-large': 'deze foto is te groot',
    'wrong-hash': 'de SHA-256 van het bestand is een andere dan die hier staat',
    'not-an-image': 'dit bestand is geen foto (JPEG, PNG, TIFF, WebP, HEIC of camerabestand)',
    'image-damaged': 'deze foto is beschadigd en kan niet worden gelezen',
    'no-preview': 'dit camerabestand bevat geen afbeelding die getoond kan worden',
    'image-too-large': 'deze foto heeft te veel beeldpunten',
  },
};
