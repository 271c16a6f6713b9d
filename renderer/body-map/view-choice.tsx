import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown } from 'lucide-react';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { joinClasses } from '../components/join-classes.ts';
import { Kbd } from '../components/kbd.tsx';
import { Choice } from './choice.tsx';
import { type DrawingChoice, labelOf, type ShownId } from './drawing-choice.ts';
import { GROUP_KEYS } from './map-keys.ts';
import styles from './view-choice.module.css';

interface ViewChoiceProps {
  readonly choice: DrawingChoice;
  readonly shown: ShownId;
  readonly words: BodyMapWords;
  readonly onShow: (shown: ShownId) => void;
}

/** Chooses what is shown: the sides of the child in one press, every other drawing from a list by group. */
export function ViewChoice({ choice, shown, words, onShow }: ViewChoiceProps) {
  const { sides, groups } = choice;
  const isOther = groups.some(({ options }) => options.some(({ id }) => id === shown));
  return (
    <div className={styles.choice}>
      <Choice
        label={words.viewsLabel}
        options={sides.map(({ id, label }, index) => ({ value: id, label, keys: String(index + 1) }))}
        value={shown}
        onChoose={onShow}
      />
      {groups.length === 0 ? null : (
        <Menu.Root>
          <Menu.Trigger
            className={joinClasses(styles.trigger, isOther ? styles.chosen : undefined)}
            aria-label={isOther ? `${words.moreLabel}: ${labelOf(shown, choice, words)}` : words.moreLabel}
          >
            <span className={styles.triggerName}>{isOther ? labelOf(shown, choice, words) : words.more}</span>
            <ChevronDown aria-hidden size={15} />
          </Menu.Trigger>
          <Menu.Portal>
            <Menu.Positioner className={styles.positioner} sideOffset={4} align="start">
              <Menu.Popup className={styles.popup}>
                <Menu.RadioGroup className={styles.groups} value={shown} onValueChange={(id) => onShow(String(id))}>
                  {groups.map(({ group, label, options }) => (
                    <Menu.Group key={group} className={styles.group}>
                      <Menu.GroupLabel className={styles.heading}>
                        {label}
                        <Kbd keys={GROUP_KEYS[group].toUpperCase()} hidden />
                      </Menu.GroupLabel>
                      {options.map((option) => (
                        <Menu.RadioItem key={option.id} value={option.id} className={styles.item} closeOnClick>
                          <span>{option.label}</span>
                          <Menu.RadioItemIndicator className={styles.check}>
                            <Check aria-hidden size={14} />
                          </Menu.RadioItemIndicator>
                        </Menu.RadioItem>
                      ))}
                    </Menu.Group>
                  ))}
                </Menu.RadioGroup>
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
    </div>
  );
}
