/** Regional figures: period, table, what is withheld, saving as CSV. */
export const regionScreenNl = {
  title: 'Regio',
  intro: 'Aantallen uit de bevestigde registraties op dit werkstation.',
  period: 'Periode',
  allPeriods: 'alle perioden',
  halfYear: (values: { readonly year: string; readonly half: string }) =>
    values.half === '1' ? `${values.year}, januari tot en met juni` : `${values.year}, juli tot en met december`,
  table: 'Tabel',
  notForRelease: 'Niet voor publicatie: nog geen secundaire onderdrukking.',
  notForReleaseWords:
    'Een weggelaten cijfer kan uit andere cijfers zijn af te leiden. Gebruik deze tabellen alleen binnen uw organisatie.',
  coverage: (values: { readonly contacts: number; readonly unconfirmed: number }) => {
    const contacts = values.contacts === 1 ? '1 contact' : `${values.contacts} contacten`;
    if (values.contacts === 0) return 'In deze periode zijn geen contacten vastgelegd.';
    return values.unconfirmed === 0
      ? `${contacts}, van alle is de registratie bevestigd.`
      : `${contacts}, waarvan ${values.unconfirmed} zonder bevestigde registratie. ${values.unconfirmed === 1 ? 'Dat telt' : 'Die tellen'} niet mee.`;
  },
  rule: (values: { readonly threshold: number; readonly base: number }) =>
    `Een punt (.) staat waar minder dan ${values.threshold} kinderen achter het cijfer staan, ook bij nul. Andere cijfers zijn afgerond op een veelvoud van ${values.base}; tellen tot een totaal hoeft daardoor niet te kloppen.`,
  multiple: (values: { readonly variable: string }) =>
    `${values.variable}: een contact kan in meer rubrieken vallen, zodat zij samen meer dan het totaal kunnen zijn.`,
  total: 'totaal',
  count: 'aantal contacten',
  hidden: 'niet getoond',
  source: 'Bron van de indelingen',
  save: 'Alles opslaan als CSV…',
  saveHint: 'Alle tabellen van deze periode, met het merk ‘niet voor publicatie’.',
  saved: (values: { readonly fileName: string }) => `Opgeslagen als ${values.fileName}.`,
};
