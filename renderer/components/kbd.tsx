import styles from './kbd.module.css';

/** A key or combination such as `Ctrl+K`; `hidden` keeps it out of the accessible name of what it stands in. */
export function Kbd({ keys, hidden = false }: { readonly keys: string; readonly hidden?: boolean | undefined }) {
  return (
    <span className={styles.keys} aria-hidden={hidden ? true : undefined}>
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
