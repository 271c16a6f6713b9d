/** Words of the fields and other common parts. */
export const componentsNl = {
  locale: 'nl-NL' as 'nl-NL' | 'en-GB',
  close: 'Sluiten',
  clear: 'Leegmaken',
  choose: 'Kies…',
  openList: 'Lijst openen',
  noMatches: 'Niets gevonden. Typ minder of andere letters.',
  yes: 'ja',
  no: 'nee',
  unknown: 'onbekend',
  show: 'Tonen',
  hide: 'Verbergen',
  date: {
    placeholder: 'd-m-jjjj',
    label: 'datum',
    notADate: 'Dit is geen datum. Typ dag, maand en jaar, bijvoorbeeld 2-3-2020.',
    noSuchDay: 'Deze dag bestaat niet. Kijk dag en maand na.',
    yearOutOfRange: 'Het jaar moet tussen 1900 en 2100 liggen, met vier cijfers.',
  },
  time: {
    placeholder: 'uu:mm',
    label: 'tijd',
    now: 'Nu',
    notATime: 'Dit is geen tijd. Typ uren en minuten, bijvoorbeeld 14:30.',
    incomplete: 'Vul datum én tijd in.',
    skippedHour: 'Dit tijdstip bestaat niet: de klok ging toen een uur vooruit naar zomertijd.',
    whichHour: 'Dit uur kwam twee keer voor. Welk uur bedoelt u?',
    summerTime: 'zomertijd (eerste)',
    winterTime: 'wintertijd (tweede)',
  },
  number: {
    notANumber: 'Dit is geen getal. Typ bijvoorbeeld 12,5 (zonder punten voor duizendtallen).',
    tooManyDecimals: (values: { readonly decimals: number }) =>
      values.decimals === 0
        ? 'Typ een heel getal.'
        : `Ten hoogste ${values.decimals} ${values.decimals === 1 ? 'cijfer' : 'cijfers'} achter de komma.`,
    outOfRange: (values: { readonly min: string; readonly max: string; readonly unit: string }) =>
      `Dit moet tussen ${values.min} en ${values.max} ${values.unit} liggen.`,
  },
};
