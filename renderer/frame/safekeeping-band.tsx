import { HardDrive } from 'lucide-react';
import { useState } from 'react';
import type { RouteOutput } from '../../shared/contract/contract.ts';
import type { Texts } from '../../shared/text/nl.ts';
import { useText } from '../api/language-context.tsx';
import { PlaceLink } from '../api/navigation.tsx';
import { showBytes } from '../api/show-bytes.ts';
import { type Format, useFormat } from '../api/use-format.ts';
import { useRouteQuery } from '../api/use-query.ts';
import { Button } from '../components/button.tsx';
import styles from './safekeeping-band.module.css';

type Status = RouteOutput<'backup.status'>;

/** Says in one quiet line that a backup is due or room is running out; `Later` puts it away until the vault is opened again. */
export function SafekeepingBand() {
  const texts = useText();
  const format = useFormat();
  const status = useRouteQuery('backup.status', {});
  const [putAway, setPutAway] = useState<readonly Concern[]>([]);
  if (status.status !== 'ready') return null;
  const concerns = concernsOf(status.value).filter((concern) => !putAway.includes(concern));
  if (concerns.length === 0) return null;
  const { backup } = texts;
  return (
    <section className={styles.band} aria-label={backup.noticeLabel}>
      <HardDrive aria-hidden size={16} />
      <span role="status" className={styles.words}>
        {concerns.map((concern) => sentences[concern](status.value, { texts, format })).join(' ')}
      </span>
      {concerns.includes('due') ? <PlaceLink to={{ page: 'settings' }}>{backup.toBackup}</PlaceLink> : null}
      <Button tone="quiet" onClick={() => setPutAway([...putAway, ...concerns])}>
        {backup.later}
      </Button>
    </section>
  );
}

export type Concern = 'due' | 'no-reserve' | 'low-space';

/** What is to be said, the most pressing first. A reserve that is missing while there is room is about to be made again. */
export function concernsOf({
  due,
  lowSpace,
  reserve,
}: Pick<Status, 'due' | 'lowSpace' | 'reserve'>): readonly Concern[] {
  const space: readonly Concern[] = !lowSpace ? [] : reserve === 'released' ? ['no-reserve'] : ['low-space'];
  return [...space, ...(due ? (['due'] as const) : [])];
}

interface Words {
  readonly texts: Texts;
  readonly format: Format;
}

const lowSpace = ({ freeBytes }: Status, { texts }: Words): string =>
  texts.backup.lowSpace({ free: showBytes(freeBytes ?? 0, texts.components.locale) });

const sentences: Readonly<Record<Concern, (status: Status, words: Words) => string>> = {
  due: ({ lastAt }, { texts: { backup }, format }) =>
    lastAt === undefined ? backup.dueNever : backup.due({ date: format.date(format.dateOf(lastAt)) }),
  'low-space': lowSpace,
  'no-reserve': (status, words) => `${words.texts.backup.noReserve} ${lowSpace(status, words)}`,
};
