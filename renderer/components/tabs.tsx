import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './tabs.module.css';

export interface TabItem {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

export interface TabsProps {
  readonly items: readonly TabItem[];
  readonly label: string;
  /** The open tab; leave out to let the tabs keep it themselves, starting at the first. */
  readonly value?: string | undefined;
  readonly onChange?: ((id: string) => void) | undefined;
  /** The panels take the height that is left and stay alive while hidden, for workspaces with unsaved input. */
  readonly workspace?: boolean | undefined;
}

/** Panels of which one is open; left and right arrows move between the tabs. */
export function Tabs({ items, label, value, onChange, workspace = false }: TabsProps) {
  const open = value === undefined ? { defaultValue: items[0]?.id ?? '' } : { value };
  return (
    <BaseTabs.Root
      className={joinClasses(styles.root, workspace && styles.workspace)}
      {...open}
      onValueChange={(next: string) => onChange?.(next)}
    >
      <BaseTabs.List className={styles.list} aria-label={label}>
        {items.map((item) => (
          <BaseTabs.Tab key={item.id} value={item.id} className={styles.tab}>
            {item.label}
          </BaseTabs.Tab>
        ))}
      </BaseTabs.List>
      {items.map((item) => (
        <BaseTabs.Panel key={item.id} value={item.id} className={styles.panel} keepMounted={workspace}>
          {item.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
