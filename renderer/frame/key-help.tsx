import { useAllActions } from '../api/actions-context.tsx';
import { useText } from '../api/language-context.tsx';
import { Dialog } from '../components/dialog.tsx';
import { Kbd } from '../components/kbd.tsx';
import styles from './key-help.module.css';

/** Lists the keys that work at this moment. */
export function KeyHelp({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { frame } = useText();
  return (
    <Dialog open={open} onClose={onClose} title={frame.keysTitle} description={frame.keysIntro}>
      <KeyTable />
      <p className={styles.more}>{frame.keysMore}</p>
    </Dialog>
  );
}

function KeyTable() {
  const actions = useAllActions().filter((action) => action.keys !== undefined);
  return (
    <dl className={styles.keys}>
      {actions.map((action) => (
        <div key={action.id} className={styles.line}>
          <dt>
            <Kbd keys={action.keys ?? ''} />
          </dt>
          <dd>{action.label}</dd>
        </div>
      ))}
    </dl>
  );
}
