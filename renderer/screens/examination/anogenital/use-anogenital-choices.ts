import { useMemo } from 'react';
import type { AnogenitalStructure } from '../../../../shared/domain/standard/anogenital-standard.ts';
import { useLanguage } from '../../../api/language-context.tsx';
import { useCodes, useStandard } from '../../../api/standard-context.tsx';
import type { Choice } from '../../../components/choice.ts';
import { useExamination } from '../../../record/use-examination.ts';

/** A structure, and whether a child of this sex has it; a child of another or unknown sex is asked about all. */
export type OfferedStructure = AnogenitalStructure & { readonly own: boolean };

/** What can be chosen about this child: structures, positions, techniques and findings. */
export interface AnogenitalChoices {
  readonly structures: readonly OfferedStructure[];
  readonly positions: readonly Choice[];
  readonly techniques: readonly Choice[];
  readonly findings: readonly Choice[];
}

export function useAnogenitalChoices(): AnogenitalChoices {
  const { anogenital: standard } = useStandard();
  const { language } = useLanguage();
  const { sex } = useExamination().record.child;
  const codes = useCodes();
  return useMemo(() => {
    const structures = standard.structures.map((structure) => ({
      ...structure,
      own: structure.sex === undefined || (sex !== 'male' && sex !== 'female') || structure.sex === sex,
    }));
    const own = new Set(structures.filter((structure) => structure.own).map(({ id }) => id));
    return {
      structures,
      positions: standard.positions.map(({ id }) => ({ value: id, label: codes.words('position', id) })),
      techniques: standard.techniques.map(({ id }) => ({ value: id, label: codes.words('technique', id) })),
      findings: standard.findings
        .filter((finding) => finding.structures.some((id) => own.has(id)))
        .map(({ id, label }) => ({ value: id, label: label[language] })),
    };
  }, [standard, language, sex, codes]);
}
