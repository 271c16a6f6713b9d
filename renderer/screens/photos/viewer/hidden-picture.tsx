import { useText } from '../../../api/language-context.tsx';
import { Button } from '../../../components/button.tsx';
import styles from './viewer.module.css';

/** Stands where everything was hidden at once; no pixel of it is left in the window. */
export function HiddenPicture({ onShow }: { readonly onShow: () => void }) {
  const { photoViewer: words } = useText();
  return (
    <div className={styles.gate} data-takes-pointer>
      <p>{words.hidden}</p>
      <Button keys="H" onClick={onShow}>
        {words.show}
      </Button>
    </div>
  );
}
