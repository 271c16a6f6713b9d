/** The printed form of consent. */
export const consentFormNl = {
  title: 'Toestemming voor onderzoek',
  subtitle: (values: { readonly number: string }) => `Dossier ${values.number}`,
  running: (values: { readonly number: string }) => `Toestemming, dossier ${values.number}`,
  child: 'Kind',
  birthDate: 'Geboortedatum',
  age: 'Leeftijd',
  ageWords: (values: { readonly years: number; readonly months: number }) =>
    values.years < 2 ? `${values.years * 12 + values.months} maanden` : `${values.years} jaar`,
  authority: 'Gezag',
  who: 'Wie beslist',
  explain:
    'U kunt voor elk onderdeel apart ja of nee zeggen. Nee zeggen heeft geen gevolgen voor de zorg. U kunt een ja later intrekken; vanaf dat moment stopt dat onderdeel. Wat al is vastgelegd blijft bewaard, maar gaat dan niet naar anderen.',
  exceptions:
    'Soms mag of moet een arts zonder toestemming handelen, bijvoorbeeld om ernstig nadeel voor het kind te voorkomen of om een redelijk vermoeden bij Veilig Thuis te melden. De arts zegt dat dan en schrijft op waarom.',
  scopes: 'Onderdelen',
  scope: 'Onderdeel',
  asked: 'Gevraagd aan',
  answer: 'Antwoord (omcirkel)',
  yesNo: 'ja / nee',
  remarks: 'Afspraken en opmerkingen',
  signing: 'Ondertekening',
  name: 'Naam',
  date: 'Datum en tijd',
  examiner: 'de onderzoeker',
  unverified: 'De lijst van onderdelen is voor deze uitgave samengesteld; er is geen landelijke lijst gepubliceerd.',
};
