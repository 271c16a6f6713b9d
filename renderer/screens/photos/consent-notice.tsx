import { consentState } from '../../../shared/domain/consent/consent-state.ts';
import { useText } from '../../api/language-context.tsx';
import { PlaceLink } from '../../api/navigation.tsx';
import { today } from '../../api/use-format.ts';
import { Notice } from '../../components/notice.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useStayingPhotos } from './use-staying-photos.ts';

/** Says quietly when photos are there or about to be taken without consent, and how many stay in the vault for it. */
export function ConsentNotice() {
  const { photos: words, consent } = useText();
  const { record, examination } = useExamination();
  const staying = useStayingPhotos().size;
  const { state, mayProceed } = consentState(record, 'photo', today());
  const intimate = consentState(record, 'intimate-photo', today());
  const asksIntimate = examination.photos.some((photo) => photo.details.intimate);
  const texts = consent.photos;
  const lacking = !mayProceed
    ? ({ refused: texts.refused, withdrawn: texts.withdrawn }[String(state)] ?? texts.open)
    : asksIntimate && !intimate.mayProceed
      ? ({ refused: texts.refusedIntimate, withdrawn: texts.withdrawnIntimate }[String(intimate.state)] ??
        texts.openIntimate)
      : undefined;
  if (lacking === undefined && staying === 0) return null;
  return (
    <Notice tone="warn" compact>
      {lacking} {staying > 0 ? texts.behind({ count: staying }) : ''}{' '}
      <PlaceLink to={{ page: 'case', caseId: record.id, section: 'dossier' }}>{words.toConsent}</PlaceLink>
    </Notice>
  );
}
