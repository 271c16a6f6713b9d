import { backupCommandsNl } from './backup-commands.nl.ts';
import { measureCommandNl } from './measure-command.nl.ts';
import { standardCheckNl } from './standard-check.nl.ts';
import { verifyNl } from './verify.nl.ts';
import { verifyReportNl } from './verify-report.nl.ts';

/** What the headless commands say. */
export const commandsNl = {
  demo: {
    help: `Gebruik: npm run -s demo -- --out MAP [opties]

Maakt een nieuwe oefenkluis, speelt alle synthetische oefendossiers door de app
heen zoals een gebruiker dat doet, en schrijft alles wat daaruit komt in MAP.

  --out MAP                map die nog niet bestaat of leeg is (verplicht)
  --passphrase-file FILE   neem de wachtzin van de kluis uit de eerste regel van dit bestand
  --language nl|en         taal van de meldingen en van deze hulp (anders nl)
  --help                   toon deze hulp

De wachtzin kan ook in de omgeving staan, als LETSELDOSSIER_PASSPHRASE. Zonder
beide wordt er een gemaakt en in MAP bewaard, alleen leesbaar voor uzelf.

Afsluitcode: 0 gelukt, 1 geweigerd, 2 verkeerd gebruik.`,
    title: 'Oefenkluis met synthetische dossiers',
    vault: (values: { readonly path: string }) => `Kluis: ${values.path} (versleuteld; training)`,
    passphraseKept: (values: { readonly path: string }) => `Wachtzin: in ${values.path}, alleen leesbaar voor uzelf`,
    passphraseGiven: 'Wachtzin: zoals opgegeven; nergens bewaard',
    line: (values: {
      readonly number: string;
      readonly file: string;
      readonly injuries: number;
      readonly photos: number;
    }) =>
      `${values.number}  ${values.file}: ${values.injuries === 1 ? '1 letsel' : `${values.injuries} letsels`}, ${values.photos === 1 ? '1 foto' : `${values.photos} foto's`}`,
    region: (values: { readonly path: string }) => `Regiotabellen, NIET VOOR VRIJGAVE: ${values.path}`,
    summary: (values: { readonly path: string }) => `Samenvatting: ${values.path}`,
    vaultLabel: 'Oefenkluis',
    user: 'A. Oefenarts',
  },
  case: {
    help: `Gebruik: npm run -s case -- --in case.json --out MAP [opties]

Controleert een dossier in het uitwisselformaat (resources/exchange/case.schema.json)
en schrijft in MAP: description.txt (letselbeschrijving), findings.json (volledigheid,
tegenstrijdigheden, hulpmiddelen) en report.pdf (concept zolang er iets ontbreekt).
Bij een fout wordt niets geschreven.

  --in FILE                het dossierbestand; foto's staan in dezelfde map of daaronder (verplicht)
  --out MAP                map die nog niet bestaat of leeg is (verplicht)
  --language nl|en         taal van meldingen, rapport en deze hulp (anders nl)
  --help                   toon deze hulp

Afsluitcode: 0 gelukt, 1 geweigerd, 2 verkeerd gebruik.`,
    user: 'Dossierbestand',
    written: (values: { readonly path: string }) => `Geschreven: ${values.path}`,
    noReport: (values: { readonly examination: number }) =>
      `Onderzoek ${values.examination}: geen report.pdf, want er is niets vastgelegd.`,
    concept: (values: { readonly path: string; readonly count: number }) =>
      `${values.path} is een concept: ${values.count === 1 ? 'er ontbreekt nog één gegeven' : `er ontbreken nog ${values.count} gegevens`} (zie findings.json).`,
    issued: (values: { readonly path: string }) => `${values.path} is volledig.`,
    /** What is left out of the files for want of consent, by kind. */
    withheld: {
      photos: (values: { readonly count: number }) =>
        `Weggelaten: ${values.count === 1 ? 'één foto' : `${values.count} foto’s`}; toestemming daarvoor is niet gegeven of is ingetrokken.`,
      injuries: (values: { readonly count: number }) =>
        `Weggelaten: ${values.count === 1 ? 'één letsel' : `${values.count} letsels`} van het anogenitale gebied; toestemming voor dat onderzoek is niet gegeven of is ingetrokken.`,
      anogenital: () =>
        'Weggelaten: het onderzoek van geslachtsdeel en anus; toestemming daarvoor is niet gegeven of is ingetrokken.',
      regions: () =>
        'Weggelaten: bevindingen van het anogenitale gebied; toestemming voor dat onderzoek is niet gegeven of is ingetrokken.',
      traces: (values: { readonly count: number }) =>
        `Weggelaten: ${values.count === 1 ? 'één spoor' : `${values.count} sporen`}; toestemming voor afname is niet gegeven of is ingetrokken.`,
    },
  },
  backups: backupCommandsNl,
  measure: measureCommandNl,
  standard: standardCheckNl,
  verify: verifyNl,
  verifyReport: verifyReportNl,
  refusals: {
    unknownFlag: (values: { readonly flag: string }) => `Onbekende of onvolledige optie: ${values.flag}`,
    flagMissing: (values: { readonly flag: string }) => `De optie ${values.flag} ontbreekt.`,
    language: (values: { readonly given: string }) => `Onbekende taal '${values.given}': kies nl of en.`,
    outNotEmpty: (values: { readonly path: string }) =>
      `De map ${values.path} bestaat al en is niet leeg. Kies een andere.`,
    outNotFolder: (values: { readonly path: string }) => `${values.path} is geen map.`,
    outNotWritable: (values: { readonly path: string }) => `In ${values.path} kan niet worden geschreven.`,
    passphraseFile: (values: { readonly path: string }) => `Het wachtzinbestand ${values.path} is er niet of is leeg.`,
    passphraseShort: (values: { readonly minimum: number }) =>
      `De wachtzin is te kort: gebruik ten minste ${values.minimum} tekens.`,
    passphraseLong: (values: { readonly maximum: number }) =>
      `De wachtzin is te lang: gebruik ten hoogste ${values.maximum} tekens.`,
    seeHelp: 'Zie --help.',
    nothingWritten: 'Er is niets geschreven.',
    defect:
      'Er ging iets mis in de app zelf. Meld dit, met het soort fout en de plaats hieronder; gegevens staan er niet bij.',
  },
  buildingBody: 'De lichaamstekeningen worden eenmalig gebouwd; dit duurt even …',
  description: {
    title: (values: { readonly number: string; readonly examination: number }) =>
      `Letselbeschrijving ${values.number}, onderzoek ${values.examination}`,
    circumstances: 'Omstandigheden',
    statements: 'Wat er is gezegd',
    general: 'Algemeen',
    regions: 'Onderzochte gebieden',
    injury: (values: { readonly number: number; readonly label: string }) => `Letsel ${values.number}: ${values.label}`,
    edited: '(tekst aangepast door de onderzoeker)',
  },
};
