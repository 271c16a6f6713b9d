import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { type AppAction, useAllActions } from '../api/actions-context.tsx';
import { useText } from '../api/language-context.tsx';
import { useGo } from '../api/navigation.tsx';
import { useRouteQuery } from '../api/use-query.ts';
import { Dialog } from '../components/dialog.tsx';
import { Kbd } from '../components/kbd.tsx';
import { findActions } from './find-actions.ts';
import styles from './palette.module.css';

/** One box to go anywhere or do anything: type, arrow, Enter. */
export function Palette({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) {
  const { frame } = useText();
  return (
    <Dialog open={open} onClose={onClose} title={frame.palette} titleHidden>
      <PaletteBox onClose={onClose} />
    </Dialog>
  );
}

function PaletteBox({ onClose }: { readonly onClose: () => void }) {
  const { frame } = useText();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const id = useId();
  const actions = useAllActions();
  const cases = useCaseActions();
  const found = useMemo(() => {
    const others = actions.filter((action) => action.id !== 'palette');
    return findActions([...others, ...cases], typed);
  }, [actions, cases, typed]);
  const run = (action: AppAction | undefined): void => {
    if (action === undefined) return;
    onClose();
    action.run();
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) setActive((index) => (index + step + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[active]);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        type="text"
        role="combobox"
        className={styles.input}
        aria-label={frame.palette}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length === 0 ? undefined : `${id}-${active}`}
        autoComplete="off"
        spellCheck={false}
        placeholder={frame.palettePlaceholder}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <div id={`${id}-list`} role="listbox" aria-label={frame.palette} className={styles.list}>
        {found.map((action, index) => (
          <PaletteLine
            key={action.id}
            id={`${id}-${index}`}
            action={action}
            selected={index === active}
            onRun={() => run(action)}
          />
        ))}
      </div>
      {found.length === 0 ? <p className={styles.empty}>{frame.paletteEmpty}</p> : null}
    </>
  );
}

interface PaletteLineProps {
  readonly id: string;
  readonly action: AppAction;
  readonly selected: boolean;
  readonly onRun: () => void;
}

function PaletteLine({ id, action, selected, onRun }: PaletteLineProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected) line.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    // Focus stays in the input; keys are handled there.
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: an option of a combobox is reached by aria-activedescendant
    <div ref={line} id={id} role="option" aria-selected={selected} className={styles.line} onClick={onRun}>
      <span>{action.label}</span>
      {action.keys === undefined ? null : <Kbd keys={action.keys} hidden />}
    </div>
  );
}

/** The cases of the worklist as places to go. */
function useCaseActions(): readonly AppAction[] {
  const worklist = useRouteQuery('worklist.list', {});
  const go = useGo();
  return useMemo(() => {
    if (worklist.status !== 'ready') return [];
    return worklist.value.map((item) => ({
      id: `case:${item.caseId}`,
      label: `${item.number} · ${item.childName}`,
      run: () => go({ page: 'case', caseId: item.caseId, section: 'dossier' }),
    }));
  }, [worklist, go]);
}
