/** What is wrong with one field. */
export const issuesNl = {
  required: 'Vul dit in.',
  chooseOne: 'Maak een keuze.',
  date: 'Typ een datum als dag-maand-jaar, bijvoorbeeld 2-3-2020.',
  moment: 'Vul een geldige datum en tijd in.',
  number: 'Typ een getal, bijvoorbeeld 12,5.',
  pattern: 'Dit heeft niet de juiste vorm.',
  bigNumber: 'Een BIG-nummer heeft 11 cijfers.',
  tooShort: (values: { readonly minimum: number }) => `Typ ten minste ${values.minimum} tekens.`,
  tooLong: (values: { readonly maximum: number }) => `Typ ten hoogste ${values.maximum} tekens.`,
  tooFew: (values: { readonly minimum: number }) => `Kies er ten minste ${values.minimum}.`,
  tooMany: (values: { readonly maximum: number }) => `Kies er ten hoogste ${values.maximum}.`,
  tooLow: (values: { readonly minimum: string }) => `Dit moet ten minste ${values.minimum} zijn.`,
  aboveOnly: (values: { readonly minimum: string }) => `Dit moet meer dan ${values.minimum} zijn.`,
  tooHigh: (values: { readonly maximum: string }) => `Dit mag ten hoogste ${values.maximum} zijn.`,
  stepOf: (values: { readonly step: string }) => `Gebruik stappen van ${values.step}.`,
  notValid: 'Dit klopt niet. Kijk het na.',
  /** Rules of the record, by the name that its schema gives them. */
  rules: {
    'ground-required': 'Leg uit op welke grond hiervan wordt afgeweken.',
    'reason-required': 'Geef een reden.',
    'hypotheses-not-fixed': 'Leg eerst de hypothesen vast.',
    'same-hypothesis': 'Kies twee verschillende hypothesen.',
    'passphrases-differ': 'De twee wachtzinnen zijn niet gelijk.',
    'name-required': 'Geef de kluis een naam.',
  } as Readonly<Record<string, string>>,
};
