import { useLanguage } from '../../../api/language-context.tsx';
import { useLookup } from '../../../record/use-lookup.ts';
import styles from './injury-form.module.css';

/** Where the definition and each feature come from, and which of them nobody has compared with the source. */
export function FeatureSources({ typeId }: { readonly typeId: string }) {
  const { language, texts } = useLanguage();
  const lookup = useLookup();
  const type = lookup.injuryType(typeId);
  if (type === undefined) return null;
  const descriptors = type.descriptors.flatMap(({ id }) => lookup.descriptor(id) ?? []);
  const entries = [
    { label: texts.examination.form.definition, provenance: type.provenance },
    ...descriptors.map((descriptor) => ({ label: descriptor.label[language], provenance: descriptor.provenance })),
  ];
  const unverified = entries.filter((entry) => !entry.provenance.verified).length;
  return (
    <details className={styles.sources}>
      <summary>{texts.examination.form.sources({ unverified })}</summary>
      <ul>
        {entries.map(({ label, provenance }) => (
          <li key={label}>
            <strong>{label}.</strong>{' '}
            {provenance.verified ? texts.record.source(provenance) : texts.record.unverifiedSource(provenance)}
          </li>
        ))}
      </ul>
    </details>
  );
}
