import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './button.module.css';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './kbd.tsx';

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly icon?: ReactNode;
  /** Shown at the end, e.g. `Ctrl+S`; the key itself is bound elsewhere. */
  readonly keys?: string | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A push button; never submits a form unless `type="submit"`. One `primary` per screen. */
export function Button({ tone = 'plain', icon, keys, className, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={joinClasses(styles.button, styles[tone], className)} {...rest}>
      {icon}
      <span>{children}</span>
      {keys === undefined ? null : <Kbd keys={keys} hidden />}
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'children'> {
  /** The accessible name and the tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly pressed?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

/** A button that shows only an icon; its label is always there for tooltip and screen reader. */
export function IconButton({ label, icon, pressed, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      aria-pressed={pressed}
      className={joinClasses(styles.button, styles.quiet, styles.iconOnly, className)}
      {...rest}
    >
      {icon}
    </button>
  );
}
