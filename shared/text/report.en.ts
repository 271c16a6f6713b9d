import type { ReportText } from './report.nl.ts';

/** Words of the expert report that the standard pack does not bring. */
export const reportEn: ReportText = {
  notRecorded: 'Not recorded.',
  none: 'not recorded',
  yes: 'yes',
  no: 'no',
  notApplicable: 'Not applicable: this report describes and gives no interpretation.',
  and: 'and',
  date: (civil) => englishDate(civil),
  moment: ({ date, time }) => `${englishDate(date)}, ${time}`,
  age: ({ years, months, totalMonths, days }) => {
    if (totalMonths === 0) return days === 1 ? '1 day' : `${days} days`;
    if (totalMonths < 24) return totalMonths === 1 ? '1 month' : `${totalMonths} months`;
    const rest = months === 0 ? '' : ` and ${months === 1 ? '1 month' : `${months} months`}`;
    return `${years} years${rest}`;
  },
  parts: {
    frame: { title: 'Part 1. About this report' },
    description: {
      title: 'Part 2. Description of injuries',
      intro:
        'This part states what was told and what was seen, without an opinion on the cause. Left and right are always the child’s.',
      closing: 'The description of injuries ends here.',
    },
    interpretation: {
      title: 'Part 3. Interpretation',
      intro:
        'This part gives the expert’s opinion on the findings of part 2. The description had been fixed by then and was not adapted to the opinion.',
    },
    closing: { title: 'Part 4. Declaration' },
    appendix: { title: 'Part 5. Appendices and terms' },
  },
  interpretationLeftOut: 'This report only describes: it gives no opinion on the cause of the findings.',
  running: ({ number, version }) => `Report ${number}, version ${version}`,
  concept: 'DRAFT',
  words: {
    contents: 'Contents',
    pageOf: 'Page {page} of {pages}',
    unprintableTitle: 'Characters that cannot be printed',
    unprintable:
      'This report holds characters that the typeface cannot draw. In their place stands their Unicode number in square brackets. They are: {characters}.',
  },
  title: {
    kicker: 'Forensic medical examination of a child',
    conceptTitle: 'Draft',
    conceptText:
      'This report has not been issued. Its content may still change and may not be used as an expert report.',
    languageTitle: 'Language',
    languageText:
      'The record is kept in Dutch. Words of the people concerned and of the expert stand in the language in which they were written.',
    standardTitle: 'Standard used',
    reportNumber: 'Report number',
    version: 'Version',
    issued: 'Issued',
    notIssued: 'not yet issued (draft)',
    caseNumber: 'Case number',
    externalReference: 'Client’s reference',
    client: 'Client',
    addressee: 'Addressed to',
    expert: 'Expert',
    examined: 'Date of the examination',
    standard: 'Standard',
  },
  subject: {
    name: 'Name',
    birthDate: 'Date of birth',
    sex: 'Sex',
    age: 'Age at the examination',
    identity: 'How identity was established',
    representation: 'Legal representation',
  },
  assignment: {
    frame: 'Frame',
    client: 'Client',
    kind: 'Work requested',
    requested: 'Request received',
    date: 'Date of the assignment',
    suspicion: 'Nature of the suspicion',
    wording: 'Assignment in the client’s words',
    questions: 'Questions answered in this report',
  },
  expert: {
    name: 'Name',
    role: 'Position',
    big: 'BIG number',
    nrgd: 'NRGD number',
    noNrgd: 'no registration in the NRGD recorded',
    competence: 'Competence in the method used',
    reliability: ({ section }) => `On the reliability of the method: see section ${section}.`,
  },
  consent: {
    rule: {
      'under-12': 'For a child under 12, consent is needed from those with parental authority.',
      'from-12': 'For a child from 12 to 16, consent is needed from the child and from those with parental authority.',
      'from-16': 'From 16 the child alone consents.',
      'incapable-from-12':
        'For a child of 12 or older who cannot weigh its interests in this, consent is needed from those with parental authority.',
      'adult-incapable': 'For an adult who cannot weigh their interests in this, who decides is not worked out here.',
    },
    source: ({ source }) => `(${source})`,
    scope: 'For what',
    person: 'Who',
    answer: 'Answer',
    at: 'When',
    none: 'No consent or refusal has been recorded.',
    ground: ({ ground }) => `ground: ${ground}`,
    form: { oral: 'oral', written: 'written' },
    colleague: ({ colleague }) => `consulted: ${colleague}`,
    authority: {
      'both-parents': 'Both parents have authority.',
      'one-parent': 'One parent has authority.',
      guardian: 'A guardian has authority.',
      unknown: 'Who has authority has not been established.',
    },
    basis: ({ basis }) => `Established by: ${basis}.`,
    supervision: 'The child is under a supervision order, which leaves authority where it is.',
    capacity: {
      capable: ({ by }) => `The child can weigh its interests in this (judged by ${by}).`,
      incapable: ({ by }) => `The child cannot weigh its interests in this (judged by ${by}).`,
    },
    notInformed: ({ moment, reason, colleague }) =>
      `The child was seen before its parents were told (${moment}). Reason: ${reason}. Consulted: ${colleague}.`,
    parts: {
      photos: 'photos',
      injuries: 'injuries of the anogenital area',
      regions: 'findings of the anogenital area',
      anogenital: 'examination of genitals and anus',
      traces: 'traces',
    },
    withheld: ({ parts }) =>
      `Left out of this report because consent was not given or was withdrawn: ${parts.join(', ')}.`,
  },
  documents: { none: 'No documents received are listed.' },
  statements: {
    none: 'No statements have been recorded.',
    verbatim: 'Statements are given verbatim, as they were written down. They are not findings of the examination.',
    mechanism: ({ attribution, mechanism }) => `${attribution}. Account named: ${mechanism}`,
    aboutInjury: ({ number, source }) => `${source}, about injury ${number}`,
  },
  examination: {
    start: 'Start',
    end: 'End',
    place: 'Place',
    examiner: 'Examiner',
    present: 'Present',
    light: 'Light',
    position: 'Position of the child',
    technique: 'Technique',
    limits: 'Limits during the examination',
    measures: {
      title: 'How measures were obtained',
      measured: 'Measures without addition were taken on the child.',
      estimated: 'Measures with the word “estimated” were estimated and not measured.',
      photo:
        'Measures with the words “measured in the photo” were not taken on the child but computed from points marked in a photo with a scale. The appendix with photos gives two intervals for each: the measuring interval (marking and scale) and the practice interval (how far observers differ in practice).',
      drawn:
        'Distances and surfaces “by the body map” were not measured on the child. They were computed along the skin of a body model of about this age, from what the examiner drew on the map; a distance counts from the middle of that. How well the model fits this child was not examined.',
      scaled: 'The model was brought to the measured height of the child.',
      unscaled:
        'Where the height of the child was not known when they were computed, the figures are those of the model itself and are an indication.',
      mosteller:
        'The body surface of the child was computed from measured height and weight with the formula of Mosteller (1987).',
    },
  },
  findings: {
    notWritten: 'The description of injuries has not been written yet.',
    draft: 'The description of injuries has not been fixed yet and may still change.',
    frozen: ({ moment }) => `This description was fixed on ${moment} and has not been changed since.`,
    general: 'General',
    regions: 'Regions examined',
    anogenital: 'Genitals and anus',
    injuries: 'Injuries',
    noInjuries: 'No injuries have been recorded.',
    injury: ({ number, what }) => `Injury ${number}: ${what}`,
    place: ({ number, what }) => `Place ${number}: ${what}`,
    untranslated: 'This text is in the language of record and was not translated.',
    photos: ({ labels, count }) =>
      count === 0 ? 'No photos of this have been recorded.' : `${count === 1 ? 'Photo' : 'Photos'} ${labels}.`,
    weight: 'Weight',
    height: 'Height',
    headCircumference: 'Head circumference',
    motorLevel: 'Motor development',
    impression: 'General impression',
    kilograms: (value) => `${value} kg`,
    centimetres: (value) => `${value} cm`,
  },
  traces: { none: 'No traces have been recorded in this case.' },
  photos: {
    label: ({ number }) => `Photo ${number}`,
    none: 'No photos have been recorded.',
    noneHere: 'There are no photos to print here.',
    withheld: ({ count }) =>
      count === 1
        ? 'One photo was left out: consent to it was not given or was withdrawn.'
        : `${count} photos were left out: consent to them was not given or was withdrawn.`,
    column: 'Photo',
    injuries: 'Injury',
    correctedClock: ({ moment }) => `${moment} (clock of the camera corrected)`,
    noInjury: 'overview',
    step: 'Kind of photo',
    scale: 'Scale',
    taken: 'Time by the camera',
    intimate: 'intimate, not printed',
    intimateNote:
      'Intimate photos are not printed in this report. The expert holds them for those who are entitled to see them.',
    original: 'Check value (SHA-256) of the original file',
    originals: 'The check value tells whether a photo file is the file on which this report rests.',
    shows: ({ numbers, count }) => (count === 1 ? `Injury ${numbers}` : `Injuries ${numbers}`),
    overview: 'Overview, not linked to an injury',
    withScale: ({ scale }) => `In the picture: ${scale}. The print is not to scale.`,
    drawnOver: 'The lines drawn were added in printing; the photo itself did not change.',
    withoutScale: 'No scale in the picture: no dimensions can be derived from this photo.',
    alt: ({ label, step, caption }) => `${label}, ${step}. ${caption}`,
  },
  figures: {
    heading: 'Body diagrams',
    none: 'No body diagrams have been made.',
    note: 'The diagrams are drawings and no likeness of this child. The numbers are those of the injuries in part 2.',
    views: {
      front: 'front',
      back: 'back',
      left: 'the child’s left side',
      right: 'the child’s right side',
      'head-front': 'face',
      'head-back': 'back of the head',
      'head-left': 'head, the child’s left side',
      'head-right': 'head, the child’s right side',
      'head-top': 'head from above',
      'head-below': 'head from below',
      'neck-chest': 'neck and chest',
      'back-buttocks': 'back and buttocks',
      'hand-left-palm': 'left hand, palm',
      'hand-left-back': 'left hand, back',
      'hand-right-palm': 'right hand, palm',
      'hand-right-back': 'right hand, back',
      'foot-left-top': 'left foot, upper side',
      'foot-left-sole': 'left foot, sole',
      'foot-right-top': 'right foot, upper side',
      'foot-right-sole': 'right foot, sole',
      'arms-up': 'arms raised',
      'frog-leg': 'frog-leg position',
    },
    otherView: 'other view',
    caption: ({ view, numbers }) =>
      numbers === ''
        ? `Body diagram, ${view}. No injury in view.`
        : `Body diagram, ${view}. In view: injury ${numbers}.`,
    anchors: 'An injury drawn on a detailed drawing stands on the body diagrams only as a point in its region.',
    photos: 'Photos',
  },
  plates: {
    heading: 'Detailed drawings',
    intimateHeading: 'Detailed drawings of the anogenital area',
    note: 'The detailed drawings are schematic, not to scale and no likeness of this child.',
    unverified: 'These drawings and their names were not compared with a source and not checked by a doctor.',
    caption: ({ drawing, numbers }) => `Detailed drawing, ${drawing}. In view: injury ${numbers}.`,
    leftOut: ({ numbers }) =>
      `The detailed drawings of the anogenital area (injury ${numbers}) are not printed in this report. The expert holds them for those who are entitled to see them.`,
  },
  interpretation: {
    mechanisms: 'Mechanisms considered',
    causeClass: 'Class of cause',
    fit: 'Relation to the account given',
    missing: 'No interpretation has been recorded for this injury.',
    hypothesis: { H1: 'Hypothesis 1', H2: 'Hypothesis 2', H3: 'Hypothesis 3' },
    inSentence: { H1: 'hypothesis 1', H2: 'hypothesis 2', H3: 'hypothesis 3' },
    fixed: ({ moment }) => `The hypotheses were fixed on ${moment}, before the findings were evaluated.`,
    noHypotheses: 'No hypotheses have been recorded.',
    evaluation: 'Evaluation of the findings',
    noEvaluation: 'The findings have not been evaluated.',
    range: ({ from, to, first, second }) =>
      `This term stands for an evidential strength (likelihood ratio) ${
        to === undefined ? `of ${group(from)} or more` : `of ${group(from)} to ${group(to)}`
      }: these findings are that many times more probable if ${first} is true than if ${second} is true.`,
    basis: ({ basis }) => `The evaluation rests on: ${basis}.`,
    noBasis: 'What the evaluation rests on has not been recorded.',
    reasoning: 'Reasoning',
    question: ({ number, text }) => `Question ${number}. ${text}`,
    unanswered: 'This question has not been answered.',
    noConclusion: 'No conclusion has been recorded.',
    reliability: 'Reliability of the method used',
    limitations: 'Limits of the examination and uncertainties',
    general: 'In general',
    prognosisInAnswer: ({ number }) => `What can be said on this is in the answer to question ${number}.`,
  },
  declaration: {
    name: 'Name',
    role: 'Position',
    place: 'Place',
    date: 'Date',
    signature: 'Signature',
    review: 'Review by a colleague',
    unsigned: 'This draft has not been signed.',
  },
  glossary: {
    scale: ({ label }) => `${label}: terms used and their limits`,
    term: 'Term',
    rangeColumn: 'Ratio',
    range: ({ from, to }) => (to === undefined ? `${group(from)} or more` : `${group(from)} to ${group(to)}`),
    unverified: 'Not compared with the source',
    terms: 'Terms',
    word: 'Term',
    meaning: 'Meaning',
    fixed: [
      {
        term: 'description of injuries',
        meaning: 'Account of what was seen on physical examination, without an opinion on the cause.',
      },
      { term: 'interpretation', meaning: 'The expert’s opinion on how the findings may have come about.' },
      { term: 'hypothesis', meaning: 'A possible explanation fixed beforehand, with which the findings are compared.' },
      {
        term: 'evidential strength',
        meaning:
          'How many times more probable the findings are under one hypothesis than under the other; also called likelihood ratio.',
      },
    ],
    sources: 'Sources of the standard',
    sourcesNote:
      'Sources of the parts of the standard used in this report. Literature for the interpretation stands in the reasoning.',
    source: 'Source',
    checked: 'Compared with the source',
    partly: 'in part',
  },
  gaps: {
    'description-missing': () => 'The description of injuries has not been written yet.',
    'description-not-frozen': () => 'The description of injuries has not been fixed yet.',
    'section-empty': ({ subject }) => `The section “${subject}” is empty.`,
    'competence-missing': () => 'Competence in the method used is not stated (Code of Criminal Procedure, art. 51l).',
    'reliability-missing': () => 'Reliability of the method is not stated (Code of Criminal Procedure, art. 51l).',
    'question-unanswered': ({ subject }) => `Question ${subject} has not been answered.`,
    'hypotheses-missing': () => 'Two hypotheses have not been recorded.',
    'hypotheses-not-fixed': () => 'The hypotheses have not been fixed yet.',
    'evaluation-missing': () => 'The findings have not been evaluated against the hypotheses.',
    'basis-missing': () => 'What the evaluation rests on is not stated.',
    'scale-unverified': () => 'The probability terms were not compared with their source; the report says so.',
    'injury-not-interpreted': ({ subject }) => `No interpretation has been recorded for injury ${subject}.`,
    'injury-without-photo': ({ subject }) => `No photo of injury ${subject} has been recorded.`,
    'injury-without-scale-photo': ({ subject }) => `Injury ${subject} was measured, but no photo with a scale exists.`,
    'measures-against-drawing': ({ subject }) =>
      `Measures of injury ${subject} differ by more than a third from what is drawn on the body map.`,
    'anogenital-consent-missing': () =>
      'Findings of the anogenital area stay out of the report: there is no consent to examine that area.',
    'photo-consent-missing': () => 'Photos stay out of the report: there is no consent to them, or it was withdrawn.',
    'traces-consent-missing': () => 'Traces stay out of the report: there is no consent to taking them.',
    'examination-consent-missing': () =>
      'There is no consent to the examination itself: as it stands the report cannot leave the vault.',
    'sharing-consent-missing': () =>
      'There is no consent to sharing with the requester: as it stands the report cannot leave the vault.',
    'regions-missing': () => 'Which body regions were examined has not been recorded.',
    'examination-end-missing': () => 'The end of the examination has not been recorded.',
    'identity-check-missing': () => 'How identity was established is not stated.',
    'assignment-date-missing': () => 'The date of the assignment is not stated.',
    'big-number-missing': () => 'The expert’s BIG number is not stated.',
    'nrgd-number-missing': () =>
      'The expert states no NRGD number; an appointment then needs a motivation (Code of Criminal Procedure, art. 51k).',
  },
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function englishDate(civil: string): string {
  const [year, month, day] = civil.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const group = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
