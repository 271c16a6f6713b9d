import { FilePlus } from 'lucide-react';
import { useState } from 'react';
import {
  answersWithoutPaper,
  type DocumentRecord,
  standingDocuments,
} from '../../../../shared/domain/consent/consent-document.ts';
import { useCase } from '../../../api/case-context.tsx';
import { useText } from '../../../api/language-context.tsx';
import { useCodes } from '../../../api/standard-context.tsx';
import { useFormat } from '../../../api/use-format.ts';
import { Button } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { latestAnswer } from '../latest-answer.ts';
import { AddDocumentDialog } from './add-document-dialog.tsx';
import { DocumentDialog } from './document-dialog.tsx';
import styles from './documents.module.css';

/** Scans and photos of signed forms; what was given in writing and has none yet is named. */
export function DocumentSection({ mayRecord }: { readonly mayRecord: boolean }) {
  const { record } = useCase();
  const { documents: words } = useText();
  const [adding, setAdding] = useState(false);
  const [openId, setOpenId] = useState<string | undefined>(undefined);
  const all = record.documents ?? [];
  const standing = standingDocuments(all);
  const struck = all.filter((each) => each.struck !== undefined);
  const shown = all.find(({ id }) => id === openId);
  return (
    <section className={styles.documents} aria-label={words.title}>
      <h3>{words.title}</h3>
      {standing.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <List documents={standing} onOpen={setOpenId} />
      )}
      <WithoutPaper />
      {struck.length === 0 ? null : (
        <details>
          <summary className={styles.note}>{words.showStruck({ count: struck.length })}</summary>
          <List documents={struck} onOpen={setOpenId} />
        </details>
      )}
      {mayRecord ? (
        <div>
          <Button icon={<FilePlus aria-hidden size={15} />} onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        </div>
      ) : null}
      {adding ? <AddDocumentDialog onClose={() => setAdding(false)} /> : null}
      {shown === undefined ? null : (
        <DocumentDialog document={shown} mayRecord={mayRecord} onClose={() => setOpenId(undefined)} />
      )}
    </section>
  );
}

interface ListProps {
  readonly documents: readonly DocumentRecord[];
  readonly onOpen: (id: string) => void;
}

function List({ documents, onOpen }: ListProps) {
  const { documents: words } = useText();
  const codes = useCodes();
  return (
    <ul className={styles.list}>
      {documents.map((document) => (
        <li key={document.id} className={styles.item}>
          <Button
            tone="quiet"
            aria-label={words.open({ fileName: document.details.fileName })}
            onClick={() => onOpen(document.id)}
          >
            {document.details.fileName}
          </Button>
          <p className={styles.note}>
            {document.details.persons.map((person) => codes.words('consent-person', person)).join(', ')} ·{' '}
            {document.details.scopes.map((scope) => codes.words('consent-scope', scope)).join(', ')} ·{' '}
            <Dates document={document} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Dates({ document: { addedAt, addedBy, details, struck } }: { readonly document: DocumentRecord }) {
  const { documents: words } = useText();
  const format = useFormat();
  const date = (instant: string): string => format.date(format.dateOf(instant));
  return (
    <>
      {details.signedOn === undefined ? '' : `${words.signed({ date: format.date(details.signedOn) })} · `}
      {words.added({ date: date(addedAt), by: addedBy })}
      {struck === undefined ? '' : ` · ${words.struck({ ...struck, date: date(struck.at) })}`}
    </>
  );
}

/** The last answers that are said to be on paper and of which there is none. */
function WithoutPaper() {
  const { record } = useCase();
  const { documents: words } = useText();
  const codes = useCodes();
  const last = record.consent.filter((answer) => latestAnswer(record.consent, answer) === answer);
  const answers = answersWithoutPaper(last, record.documents).map(
    ({ scope, person }) => `${codes.words('consent-scope', scope)}, ${codes.words('consent-person', person)}`,
  );
  return answers.length === 0 ? null : (
    <Notice tone="info" compact>
      {words.withoutPaper({ answers })}
    </Notice>
  );
}
