/** What `npm run verify -- report.pdf` says of a signed report; every line stands for itself. */
export const verifyReportNl = {
  unreadableFile: (values: { readonly path: string }) => `${values.path} kan niet worden gelezen.`,
  unreadableTrust: (values: { readonly path: string }) =>
    `${values.path} bevat geen certificaat in PEM of DER dat kan worden gelezen.`,
  eitherOr: 'Geef een rapport of --vault, niet allebei en niet geen van beide.',
  notForReport: (values: { readonly flag: string }) => `${values.flag} hoort bij --vault, niet bij een rapport.`,
  unsigned: 'Handtekening: geen. Of dit bestand is zoals het werd uitgegeven, is niet vast te stellen.',
  unreadable: 'Handtekening: er is er een die niet kan worden gelezen of die niet bij dit bestand past.',
  intact: 'Inhoud: ongewijzigd sinds de ondertekening.',
  changed: 'Inhoud: NIET zoals ondertekend. Er is na de ondertekening iets veranderd.',
  whole: 'Omvang: het hele bestand is ondertekend.',
  added: 'Omvang: achter het ondertekende deel staat meer. Dat meerdere is door niemand ondertekend.',
  several: (values: { readonly count: number }) =>
    `Handtekeningen: ${values.count}. Wat hier staat, gaat over de laatste; die omvat de andere.`,
  by: (values: { readonly name: string; readonly issuer: string }) =>
    `Ondertekend door: ${values.name}, volgens een certificaat van ${values.issuer}.`,
  bySelf: (values: { readonly name: string }) =>
    `Ondertekend door: ${values.name}, volgens een certificaat dat deze persoon zelf heeft gemaakt.`,
  trusted: 'Vertrouwen: het certificaat is uitgegeven door wie u vertrouwt. Of het is ingetrokken, is niet nagevraagd.',
  untrusted: 'Vertrouwen: NIET vastgesteld. Dat het bestand heel is, zegt niet wie het heeft ondertekend.',
  noTrustGiven:
    'Vertrouwen: niet nagegaan. Geef met --trust de certificaten van wie u vertrouwt; zonder dat zegt heel niets over wie.',
  notValidThen: 'Geldigheid: het certificaat was op het moment van ondertekenen NIET geldig.',
  stamped: (values: { readonly at: string; readonly authority: string }) =>
    `Tijd: ${values.at}, volgens een tijdstempel van ${values.authority}.`,
  stampUntrusted: 'Tijdstempel: van een dienst die u niet vertrouwt.',
  stampInvalid: 'Tijdstempel: NIET van deze handtekening, of niet door een tijdstempeldienst gezet.',
  claimed: (values: { readonly at: string }) =>
    `Tijd: ${values.at}, volgens de klok van de ondertekenaar. Er is geen tijd die een ander bevestigt.`,
  noTime: 'Tijd: niet vermeld.',
  sound: 'Het rapport is heel.',
  broken: 'Het rapport is NIET in orde.',
};

export type VerifyReportText = typeof verifyReportNl;
