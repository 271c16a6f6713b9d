/** Recording injuries quickly: from field to field, after an example, with templates. */
export const injuryEntryNl = {
  enterHint: 'Enter: naar het volgende verplichte veld.',
  title: 'Kenmerken overnemen',
  intro:
    'Vult alleen lege kenmerken in. Grootte, tanden en eigen woorden niet: die horen bij dit letsel. Kijk alles na.',
  fromInjury: (values: { readonly number: number }) => `Overnemen van letsel ${values.number}`,
  fromTemplate: (values: { readonly name: string }) => `Sjabloon ‘${values.name}’`,
  wouldFill: (values: { readonly features: readonly string[] }) => values.features.join('; '),
  feature: (values: { readonly label: string; readonly value: string }) =>
    `${values.label.toLocaleLowerCase('nl')}: ${values.value}`,
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  takeOver: 'Kenmerken overnemen',
  taken: (values: { readonly count: number }) =>
    values.count === 1 ? '1 kenmerk overgenomen. Kijk het na.' : `${values.count} kenmerken overgenomen. Kijk ze na.`,
  keep: 'Als sjabloon bewaren…',
  keepTitle: 'Sjabloon bewaren',
  keepWords:
    'Een sjabloon onthoudt alleen gekozen kenmerken: geen plaats, grootte, foto, toedracht of woorden. Iedereen die in deze kluis vastlegt kan het gebruiken.',
  name: 'Naam',
  nameHint: 'Bestaat er al een sjabloon met deze naam, dan wordt dat vervangen.',
  nameMissing: 'Geef het sjabloon een naam.',
  keepConfirm: 'Bewaren',
  remove: (values: { readonly name: string }) => `Sjabloon ‘${values.name}’ verwijderen`,
};
