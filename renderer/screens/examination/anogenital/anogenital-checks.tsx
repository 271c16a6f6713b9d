import {
  type AnogenitalRemark,
  checkAnogenitalExamination,
} from '../../../../shared/domain/examination/check-anogenital-examination.ts';
import { capitalise } from '../../../../shared/text/sentence.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useStandard } from '../../../api/standard-context.tsx';
import { Notice } from '../../../components/notice.tsx';
import { useExamination } from '../../../record/use-examination.ts';
import styles from './anogenital.module.css';
import { useEntered } from './use-entered.ts';

/** Names what contradicts itself and what is missing; nothing is held back by it. */
export function AnogenitalChecks() {
  const { language, texts } = useLanguage();
  const { anogenital: words } = texts;
  const standard = useStandard().anogenital;
  const { sex } = useExamination().record.child;
  const found = checkAnogenitalExamination({ anogenital: useEntered(), standard, sex });
  if (found.length === 0) return null;
  const subject = ({ observation, structure }: AnogenitalRemark): string => {
    if (observation !== undefined) return words.observation({ index: observation + 1 });
    const known = standard.structures.find(({ id }) => id === structure)?.label[language];
    return capitalise(known ?? words.mutilation);
  };
  const sentence = (remark: AnogenitalRemark): string =>
    words.about({
      subject: subject(remark),
      words: remark.kind === 'gap' ? words.gaps[remark.code] : words.contradictions[remark.code],
    });
  return (
    <Notice tone="warn" title={words.checks}>
      <ul className={styles.checks}>
        {found.map((remark) => (
          <li key={sentence(remark)}>{sentence(remark)}</li>
        ))}
      </ul>
    </Notice>
  );
}
