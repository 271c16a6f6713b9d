import type { consentFormNl } from './consent-form.nl.ts';

/** The printed form of consent. */
export const consentFormEn: typeof consentFormNl = {
  title: 'Consent to examination',
  subtitle: ({ number }) => `Case ${number}`,
  running: ({ number }) => `Consent, case ${number}`,
  child: 'Child',
  birthDate: 'Date of birth',
  age: 'Age',
  ageWords: ({ years, months }) => (years < 2 ? `${years * 12 + months} months` : `${years} years`),
  authority: 'Authority',
  who: 'Who decides',
  explain:
    'You can say yes or no to each part separately. Saying no has no consequences for care. You can take back a yes later; from then on that part stops. What has been recorded is kept, but then does not go to others.',
  exceptions:
    'Sometimes a doctor may or must act without consent, for example to prevent serious harm to the child or to report a reasonable suspicion to Veilig Thuis. The doctor then says so and writes down why.',
  scopes: 'Parts',
  scope: 'Part',
  asked: 'Asked of',
  answer: 'Answer (circle)',
  yesNo: 'yes / no',
  remarks: 'Agreements and remarks',
  signing: 'Signatures',
  name: 'Name',
  date: 'Date and time',
  examiner: 'the examiner',
  unverified: 'The list of parts was drawn up for this edition; no national list has been published.',
};
