import { Dot, Hand, Lasso, Move, Spline } from 'lucide-react';
import type { BodyMapWords } from '../../shared/text/body-map.nl.ts';
import { Choice } from './choice.tsx';
import { TOOL_KEYS } from './map-keys.ts';
import { MAP_TOOLS, type MapTool } from './map-tool.ts';

interface ToolChoiceProps {
  readonly tool: MapTool;
  /** Whether there is a drawing to change. */
  readonly canEdit: boolean;
  readonly words: BodyMapWords;
  readonly onChoose: (tool: MapTool) => void;
}

const ICONS = {
  hand: <Hand aria-hidden />,
  edit: <Move aria-hidden />,
  point: <Dot aria-hidden strokeWidth={5} />,
  line: <Spline aria-hidden />,
  outline: <Lasso aria-hidden />,
} as const;

/** Chooses what a press on the drawing does. */
export function ToolChoice({ tool, canEdit, words, onChoose }: ToolChoiceProps) {
  return (
    <Choice
      label={words.toolsLabel}
      options={MAP_TOOLS.map((value) => ({
        value,
        label: words.tools[value],
        icon: ICONS[value],
        keys: TOOL_KEYS[value],
        disabled: value === 'edit' && !canEdit && tool !== 'edit',
      }))}
      value={tool}
      onChoose={onChoose}
    />
  );
}
