/** Words about recorded things that several screens of a case use. */
export const recordNl = {
  estimated: (values: { readonly size: string }) => `ca. ${values.size}`,
  inPhoto: (values: { readonly size: string }) => `${values.size} (foto)`,
  injury: (values: { readonly number: number }) => `Letsel ${values.number}`,
  injuryWithType: (values: { readonly number: number; readonly type: string }) =>
    `Letsel ${values.number}: ${values.type}`,
  source: (values: { readonly source: string }) => `Bron: ${values.source}`,
  unverified: 'niet bij de bron nagekeken',
  unverifiedSource: (values: { readonly source: string }) => `Bron: ${values.source} (niet bij de bron nagekeken)`,
  notices: 'Let op',
  noticesHint: 'Dit past niet bij elkaar in wat is vastgelegd. Verbeter het, of laat het staan als het klopt.',
  goToInjury: (values: { readonly number: number }) => `Naar letsel ${values.number}`,
  takeBack: (values: { readonly label: string }) => `${values.label} weghalen`,
};
