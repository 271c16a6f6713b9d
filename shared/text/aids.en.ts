import type { AidsText } from './aids.nl.ts';
import { joinList } from './sentence.ts';

const statuses: AidsText['statuses'] = {
  applies: 'points present',
  'does-not-apply': 'no points present',
  computed: 'applied',
  'outside-population': 'not meant for this child',
  'insufficient-information': 'too little recorded',
};

const reasons: AidsText['reasons'] = {
  'no-bruise': 'No bruise is recorded.',
  'no-fracture': 'No fracture is recorded.',
  'no-scald': 'No scald is recorded.',
  'four-years-or-older': 'The child is four years or older.',
  'younger-than-two-months': 'The child is younger than two months.',
  'eight-years-or-older': 'The child is eight years or older.',
  'older-than-eighteen': 'The person examined is older than eighteen.',
  'examined-before-birth': 'The examination lies before the date of birth. Check the dates.',
  'motor-level-unknown': 'Motor development is not recorded.',
  'not-yet-mobile': 'The child does not yet move about by itself; the table is that of children who do.',
  'mobility-undecided': 'Recorded is that the child sits unsupported, not whether it moves about by itself.',
  'skin-not-all-seen': 'No bruise is recorded, but neither is it of every part of the body that it was looked at.',
  'part-not-assessable': 'A sub-score could not be determined; therefore there is no sum.',
  'nothing-counted': 'None of the recorded burns could be counted.',
};

const remarks: AidsText['remarks'] = {
  'motor-level-unknown': 'Motor development is not recorded; points that rest on it were left out.',
  'skin-not-all-seen':
    'It is not recorded of every part of the body that it was looked at; the real number may be higher.',
  'count-not-exact': 'The number was not counted; a group is taken as two or more, a grip mark as one or more.',
  'several-rows': 'The number is not certain. Every row that is possible is shown below.',
  'counted-with-ten': 'Lies partly on torso, ear or neck and is counted there.',
  'not-in-grouping': 'Is not in the grouping.',
  'highest-in-infants': 'The high specificity holds most strongly in infants; this child is over one year old.',
  'not-yet-walking':
    'The source does not call a shaft fracture low in a child that does not yet walk. That this child walks is not recorded.',
  'cause-open': 'The cause of this burn is open; the features hold for scalds only.',
  'first-degree-left-out': 'First degree and therefore not counted.',
  'burn-left-out': 'Not counted; the reason is shown with the aid.',
  'burn-ring': 'The line runs all around: everything beyond the line is counted.',
  'burn-mixed-depth': 'Varying in depth: first-degree parts are counted as well.',
  'more-by-unknown-depth': 'The depth is not recorded and the burn is therefore not counted.',
};

const inputs: AidsText['inputs'] = {
  'age-months': 'Age',
  'motor-level': 'Motor development',
  bruises: 'Bruises',
  'ten-bruises': 'Bruises on torso, ear or neck',
  'other-bruises': 'Bruises elsewhere',
  fractures: 'Fractures',
  scalds: 'Scalds',
  'coma-form': 'Descriptions',
  'coma-eye': 'Eye opening',
  'coma-motor': 'Best motor response',
  'coma-verbal': 'Best verbal response',
  'flacc-face': 'Face',
  'flacc-legs': 'Legs',
  'flacc-activity': 'Activity',
  'flacc-cry': 'Cry',
  'flacc-consolability': 'Consolability',
  'table-column': 'Column of the table',
  'burns-counted': 'Burns counted',
};

export const aidsEn: AidsText = {
  title: 'Aids',
  intro: 'Published rules, applied to what is recorded. No outcome and no judgement.',
  none: 'The standard of this case has no aids for these findings.',
  statuses,
  reasons,
  remarks,
  inputs,
  notAtIssue: 'not at issue',
  disabled: 'not computed',
  unverified: 'not checked against the source',
  secondHand: 'These figures were taken at second hand; the article itself was not read.',
  status: 'Application',
  items: 'Present',
  absent: 'Recorded as absent',
  unknown: 'Cannot be told from the record',
  used: 'Data used',
  figures: 'Figures',
  remark: 'Note',
  reason: 'Reason',
  population: 'Meant for',
  explanation: 'Rule',
  limits: 'Limits',
  edition: 'Edition',
  source: 'Source',
  comparison: 'Comparison',
  interval: '95% interval',
  ratio: 'Ratio',
  wholeTable: 'The whole table',
  ten: 'Torso, ear, neck',
  elsewhere: 'Elsewhere',
  thisCount: 'this count',
  counts: ['0', '1', '2 or more'],
  decimal: '.',
  item: ({ label, numbers }) =>
    numbers.length === 0
      ? label
      : `${label} (${numbers.length === 1 ? 'injury' : 'injuries'} ${joinList(numbers.map(String), 'and')})`,
  grouped: ({ group, label }) => `${group}: ${label}`,
  age: ({ years, months, totalMonths }) => {
    if (totalMonths < 24) return totalMonths === 1 ? '1 month' : `${totalMonths} months`;
    return `${years} years${months === 0 ? '' : ` and ${months === 1 ? '1 month' : `${months} months`}`}`;
  },
  atLeast: ({ least }) => `${least} or more`,
  between: ({ least, most }) => `${least} to ${most}`,
  scored: ({ score, words }) => `${score} (${words})`,
  notAssessable: ({ words }) => `not determinable (${words})`,
  forms: { standard: 'standard', toddler: 'toddler', baby: 'baby' },
  figure: ({ value, from, to }) => `${value} (95% interval ${from}–${to})`,
  row: ({ ten, elsewhere }) => `with ${ten} on torso, ear or neck and ${elsewhere} elsewhere`,
  sums: { 'sum-of-15': 'Sum (3–15)', 'sum-of-10': 'Sum (0–10)', 'burned-percent': 'Burned share of the body (%)' },
  sourceWords: ({ source, verified }) => (verified ? source : `${source} (not checked against the source)`),
  quotation: {
    title: 'Aids quoted',
    tab: 'Aids',
    intro:
      'An aid is in the interpretation and in the report only if you put it there. It is then quoted with source, limits and the data of that moment.',
    quote: 'Put into interpretation',
    quoteOf: ({ label }) => `Put into interpretation: ${label}`,
    renew: 'Quote again',
    renewOf: ({ label }) => `Quote again: ${label}`,
    remove: 'Take out of interpretation',
    removeOf: ({ label }) => `Take out of interpretation: ${label}`,
    quoted: 'in the interpretation',
    quotedAt: ({ moment }) => `Quoted on ${moment}.`,
    changed: 'The data have changed since. What the interpretation holds is of the moment of quoting.',
    gone: 'The aid no longer applies. What the interpretation holds is of the moment of quoting.',
    text: 'As the interpretation has it',
    available: 'Applied to this examination',
    standard: ({ edition }) => `Standard ${edition}`,
    report:
      'The expert quotes published aids here. An aid says something of groups of children, concludes nothing of this child and is not the evaluation of the findings.',
  },
};
