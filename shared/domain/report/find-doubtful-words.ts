import type { Language } from '../../kernel/label.ts';
import type { Provenance } from '../standard/provenance.ts';

export type DoubtfulCode =
  | 'hymen-intact'
  | 'excludes-abuse'
  | 'dated-by-colour'
  | 'scar-dated'
  | 'fits-alone'
  | 'chance-of-abuse';

/** Words that had better not be written: why, by code, where they stand in the text, and the source of the rule. */
export interface DoubtfulWords {
  readonly code: DoubtfulCode;
  readonly words: string;
  readonly index: number;
  readonly source: Provenance;
}

/**
 * Finds what a text had better not say: that a hymen is intact, that a normal picture excludes abuse, an age read from a colour, an age of a
 * scar, "fits" without an alternative, a chance of abuse itself. What stands between quotation marks is somebody else's and left alone.
 * Points out and never decides: at most one find a code, in the order of the text.
 */
export function findDoubtfulWords(text: string, language: Language): readonly DoubtfulWords[] {
  const own = withoutQuotes(text);
  return codes
    .flatMap((code): readonly DoubtfulWords[] => {
      const { source, spared, [language]: patterns } = rules[code];
      if (spared?.test(own) === true) return [];
      const [first] = patterns
        .flatMap((pattern) => [...own.matchAll(pattern)])
        .filter((match) => code === 'hymen-intact' || !negated[language].test(withLead(own, match)))
        .toSorted((left, right) => left.index - right.index);
      return first === undefined ? [] : [{ code, words: first[0].trim(), index: first.index, source }];
    })
    .toSorted((left, right) => left.index - right.index);
}

/** The text with everything between quotation marks blanked, as long as before. An apostrophe within or before a word opens nothing. */
function withoutQuotes(text: string): string {
  const blank = (words: string): string => ' '.repeat(words.length);
  return text
    .replace(/[“„][^”“]*[”“]|"[^"]*"|«[^»]*»|‘[^‘’]*(?:\p{L}’\p{L}[^‘’]*)*’(?!\p{L})/gu, blank)
    .replace(/(?<![\p{L}\d])'(?![stnmr]\b)(?:[^'\n]|(?<=\p{L})'(?=\p{L}))+'(?!\p{L})/gu, blank);
}

/** What was found with the few words of the same clause before it. */
const withLead = (text: string, { 0: words, index }: RegExpExecArray): string =>
  `${/[^.;,\n]{0,24}$/u.exec(text.slice(0, index))?.[0] ?? ''}${words}`;

