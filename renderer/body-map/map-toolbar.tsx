import type { BodyViewId } from '../../shared/domain/body/view.ts';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { Button } from '../components/button.tsx';
import styles from './body-map.module.css';
import type { Drawing, DrawingTool } from './use-drawing.ts';

/** What is shown: one view, or all beside each other. */
export type ShownViews = BodyViewId | 'all';

const SHOWN: readonly ShownViews[] = ['front', 'back', 'left', 'right', 'all'];
const TOOLS: readonly DrawingTool[] = ['point', 'line', 'outline'];

interface ViewSwitchProps {
  readonly shown: ShownViews;
  readonly words: BodyMapWords;
  readonly onShow: (shown: ShownViews) => void;
}

/** Chooses the side of the child that is shown. */
export function ViewSwitch({ shown, words, onShow }: ViewSwitchProps) {
  return <Choice label={words.viewsLabel} options={SHOWN} names={words.views} value={shown} onChoose={onShow} />;
}

interface DrawingToolsProps {
  readonly drawing: Drawing;
  readonly words: BodyMapWords;
}

/** Chooses between point, line and outline, and ends a line or outline. */
export function DrawingTools({ drawing, words }: DrawingToolsProps) {
  return (
    <>
      <Choice
        label={words.toolsLabel}
        options={TOOLS}
        names={words.tools}
        value={drawing.tool}
        onChoose={drawing.chooseTool}
      />
      {drawing.draft.length === 0 ? null : (
        <div className={styles.actions}>
          <Button disabled={!drawing.canFinish} onClick={drawing.finish}>
            {words.finish}
          </Button>
          <Button tone="quiet" onClick={drawing.removeLast}>
            {words.undo}
          </Button>
          <Button tone="quiet" onClick={drawing.cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
    </>
  );
}

interface ChoiceProps<Option extends string> {
  readonly label: string;
  readonly options: readonly Option[];
  readonly names: Readonly<Record<Option, string>>;
  readonly value: Option;
  readonly onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, options, names, value, onChoose }: ChoiceProps<Option>) {
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option} className={styles.option}>
          <input
            type="radio"
            className={styles.radio}
            name={label}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span>{names[option]}</span>
        </label>
      ))}
    </fieldset>
  );
}
