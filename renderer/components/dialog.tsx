import { Dialog as BaseDialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useComponentWords } from './component-words.tsx';
import styles from './dialog.module.css';
import { joinClasses } from './join-classes.ts';

export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons at the bottom, the main one last. */
  readonly actions?: ReactNode;
  /** `full` takes nearly the whole window, for pictures. */
  readonly size?: 'small' | 'medium' | 'large' | 'full' | undefined;
  /** Hides the title from view, for dialogs that start with their own input. */
  readonly titleHidden?: boolean | undefined;
  /** Something is going on that cannot be left: the dialog stays until it is done. */
  readonly busy?: boolean | undefined;
}

/** A modal dialog: focus stays inside, Escape closes it, focus returns to where it came from or as near to it as can be. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'medium',
  titleHidden,
  busy = false,
}: DialogProps) {
  const words = useComponentWords();
  const returnTo = useWayBack(open);
  return (
    <BaseDialog.Root open={open} onOpenChange={(next) => !next && !busy && onClose()}>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={styles.backdrop} />
        <BaseDialog.Popup className={joinClasses(styles.popup, styles[size])} finalFocus={returnTo}>
          <header className={joinClasses(styles.head, titleHidden && 'visually-hidden')}>
            <BaseDialog.Title className={styles.title}>{title}</BaseDialog.Title>
          </header>
          {description === undefined ? null : (
            <BaseDialog.Description className={styles.description}>{description}</BaseDialog.Description>
          )}
          <div className={styles.body}>{children}</div>
          {actions === undefined ? null : <footer className={styles.actions}>{actions}</footer>}
          {titleHidden === true || busy ? null : (
            <BaseDialog.Close className={styles.close} aria-label={words.close}>
              <X aria-hidden size={16} />
            </BaseDialog.Close>
          )}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/**
 * Finds what is to have the focus after the dialog: what had it before, or what lies nearest around that when the dialog's work has
 * taken it away or closed it.
 */
function useWayBack(open: boolean): () => HTMLElement | true {
  const way = useRef<readonly HTMLElement[]>([]);
  useLayoutEffect(() => {
    if (open) way.current = outwardsFrom(document.activeElement);
  }, [open]);
  return () => way.current.find(takesFocus) ?? true;
}

const outwardsFrom = (element: Element | null): readonly HTMLElement[] =>
  element instanceof HTMLElement ? [element, ...outwardsFrom(element.parentElement)] : [];

const takesFocus = (element: HTMLElement): boolean =>
  element.isConnected && !element.matches(':disabled') && (element.tabIndex >= 0 || element.hasAttribute('tabindex'));