/** A clause that denies what it names is no such statement. */
const negated: Readonly<Record<Language, RegExp>> = {
  nl: /\b(niet|geen|noch|nooit|evenmin)\b/iu,
  en: /\b(not|no|neither|nor|never|cannot)\b|n['’]t\b/iu,
};

interface Rule extends Readonly<Record<Language, readonly RegExp[]>> {
  readonly source: Provenance;
  /** What in the text, in either language, makes the words acceptable. */
  readonly spared?: RegExp;
}

const span = (parts: string): RegExp => new RegExp(parts, 'giu');

const AGE_NL = String.raw`(?:\d+|een|één|enkele|een paar|twee|drie|vier|vijf|zes|zeven|acht|negen|tien)(?:\s*(?:tot|à|-|–)\s*\w+)?\s+(?:uur|uren|dag(?:en)?|we(?:ek|ken)|maand(?:en)?)`;
const AGE_EN = String.raw`(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten|a few|several)(?:\s*(?:to|-|–)\s*\w+)?\s+(?:hour|day|week|month)s?`;
const BRUISE_NL = '(?:blauwe plek(?:ken)?|bloeduitstorting(?:en)?|hemato(?:om|men))';
const BRUISE_EN = '(?:bruis(?:e|es|ing)|haematomas?|hematomas?)';
/** A child, whose age may be named beside an injury. */
const NO_CHILD = String.raw`(?:(?!kind|baby|zuigeling|meisje|jongen|peuter|kleuter|child|infant|girl|boy|toddler)[^.;\n])`;
const REST = String.raw`[^.;\n]`;
const ABUSE_NL = String.raw`(?:misbruik\w*|mishandel\w*|penetratie|kindermishandeling)`;
const ABUSE_EN = String.raw`(?:abuse\w*|penetration|maltreat\w*)`;

const rules: Readonly<Record<DoubtfulCode, Rule>> = {
  'hymen-intact': {
    source: {
      source: 'W. Karst (NFI) in nu.nl, bericht 4166951',
      verified: true,
      note: 'A hymen heals quickly; that it looks undamaged says nothing about penetration.',
    },
    nl: [
      span(String.raw`\b(?:hymen|maagdenvlies)\b[^.;,\n]{0,40}\b(?:intact|ongeschonden|onbeschadigd)e?\b`),
      span(String.raw`\b(?:intacte?|ongeschonden|onbeschadigde?)\s+(?:hymen|maagdenvlies)\b`),
      span(String.raw`\b(?:virgo intacta|maagdelijk(?:e|heid)?|(?:is|nog) maagd)\b`),
    ],
    en: [
      span(String.raw`\bhymen\b[^.;,\n]{0,40}\b(?:intact|unbroken|undamaged)\b`),
      span(String.raw`\b(?:intact|unbroken|undamaged)\s+hymen\b`),
      span(String.raw`\b(?:virgo intacta|virginity|(?:is|still) a virgin)\b`),
    ],
  },
  'excludes-abuse': {
    source: {
      source: 'National pediatric protocol, safeta.org, bijlage B7',
      verified: true,
      note: 'A normal examination neither confirms nor excludes abuse; most examined children have normal findings.',
    },
    nl: [
      span(String.raw`\bslui(?:t|ten)\b${REST}{0,60}\b${ABUSE_NL}\b${REST}{0,20}\buit\b`),
      span(String.raw`\b${ABUSE_NL}\b${REST}{0,40}\b(?:is|zijn|wordt|kan|kunnen)\b${REST}{0,30}\buitgesloten\b`),
    ],
    en: [
      span(String.raw`\b(?:excludes?|rules? out)\b${REST}{0,40}\b${ABUSE_EN}\b`),
      span(String.raw`\b${ABUSE_EN}\b${REST}{0,40}\b(?:is|are|was|can be)\b${REST}{0,20}\b(?:excluded|ruled out)\b`),
    ],
  },
  'dated-by-colour': {
    source: {
      source:
        'NVK-richtlijn Blauwe plekken bij kinderen (2016); Royal Children’s Hospital Melbourne, VFPMS (rch.org.au)',
      verified: true,
      note: 'Colour does not tell the age of a bruise, and bruises that look different may have arisen together.',
    },
    nl: [
      span(String.raw`\bkleur\w*\b${REST}{0,80}\b(?:${AGE_NL}|recente?|vers|oude?|ouder)\b`),
      span(String.raw`\b${BRUISE_NL}\b${NO_CHILD}{0,60}\b${AGE_NL}\s+oude?\b`),
      span(String.raw`\b${AGE_NL}\s+oude?\s+(?:\w+\s+)?${BRUISE_NL}\b`),
      span(
        String.raw`\b${BRUISE_NL}\b${NO_CHILD}{0,40}\bverschillen(?:de|d)\s+(?:leeftijd(?:en)?|ouderdom|stadia|data)\b`,
      ),
      span(String.raw`\b(?:verse|oude|oudere|recente)\s+${BRUISE_NL}\b`),
      span(
        String.raw`\b(?:gele|geel|groene?|geelgroene?|blauwe?|paarse?|bruine?)\b${NO_CHILD}{0,40}\b(?:dus|daarom|wijst op|duidt op|past bij)\b${NO_CHILD}{0,50}\b${AGE_NL}\b`,
      ),
    ],
    en: [
      span(String.raw`\bcolou?r\w*\b${REST}{0,80}\b(?:${AGE_EN}|recent|fresh|old|older)\b`),
      span(String.raw`\b${BRUISE_EN}\b${NO_CHILD}{0,60}\b${AGE_EN}\s+old\b`),
      span(String.raw`\b${AGE_EN}[- ]old\s+(?:\w+\s+)?${BRUISE_EN}\b`),
      span(String.raw`\b${BRUISE_EN}\b${NO_CHILD}{0,40}\b(?:different|various|varying)\s+(?:ages|stages)\b`),
      span(String.raw`\b(?:fresh|old|older|recent)\s+${BRUISE_EN}\b`),
      span(
        String.raw`\b(?:yellow|green|blue|purple|brown)\b${NO_CHILD}{0,40}\b(?:therefore|so|indicates?|suggests?|fits)\b${NO_CHILD}{0,50}\b${AGE_EN}\b`,
      ),
    ],
  },
  'scar-dated': {
    source: {
      source: 'Istanbul Protocol, OHCHR, edition 2022',
      verified: true,
      note: 'How old a scar is, is not estimated from its look.',
    },
    nl: [
      span(String.raw`\blitteken(?:s)?\b${NO_CHILD}{0,50}\b(?:${AGE_NL}|\d+\s+ja(?:ar|ren))\s+oude?\b`),
      span(String.raw`\b(?:${AGE_NL}|\d+\s+jaar)\s+oude?\s+litteken(?:s)?\b`),
    ],
    en: [
      span(String.raw`\bscars?\b${NO_CHILD}{0,50}\b(?:${AGE_EN}|\d+\s+years?)\s+old\b`),
      span(String.raw`\b(?:${AGE_EN}|\d+\s+years?)[- ]old\s+scars?\b`),
    ],
  },
  'fits-alone': {
    source: {
      source: 'C. Berger over bewijswaardering',
      verified: true,
      note: 'Findings are weighed under at least two hypotheses; that they fit one of them says little.',
    },
    spared:
      /\b(maar ook|ook bij|evenzeer|evengoed|even goed|zowel|dan wel|alternatie\w*|andere? (?:verklaring\w*|oorza\w*|oorzaak|mogelijkhe\w*)|hypothes\w*|waarschijnlijker|but also|equally|as well as|either|alternative\w*|other (?:explanations?|causes?|possibilit\w*)|hypothes\w*|more (?:likely|probable))\b/iu,
    nl: [
      span(
        String.raw`\b(?:past|passen|passend|pasten|paste)\s+(?:goed\s+|zeer goed\s+)?bij\b(?!\s+(?:(?:de|het|een|zijn|haar|hun|deze)\s+)?(?:\w+\s+)?(?:leeftijd|ontwikkeling|stadium|tanner|tannerstadium|puberteit)\w*)${REST}{0,40}`,
      ),
      span(String.raw`\bconsistent met\b${REST}{0,40}`),
    ],
    en: [
      span(
        String.raw`\b(?:consistent with|compatible with|in keeping with|fits? with|in line with)\b(?!\s+(?:(?:the|a|his|her|its|this)\s+)?(?:\w+\s+)?(?:age|development|tanner|stage|puberty)\w*)${REST}{0,40}`,
      ),
    ],
  },
  'chance-of-abuse': {
    source: {
      source: 'C. Berger over bewijswaardering; Gedragscode NRGD (2016)',
      verified: true,
      note: 'An expert weighs findings given hypotheses, and says nothing of the probability of abuse itself.',
    },
    nl: [
      span(
        String.raw`\b(?:waarschijnlijk|vrijwel zeker|ongetwijfeld|zonder twijfel|bewezen)\b[^.;,\n]{0,30}\b(?:seksueel\s+)?(?:misbruikt?|mishandel(?:d|ing))\b`,
      ),
      span(
        String.raw`\b(?:bewijst|bewijzen|bevestigt|bevestigen)\b[^.;,\n]{0,30}\b(?:misbruik|mishandeling|penetratie)\b`,
      ),
    ],
    en: [
      span(
        String.raw`\b(?:probably|likely|certainly|undoubtedly|beyond doubt|proven)\b[^.;,\n]{0,30}\b(?:sexually\s+)?(?:abused?|maltreated)\b`,
      ),
      span(String.raw`\b(?:proves?|confirms?)\b[^.;,\n]{0,30}\b(?:abuse|penetration|maltreatment)\b`),
    ],
  },
};

const codes = Object.keys(rules) as readonly DoubtfulCode[]; // The keys of a record are those of its type.
