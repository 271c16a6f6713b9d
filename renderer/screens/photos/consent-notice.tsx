import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { Notice } from '../../components/notice.tsx';
import { useExamination } from '../../record/use-examination.ts';

/** Says quietly when photos are there or about to be taken without recorded consent. */
export function ConsentNotice() {
  const { photos: words } = useText();
  const { record, examination } = useExamination();
  const given = (scope: string): boolean =>
    record.consent.some(
      (answer) => answer.scope === scope && (answer.state === 'given' || answer.state === 'overridden'),
    );
  const intimate = examination.photos.some((photo) => photo.details.intimate);
  const lacking = given('photo')
    ? intimate && !given('intimate-photo')
      ? words.noIntimateConsent
      : undefined
    : words.noConsent;
  if (lacking === undefined) return null;
  return (
    <Notice tone="warn" compact>
      {lacking} <PlaceLink to={{ page: 'case', caseId: record.id, section: 'dossier' }}>{words.toConsent}</PlaceLink>
    </Notice>
  );
}
