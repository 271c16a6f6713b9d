import type { exchangeNl } from './exchange.nl.ts';
import { measuringEn } from './measuring.en.ts';

const gaps = {
  missing: 'is missing and required for this type of injury',
  'not-to-scale': 'is a measure from the body map, while the injury lies on a detailed drawing, which is not to scale',
  elsewhere:
    'names a part of a detailed drawing that does not lie in the region or on the side of the place on the body',
  'unknown-descriptor': 'does not belong to this type of injury',
  'wrong-kind': 'does not have the form that this property asks for, or combines choices that exclude each other',
  'unknown-option': 'holds a choice that the standard does not know',
  'out-of-range': 'is outside the limits of the standard',
};

/** What is said about a case file (exchange format) and its photos. */
export const exchangeEn: typeof exchangeNl = {
  problems: {
    'unknown-code': ({ list, code }) => `unknown code '${code}' (list ${list})`,
    'unknown-injury-type': ({ code }) => `unknown type of injury '${code}'`,
    'unknown-region': ({ code }) => `unknown body region '${code}'`,
    'unknown-municipality': ({ code }) => `unknown municipality '${code}'`,
    'unknown-question': ({ code }) => `unknown question '${code}'`,
    'unknown-term': ({ code }) => `unknown probability term '${code}'`,
    'unknown-hypothesis': ({ code }) => `hypothesis '${code}' is not among the hypotheses`,
    'injury-gap': ({ problem }) => gaps[problem],
    'wrong-number': ({ expected }) => `injuries are numbered in order from 1; this must be ${expected}`,
    'unknown-anogenital-code': ({ list, code }) =>
      `unknown code '${code}' (list ${list} of the examination of genitals and anus)`,
    'unknown-trace-code': ({ list, code }) => `unknown code '${code}' (list ${list} of the traces)`,
    'wrong-trace-number': ({ expected }) => `traces are numbered in order from 1; ${expected} belongs here`,
    'unknown-earlier-injury': () => 'refers to an injury that is not there at that earlier examination',
    'earlier-not-before': () =>
      'refers to an examination that does not stand earlier in the file and did not begin earlier',
    'unknown-injury': ({ number }) => `there is no injury ${number} in this examination`,
    'cannot-measure': ({ reason }) => measuringEn.refusals[reason],
    'not-a-measured-length': () => 'is no length that was measured in this photo',
    'unknown-contact': () => 'this contact is not in the file',
    'contact-not-served': () => 'this contact is recorded as not served',
    'said-twice': () => 'occurs twice',
    'two-hypotheses-needed': () => 'an evaluation needs at least two hypotheses',
    'nothing-recorded': () => 'no injury and no body region is recorded',
    'ends-before-start': () => 'lies before the start of the examination',
    'born-after': () => 'lies after the examination',
  },
  schema: {
    missing: 'is missing',
    unknownKey: ({ key }) => `unknown field '${key}'`,
    code: 'is not a code (small letters, digits and hyphens)',
    date: 'is not an existing date (yyyy-mm-dd)',
    instant: 'is not a moment in UTC (yyyy-mm-ddThh:mm:ssZ)',
    sha256: 'is not a SHA-256 (64 characters 0-9 and a-f)',
    path: "is not a path within the folder of the file (no '..', no absolute path, no backslash)",
    unknownForm: 'has none of the forms allowed',
    rules: {
      'reason-required': 'give a reason',
      'ground-required': 'give the ground for departing from this',
    },
  },
  file: {
    missing: ({ path }) => `The file ${path} does not exist or cannot be read.`,
    tooLarge: ({ path }) => `The file ${path} is too large for a case file.`,
    notJson: ({ path }) => `The file ${path} is not valid JSON in UTF-8.`,
    faulty: ({ count }) =>
      count === 1
        ? 'The case file was not processed: one thing in it is not right.'
        : `The case file was not processed: ${count} things in it are not right.`,
    edition: ({ edition }) => `edition '${edition}' of the standard is not loaded here; load it first`,
    noExamination: 'there is no examination to describe',
  },
  photo: {
    missing: 'this file does not exist, is not an ordinary file, or lies outside the folder of the case file',
    'too-large': 'this photo is too large',
    'wrong-hash': 'the SHA-256 of the file is not the one given here',
    'not-an-image': 'this file is not a photo (JPEG, PNG, TIFF or WebP)',
    'image-damaged': 'this photo is damaged and cannot be read',
    'no-preview': 'this camera file holds no picture that can be shown',
    'image-too-large': 'this photo has too many pixels',
  },
};
