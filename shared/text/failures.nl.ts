import type { FailureSentences } from './failure-sentences.ts';

const seconds = (count: number): string => (count === 1 ? '1 seconde' : `${count} seconden`);

/** What went wrong, and what to do about it. */
export const failuresNl: FailureSentences = {
  'invalid-input': ({ issues }) =>
    `De gegevens zijn niet opgeslagen: ${issues.length === 1 ? 'één veld is' : `${issues.length} velden zijn`} niet goed ingevuld.`,
  'vault-locked': () => 'De kluis is vergrendeld. Ontgrendel haar en probeer het opnieuw.',
  'not-allowed': () => 'Uw rol mag dit niet. Vraag iemand met de juiste rol.',
  'unknown-route': () => 'Deze handeling bestaat niet in deze versie. Start de app opnieuw.',
  'too-large': () => 'Dit is te groot om in één keer te verwerken. Maak het kleiner of splits het.',
  defect: ({ reference }) =>
    `Er ging iets mis in de app. Uw invoer staat er nog. Noem bij een melding nummer ${reference}.`,
  'not-found': () => 'Dit is niet gevonden. Misschien is het intussen verwijderd.',
  'unknown-code': ({ path }) => `De standaard van dit dossier kent deze keuze niet (veld ${path}). Kies een andere.`,
  'birth-in-future': () => 'De geboortedatum ligt in de toekomst. Kijk dag, maand en jaar na.',
  'contact-not-served': () =>
    'Bij dit contact is vastgelegd dat het niet kon worden uitgevoerd. Wijzig eerst het contact.',
  'ends-before-start': () => 'Het einde ligt vóór het begin. Kijk de tijden na.',
  'examination-frozen': () => 'De letselbeschrijving is vastgesteld. Het onderzoek kan niet meer worden gewijzigd.',
  'injury-incomplete': ({ gaps }) =>
    `Dit letsel is nog niet volledig: ${gaps.length === 1 ? 'één gegeven ontbreekt of klopt niet' : `${gaps.length} gegevens ontbreken of kloppen niet`}.`,
  'template-unfit': () => 'Dit sjabloon past niet bij dit soort letsel in de huidige standaard. Maak het opnieuw.',
  'too-many-templates': () => 'Er zijn al tweehonderd sjablonen. Verwijder er eerst een.',
  'earlier-injury-refused': ({ reason }) =>
    reason === 'not-before'
      ? 'Het andere onderzoek begon niet eerder dan dit. Kijk de begintijden na.'
      : 'Dit letsel kan niet hetzelfde zijn als het gekozen eerdere letsel. Kies een letsel van een eerder onderzoek in dit dossier.',
  'injury-seen-again': () =>
    'Dit letsel is bij een later onderzoek opnieuw gezien. Haal daar eerst de verwijzing weg, of laat het staan.',
  'no-consent': () =>
    'Toestemming hiervoor is geweigerd of ingetrokken. Leg eerst een nieuwe toestemming vast, of de grond om hiervan af te wijken.',
  'not-consented': ({ scopes }) =>
    `Dit mag de kluis niet uit: ${scopes.length === 1 ? 'één toestemming ontbreekt' : `${scopes.length} toestemmingen ontbreken`}. Bij het dossier staat welke en wie haar moet geven.`,
  'consent-changed': () =>
    'Na het uitbrengen is toestemming ingetrokken voor iets wat in dit rapport staat. Deze versie mag de kluis niet meer uit; maak een nieuw rapport.',
  'unknown-injury': () => 'Dit letsel hoort niet bij dit onderzoek. Kies een letsel uit de lijst.',
  'trace-before-birth': () => 'Dit tijdstip ligt vóór de geboorte van het kind. Kijk de datum na.',
  'trace-struck': () => 'Dit spoor is doorgehaald en verandert niet meer.',
  'transfer-superseded': () => 'Deze overdracht is al verbeterd of vervallen. Verbeter de laatste versie.',
  'not-an-image': () => 'Dit bestand is geen foto. Kies een JPEG, PNG, TIFF, WebP, HEIC, DNG of ander camerabestand.',
  'image-damaged': () => 'Deze foto is beschadigd en kan niet worden gelezen. Kopieer haar opnieuw van de camera.',
  'no-preview': () =>
    'Deze camerafoto bevat geen afbeelding die hier getoond kan worden. Zet haar om naar JPEG of TIFF en bewaar het origineel.',
  'image-too-large': () => 'Deze foto is te groot om te openen.',
  duplicate: () => 'Deze foto staat al in dit dossier.',
  'photo-struck': () => 'Deze foto is al uit het dossier gehaald.',
  'photo-in-use': () =>
    'Uit deze foto komt de afmeting van een letsel. Wijzig eerst die afmeting, en haal de foto dan uit het dossier.',
  'nothing-to-export': () => 'Voor geen van deze foto’s is toestemming om ze te verstrekken.',
  'not-a-document': () => 'Dit is geen PDF en geen foto of scan. Kies een PDF, JPEG, PNG, TIFF of WebP.',
  'document-too-large': () => 'Dit bestand is groter dan 50 MB. Scan het formulier met een lagere resolutie.',
  'no-picture': () => 'Dit formulier kan hier niet worden getoond. Bewaar het bestand om het te bekijken.',
  'document-struck': () => 'Dit formulier is al weggehaald.',
  'outside-photo': () => 'Deze aantekening ligt buiten de foto. Zet haar op de foto.',
  'marks-of-other-image': () =>
    'Deze markeringen horen bij een foto van een andere grootte. Markeer opnieuw in deze foto.',
  'cannot-measure': () => 'Met deze markeringen kan niet worden gemeten. Kijk de meetlat en de gemeten punten na.',
  'measurement-struck': () => 'Deze meting is doorgehaald en verandert niet meer.',
  'measurement-in-use': () =>
    'Deze meting staat in de afmeting van een letsel en verandert daarom niet meer. Maak een nieuwe meting.',
  'not-a-length': () => 'Alleen een gemeten lengte of breedte kan in de afmeting. Kies een andere meting.',
  'unknown-paragraph': () => 'Deze alinea bestaat niet meer. Open de beschrijving opnieuw.',
  'nothing-recorded': () => 'Er is nog niets vastgelegd. Leg eerst bevindingen vast.',
  drifted: ({ keys }) =>
    `${keys.length === 1 ? 'Bij één aangepaste alinea zijn de feiten' : `Bij ${keys.length} aangepaste alinea's zijn de feiten`} veranderd. Kijk de tekst na en bevestig haar.`,
  'description-not-frozen': () => 'Stel eerst de letselbeschrijving vast. Daarna kan de duiding beginnen.',
  'hypotheses-fixed': () => 'De hypothesen zijn vastgelegd en kunnen niet meer veranderen.',
  'two-hypotheses-needed': () => 'Leg ten minste twee hypothesen vast.',
  'report-issued': () => 'Dit rapport is uitgebracht en kan niet meer veranderen.',
  'report-incomplete': ({ gaps }) =>
    `Het rapport kan nog niet worden uitgebracht: ${gaps.length === 1 ? 'één punt staat' : `${gaps.length} punten staan`} open.`,
  'unknown-destination': () => 'De gekozen plek is niet meer geldig. Kies opnieuw waar het bestand moet komen.',
  'cannot-write': () => 'Op deze plek kan niet worden geschreven. Kies een andere map of maak ruimte vrij.',
  'unknown-category': ({ variable }) => `Dit antwoord hoort niet bij het gegeven ${variable}. Kies opnieuw.`,
  'registration-incomplete': ({ missing }) =>
    `De registratie is nog niet volledig: ${missing.length === 1 ? 'één antwoord ontbreekt' : `${missing.length} antwoorden ontbreken`}.`,
  'unknown-edition': ({ edition }) =>
    `Uitgave ${edition} van de standaard is hier niet geladen, of deze versie van de app kan haar niet lezen. Laad haar bij Instellingen, Standaard, of installeer een nieuwere versie.`,
  'edition-too-large': () => 'Dit bestand is te groot voor een uitgave van de standaard. Kies het goede bestand.',
  'edition-not-json': () =>
    'Dit bestand is geen uitgave van de standaard: het is geen leesbare JSON. Kies het goede bestand.',
  'edition-faulty': ({ total }) =>
    `Deze uitgave is niet geladen: er ${total === 1 ? 'klopt één gegeven' : `kloppen ${total} gegevens`} niet. Laat haar verbeteren door wie haar maakte.`,
  'edition-differs': ({ edition }) =>
    `Er is hier al een uitgave ${edition} met een andere inhoud. Een uitgave verandert niet meer; de nieuwe moet een eigen nummer krijgen.`,
  'edition-known': ({ edition }) =>
    `Uitgave ${edition} is hier al, met precies deze inhoud. Er hoeft niets te worden geladen.`,
  'edition-in-use': ({ edition }) => `Nieuwe dossiers krijgen uitgave ${edition} al.`,
  'unknown-vault': () => 'Deze kluis is niet meer bekend op dit werkstation.',
  'wrong-passphrase': ({ waitSeconds }) =>
    `Deze wachtzin past niet op deze kluis. Let op hoofdletters en toetsenbordindeling.${waitSeconds > 0 ? ` Wacht ${seconds(waitSeconds)} voor de volgende poging.` : ''}`,
  'unlock-delayed': ({ waitSeconds }) =>
    `Te veel verkeerde pogingen. Wacht ${seconds(waitSeconds)} en probeer het opnieuw.`,
  'vault-missing': () => 'De map van deze kluis is er niet. Is de schijf aangesloten?',
  'vault-damaged': () => 'De kluis is beschadigd. Verander niets aan de map en zet een reservekopie terug.',
  'slot-downgraded': () =>
    'De beveiliging van deze kluis is verzwakt. De app opent haar zo niet; meld dit aan uw beheerder.',
  'newer-format': () => 'Deze kluis is gemaakt met een nieuwere versie van de app. Installeer die versie.',
  'store-missing': () => 'In de map van deze kluis ontbreken de dossiers. Zet een reservekopie terug.',
  'store-damaged': () =>
    'De dossiers in deze kluis zijn beschadigd. Verander niets aan de map en zet een reservekopie terug.',
  'store-newer': () => 'De dossiers zijn bijgewerkt met een nieuwere versie van de app. Installeer die versie.',
  'vault-in-use': () => 'Deze kluis is al open in een ander venster of door een ander programma.',
  'store-rolled-back': () =>
    'Deze kluis is ouder dan bij de vorige keer: er is misschien een oude kopie teruggezet. Meld dit aan uw beheerder.',
  'seal-damaged': () => 'Het zegel van deze kluis klopt niet. Verander niets aan de map en meld dit aan uw beheerder.',
  'trail-broken': ({ sequence }) =>
    `Het logboek van deze kluis klopt niet vanaf regel ${sequence}. Verander niets aan de map en meld dit aan uw beheerder.`,
  'passphrase-too-short': ({ minimum }) =>
    `De wachtzin is te kort. Gebruik ten minste ${minimum} tekens, het liefst vijf of meer losse woorden.`,
  'passphrase-too-long': ({ maximum }) => `De wachtzin is te lang. Gebruik ten hoogste ${maximum} tekens.`,
  'folder-not-empty': () => 'Deze map is niet leeg. Kies een lege map voor de kluis.',
  'folder-not-writable': () => 'In deze map kan niet worden geschreven. Kies een andere map.',
  'disk-full': () =>
    'De schijf is vol. Er is niets opgeslagen; wat u typte staat er nog. Maak ruimte vrij en probeer het opnieuw.',
  'vault-not-writable': () =>
    'In de map van deze kluis kan niet worden geschreven. Geef dit account schrijfrecht en probeer het opnieuw.',
  'words-unreadable': ({ position }) =>
    position === undefined
      ? 'Deze woorden vormen samen geen geldige reeks. Kijk de volgorde na en of er een woord ontbreekt.'
      : `Woord ${position + 1} staat niet in de lijst. Kijk de spelling na.`,
  'share-missing': () => 'Eén deel opent niets. Vul de woorden van twee van de drie delen in.',
  'wrong-recovery': ({ waitSeconds }) =>
    `Deze woorden horen niet bij deze kluis, of bij een herstelkaart die is ingetrokken.${waitSeconds > 0 ? ` Wacht ${seconds(waitSeconds)} voor de volgende poging.` : ''}`,
  'words-differ': ({ position }) =>
    `Het ${position + 1}e gevraagde woord is een ander dan op papier staat. Kijk het na.`,
  'too-many-keys': () =>
    'Deze kluis heeft het hoogste aantal personen en herstelkaarten bereikt. Verwijder er eerst een.',
  'last-administrator': () => 'Er moet altijd iemand zijn die de kluis beheert. Wijs eerst een ander aan.',
  'own-account': () => 'U kunt uw eigen toegang niet wegnemen. Laat een andere beheerder dit doen.',
  'keys-tampered': () =>
    'De sleutels in deze kluis kloppen niet met wat de kluis zelf bewaart. Er is niets veranderd. Meld dit aan uw beheerder.',
  'destination-full': () => 'Op de gekozen schijf is niet genoeg ruimte. Kies een andere schijf of maak ruimte vrij.',
  'backup-inside-vault': () => 'Deze map ligt in de kluis zelf. Kies een map op een andere schijf.',
  'vault-file-damaged': ({ name }) =>
    `Een bestand van de kluis ontbreekt of is beschadigd (${name}). Er is geen reservekopie gemaakt; bewaar de vorige.`,
  'no-backup-here': () => 'In deze map staat geen reservekopie. Kies de map waarin u haar liet maken.',
  'backup-cancelled': () =>
    'De reservekopie is afgebroken. Wat al was gekopieerd blijft staan; de volgende keer gaat het verder.',
  'drill-cancelled': () => 'Het oefenen is afgebroken.',
  'backup-damaged': ({ parts }) =>
    `Deze reservekopie is niet heel: ${parts.slice(0, 3).join(', ')}${parts.length > 3 ? ` en nog ${parts.length - 3} onderdelen` : ''} ${parts.length === 1 ? 'ontbreekt of is' : 'ontbreken of zijn'} beschadigd. Er is niets teruggezet. Kies een andere.`,
};
