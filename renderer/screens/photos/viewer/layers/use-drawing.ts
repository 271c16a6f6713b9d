import { useState } from 'react';
import type { LayerDetails, LayerShape } from '../../../../../shared/domain/photo/photo-layer.ts';
import type { PhotoView } from '../photo-view.ts';
import { middleShape } from './layer-changes.ts';
import type { Layers } from './use-layers.ts';

/** The pen: tool, colour and words for what is drawn next. */
export interface Drawing {
  readonly tool: LayerShape['kind'] | undefined;
  readonly setTool: (tool: LayerShape['kind'] | undefined) => void;
  readonly colour: LayerDetails['colour'];
  readonly setColour: (colour: LayerDetails['colour']) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
  /** A text was drawn before it had words. */
  readonly asksWords: boolean;
  readonly shown: boolean;
  readonly setShown: (shown: boolean) => void;
  readonly draw: (shape: LayerShape) => void;
  readonly putInMiddle: () => void;
}

export function useDrawing(layers: Layers, view: PhotoView): Drawing {
  const [tool, setTool] = useState<LayerShape['kind'] | undefined>(undefined);
  const [colour, setColour] = useState<LayerDetails['colour']>('yellow');
  const [words, setWords] = useState('');
  const [asksWords, setAsksWords] = useState(false);
  const [shown, setShown] = useState(true);
  const draw = (shape: LayerShape): void => {
    const written = words.trim();
    setAsksWords(shape.kind === 'text' && written === '');
    if (shape.kind === 'text' && written === '') return;
    layers.add({ shape, colour, inReport: false, ...(written === '' ? {} : { words: written }) });
    setTool(undefined);
    setWords('');
  };
  const putInMiddle = (): void => {
    const { width, height } = view.frame;
    if (tool !== undefined)
      draw(middleShape(tool, view.toImage([width / 2, height / 2]), Math.min(width, height) / view.scale));
  };
  return { tool, setTool, colour, setColour, words, setWords, asksWords, shown, setShown, draw, putInMiddle };
}
