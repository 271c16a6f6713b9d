import { ArrowUpRight, Circle, MousePointer2, Redo2, Spline, Trash2, Type, Undo2 } from 'lucide-react';
import { type LayerDetails, type LayerShape, layerColours } from '../../../../../shared/domain/photo/photo-layer.ts';
import { FailureNotice } from '../../../../api/failure-notice.tsx';
import { useText } from '../../../../api/language-context.tsx';
import { Button, IconButton } from '../../../../components/button.tsx';
import { CheckField } from '../../../../components/check-field.tsx';
import { SelectField } from '../../../../components/select-field.tsx';
import { TextField } from '../../../../components/text-field.tsx';
import styles from './layers.module.css';
import type { Drawing } from './use-drawing.ts';
import type { Layers } from './use-layers.ts';

const tools = [
  ['arrow', <ArrowUpRight key="arrow" aria-hidden />],
  ['circle', <Circle key="circle" aria-hidden />],
  ['freehand', <Spline key="freehand" aria-hidden />],
  ['text', <Type key="text" aria-hidden />],
] as const;

/** Drawing beside the photo: tools, colour, words, and the list of what was drawn. */
export function LayerPanel({ layers, drawing }: { readonly layers: Layers; readonly drawing: Drawing }) {
  const { layers: words } = useText().photoViewer;
  return (
    <section className={styles.panel} aria-label={words.title}>
      <CheckField
        label={words.shown}
        checked={drawing.shown}
        onChange={(event) => drawing.setShown(event.currentTarget.checked)}
      />
      <FailureNotice failure={layers.failure} />
      {layers.mayDraw ? <Tools layers={layers} drawing={drawing} /> : null}
      {layers.layers.length === 0 ? <p className={styles.hint}>{words.none}</p> : null}
      <ul className={styles.list} aria-label={words.list}>
        {layers.layers.map(({ id, details }) => (
          <li key={id}>
            <Button tone="quiet" aria-pressed={layers.selected?.id === id} onClick={() => layers.select(id)}>
              {words.one({ kind: words.shapes[details.shape.kind], words: details.words })}
            </Button>
          </li>
        ))}
      </ul>
      {layers.mayDraw ? <Selected layers={layers} /> : null}
    </section>
  );
}

function Tools({ layers, drawing }: { readonly layers: Layers; readonly drawing: Drawing }) {
  const { layers: words } = useText().photoViewer;
  const choose = (kind: LayerShape['kind'] | undefined) => () => drawing.setTool(kind);
  return (
    <>
      <div className={styles.buttons} role="toolbar" aria-label={words.tool}>
        <IconButton
          label={words.select}
          pressed={drawing.tool === undefined}
          icon={<MousePointer2 aria-hidden />}
          onClick={choose(undefined)}
        />
        {tools.map(([kind, icon]) => (
          <IconButton
            key={kind}
            label={words.shapes[kind]}
            pressed={drawing.tool === kind}
            icon={icon}
            onClick={choose(kind)}
          />
        ))}
        <IconButton
          label={words.undo}
          icon={<Undo2 aria-hidden />}
          disabled={layers.undo === undefined}
          onClick={layers.undo}
        />
        <IconButton
          label={words.redo}
          icon={<Redo2 aria-hidden />}
          disabled={layers.redo === undefined}
          onClick={layers.redo}
        />
      </div>
      <SelectField
        label={words.colour}
        choices={layerColours.map((value) => ({ value, label: words.colours[value] }))}
        value={drawing.colour}
        onChange={(event) =>
          drawing.setColour(layerColours.find((each) => each === event.currentTarget.value) ?? 'yellow')
        }
      />
      {drawing.tool === undefined ? null : (
        <>
          <TextField
            label={words.words}
            maxLength={200}
            value={drawing.words}
            error={drawing.asksWords ? words.wordsNeeded : undefined}
            onChange={(event) => drawing.setWords(event.currentTarget.value)}
          />
          <Button onClick={drawing.putInMiddle}>{words.middle}</Button>
        </>
      )}
      <p className={styles.hint}>{words.hint}</p>
    </>
  );
}

function Selected({ layers }: { readonly layers: Layers }) {
  const { layers: words } = useText().photoViewer;
  const { selected } = layers;
  if (selected === undefined) return null;
  const revise = (change: Partial<LayerDetails>): void =>
    layers.revise(selected.id, { ...selected.details, ...change });
  return (
    <>
      <CheckField
        label={words.inReport}
        checked={selected.details.inReport}
        onChange={(event) => revise({ inReport: event.currentTarget.checked })}
      />
      <Button icon={<Trash2 aria-hidden />} onClick={() => layers.remove(selected.id)}>
        {words.remove}
      </Button>
    </>
  );
}
