import { Menu as BaseMenu } from '@base-ui/react/menu';
import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import buttonStyles from './button.module.css';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './kbd.tsx';
import styles from './menu.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: ReactNode;
  readonly keys?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly onSelect: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  readonly actions: readonly MenuAction[];
}

/** A button that opens a list of actions; arrow keys and typing ahead work inside. */
export function Menu({ label, icon, actions }: MenuProps) {
  return (
    <BaseMenu.Root>
      <BaseMenu.Trigger className={joinClasses(buttonStyles.button, buttonStyles.plain)}>
        {icon}
        <span>{label}</span>
        <ChevronDown aria-hidden />
      </BaseMenu.Trigger>
      <BaseMenu.Portal>
        <BaseMenu.Positioner className={styles.positioner} sideOffset={4} align="start">
          <BaseMenu.Popup className={styles.popup}>
            {actions.map((action) => (
              <BaseMenu.Item
                key={action.id}
                className={styles.item}
                disabled={action.disabled ?? false}
                onClick={action.onSelect}
              >
                {action.icon}
                <span>{action.label}</span>
                {action.keys === undefined ? null : <Kbd keys={action.keys} hidden />}
              </BaseMenu.Item>
            ))}
          </BaseMenu.Popup>
        </BaseMenu.Positioner>
      </BaseMenu.Portal>
    </BaseMenu.Root>
  );
}
