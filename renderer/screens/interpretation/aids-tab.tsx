import { useRef } from 'react';
import type { AidResult } from '../../../shared/contract/statistics-routes.ts';
import { type AidQuotation, quotationDrift } from '../../../shared/domain/assessment/aid-quotation.ts';
import { FailureNotice } from '../../api/failure-notice.tsx';
import { useLanguage } from '../../api/language-context.tsx';
import { type Command, useCommand } from '../../api/use-command.ts';
import { useFormat } from '../../api/use-format.ts';
import { useRouteQuery } from '../../api/use-query.ts';
import { Button } from '../../components/button.tsx';
import { AidCard } from '../../record/aid-card.tsx';
import { useExamination } from '../../record/use-examination.ts';
import { useLookup } from '../../record/use-lookup.ts';
import styles from './interpretation.module.css';
import { useInterpretation } from './interpretation-form.tsx';

/** The aids beside the interpretation: what each gives, and those that were put into it, as they were then. */
export function AidsTab() {
  const { aids: words } = useLanguage().texts;
  const { examination } = useExamination();
  const { mayWrite } = useInterpretation();
  const results = useRouteQuery('aid.read', { examinationId: examination.id });
  const quoting = useCommand('aid.quote');
  const removing = useCommand('aid.unquote');
  const heading = useRef<HTMLHeadingElement>(null);
  const quoted = examination.interpretation?.aids ?? [];
  const applied = results.status === 'ready' ? results.value : undefined;
  const take: Taking = { quoting, removing, mayWrite, after: () => heading.current?.focus() };
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{words.quotation.intro}</p>
      <FailureNotice failure={quoting.failure ?? removing.failure} />
      {quoted.length === 0 ? null : (
        <section className={styles.stack} aria-label={words.quotation.title}>
          <h3 ref={heading} tabIndex={-1}>
            {words.quotation.title}
          </h3>
          {quoted.map((quotation) => (
            <Quotation key={quotation.aidId} quotation={quotation} applied={applied} take={take} />
          ))}
        </section>
      )}
      <section aria-label={words.quotation.available}>
        <h3>{words.quotation.available}</h3>
        <p className={styles.hint}>{words.intro}</p>
        {applied?.map((result) => (
          <Applied key={result.id} result={result} quoted={quoted} take={take} />
        ))}
      </section>
    </div>
  );
}

interface Taking {
  readonly quoting: Command<'aid.quote'>;
  readonly removing: Command<'aid.unquote'>;
  readonly mayWrite: boolean;
  /** Where the focus goes when what was pressed is gone. */
  readonly after: () => void;
}

interface AppliedProps {
  readonly result: AidResult;
  readonly quoted: readonly AidQuotation[];
  readonly take: Taking;
}

/** An aid that was not quoted yet may be; a quoted one is renewed where it stands as a quotation. */
function Applied({ result, quoted, take }: AppliedProps) {
  const { language, texts } = useLanguage();
  const { quotation: words } = texts.aids;
  const { examination } = useExamination();
  const aid = useLookup().decisionAid(result.id);
  if (aid === undefined) return null;
  const isQuoted = quoted.some(({ aidId }) => aidId === aid.id);
  const quote = async (): Promise<void> => {
    if ((await take.quoting.run({ examinationId: examination.id, aidId: aid.id })).ok) take.after();
  };
  return (
    <AidCard
      aid={aid}
      result={result}
      note={isQuoted ? words.quoted : undefined}
      actions={
        take.mayWrite && aid.enabled && !isQuoted ? (
          <Button
            aria-label={words.quoteOf({ label: aid.label[language] })}
            disabled={take.quoting.running}
            onClick={() => void quote()}
          >
            {words.quote}
          </Button>
        ) : undefined
      }
    />
  );
}

interface QuotationProps {
  readonly quotation: AidQuotation;
  readonly applied: readonly AidResult[] | undefined;
  readonly take: Taking;
}

/** A quoted aid in the words of the moment at which it was quoted, and whether the record has changed since. */
function Quotation({ quotation, applied, take }: QuotationProps) {
  const { language, texts } = useLanguage();
  const { quotation: words } = texts.aids;
  const { examination } = useExamination();
  const format = useFormat();
  const label = quotation.title[language];
  const which = { examinationId: examination.id, aidId: quotation.aidId };
  const drift = applied === undefined ? 'none' : quotationDrift(quotation, withoutBurns(applied, quotation.aidId));
  const remove = async (): Promise<void> => {
    if ((await take.removing.run(which)).ok) take.after();
  };
  return (
    <article className={styles.card} aria-label={label}>
      <header className={styles.cardHead}>
        <h4>{label}</h4>
        {take.mayWrite ? (
          <span className={styles.fix}>
            {drift === 'changed' ? (
              <Button
                aria-label={words.renewOf({ label })}
                disabled={take.quoting.running}
                onClick={() => void take.quoting.run(which)}
              >
                {words.renew}
              </Button>
            ) : null}
            <Button
              tone="quiet"
              aria-label={words.removeOf({ label })}
              disabled={take.removing.running}
              onClick={() => void remove()}
            >
              {words.remove}
            </Button>
          </span>
        ) : null}
      </header>
      <p className={styles.hint}>{words.quotedAt({ moment: format.moment(quotation.quotedAt) })}</p>
      {drift === 'none' ? null : <p role="status">{drift === 'gone' ? words.gone : words.changed}</p>}
      <blockquote className={styles.quoted} aria-label={words.text}>
        {quotation.text[language]}
      </blockquote>
    </article>
  );
}

/** What an aid gives now, without the parts of the burned share, which a quotation does not hold. */
function withoutBurns(applied: readonly AidResult[], aidId: string) {
  const found = applied.find(({ id }) => id === aidId);
  if (found === undefined) return undefined;
  const { burns: _burns, ...result } = found;
  return result;
}
