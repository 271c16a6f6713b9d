import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { Dialog } from '../components/dialog.tsx';
import { Kbd } from '../components/kbd.tsx';
import type { DrawingChoice } from './drawing-choice.ts';
import styles from './key-help.module.css';
import { GROUP_KEYS, TOOL_KEYS } from './map-keys.ts';

interface KeyHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly choice: DrawingChoice;
  readonly mayDraw: boolean;
  readonly words: BodyMapWords;
}

type Line = readonly [keys: readonly string[], words: string];

/** All keys of the map, as far as they do something here. */
export function KeyHelp({ open, onClose, choice, mayDraw, words }: KeyHelpProps) {
  const { help } = words;
  const { headings } = help;
  const groups = choice.groups.map(
    ({ group, label }): Line => [[GROUP_KEYS[group].toUpperCase()], help.group({ groups: label })],
  );
  const neighbours: readonly Line[] =
    groups.length === 0
      ? []
      : [
          [[',', '.'], help.neighbour],
          [['C'], help.closer],
        ];
  const parts: readonly (readonly [string, readonly Line[]])[] = [
    [headings.views, [[['1', '2', '3', '4'], help.sides], [['5'], help.all], ...groups, ...neighbours]],
    ...(mayDraw ? drawingKeys(words) : []),
    [
      headings.marks,
      [
        [['[', ']'], help.marks],
        [['Enter'], help.choose],
      ],
    ],
    [
      headings.zoom,
      [
        [['Z', 'X'], help.zoom],
        [['W'], help.whole],
      ],
    ],
  ];
  return (
    <Dialog open={open} onClose={onClose} title={help.title} description={help.intro} size="large">
      <div className={styles.parts}>
        {parts.map(([heading, lines]) => (
          <section key={heading} className={styles.part}>
            <h3>{heading}</h3>
            <dl className={styles.keys}>
              {lines.map(([keys, meaning]) => (
                <div key={meaning} className={styles.line}>
                  <dt>
                    {keys.map((key) => (
                      <Kbd key={key} keys={key === '+' ? '＋' : key} />
                    ))}
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

function drawingKeys({ help }: BodyMapWords): readonly (readonly [string, readonly Line[]])[] {
  const tools = Object.values(TOOL_KEYS).map((key) => key.toUpperCase());
  return [
    [
      help.headings.draw,
      [
        [tools, help.tools],
        [['←', '↑', '↓', '→'], help.move],
        [['Enter'], help.place],
        [['Ctrl+Enter'], help.finish],
        [['Backspace'], help.back],
        [['Escape'], help.stop],
      ],
    ],
    [
      help.headings.edit,
      [
        [['E'], help.edit],
        [['+', '-'], help.size],
        [['N', 'B'], help.nodes],
        [['Insert'], help.addNode],
        [['Delete'], help.removeNode],
        [['Ctrl+Z', 'Ctrl+Shift+Z'], help.undo],
      ],
    ],
  ];
}
