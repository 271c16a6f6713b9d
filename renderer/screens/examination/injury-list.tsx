import { useMemo } from 'react';
import type { InjuryRecord } from '../../../shared/domain/case/case-record.ts';
import { injuryCompleteness } from '../../../shared/domain/injury/completeness.ts';
import { useLanguage } from '../../api/language-context.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StatusChip } from '../../components/status-chip.tsx';
import { type Column, Table } from '../../components/table.tsx';
import { placeWords } from '../../record/place-words.ts';
import { sizeWords } from '../../record/size-words.ts';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './body-tab.module.css';

export interface InjuryListProps {
  readonly onOpen: (injury: InjuryRecord) => void;
}

/** The injuries by number: kind, place in words, size, whether complete, photos. */
export function InjuryList({ onOpen }: InjuryListProps) {
  const { texts } = useLanguage();
  const { injuries: words } = texts.examination;
  const { examination } = useExamination();
  const columns = useColumns();
  if (examination.injuries.length === 0) return <EmptyState title={words.empty}>{words.emptyWords}</EmptyState>;
  const rows = [...examination.injuries].sort((left, right) => left.number - right.number);
  return <Table label={words.title} columns={columns} rows={rows} rowKey={(injury) => injury.id} onOpen={onOpen} />;
}

function useColumns(): readonly Column<InjuryRecord>[] {
  const { texts } = useLanguage();
  return useMemo(() => {
    const { injuries: words } = texts.examination;
    return [
      {
        id: 'number',
        header: words.number,
        width: 'tight',
        cell: ({ number }) => <span className={styles.number}>{number}</span>,
      },
      { id: 'what', header: words.typeAndPlace, rowHeader: true, cell: (injury) => <TypeAndPlace injury={injury} /> },
      {
        id: 'size',
        header: words.size,
        width: 'tight',
        align: 'end',
        cell: (injury) => <SizeAndPhotos injury={injury} />,
      },
    ];
  }, [texts]);
}

function TypeAndPlace({ injury }: { readonly injury: InjuryRecord }) {
  const { language } = useLanguage();
  const lookup = useLookup();
  const { type } = injury.details;
  return (
    <span className={styles.twoLines}>
      <strong>{lookup.injuryType(type)?.label[language] ?? type}</strong>
      <Completeness injury={injury} />
      <span className={styles.note}>{placeWords(injury.details, lookup, language)}</span>
    </span>
  );
}

function SizeAndPhotos({ injury }: { readonly injury: InjuryRecord }) {
  const { texts } = useLanguage();
  const { injuries: words } = texts.examination;
  const { size } = injury.details;
  const { examination } = useExamination();
  const count = examination.photos.filter((photo) => photo.injuryIds.includes(injury.id)).length;
  return (
    <span className={styles.twoLines}>
      <span>{size === undefined ? words.notSized : sizeWords(size, texts)}</span>
      <span className={styles.note}>{count === 0 ? words.noPhotos : words.photos({ count })}</span>
    </span>
  );
}

/** Shown only where something is missing: an injury recorded under an earlier rule may lack what is now required. */
function Completeness({ injury }: { readonly injury: InjuryRecord }) {
  const { texts } = useLanguage();
  const gaps = injuryCompleteness(injury.details, useLookup());
  return gaps.length === 0 ? null : (
    <StatusChip tone="warn">{texts.examination.injuries.gaps({ count: gaps.length })}</StatusChip>
  );
}
