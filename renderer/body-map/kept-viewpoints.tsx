import { Bookmark, X } from 'lucide-react';
import { type FormEvent, useState, useSyncExternalStore } from 'react';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { BodySolidWords } from '../../shared/text/body-solid.nl.ts';
import { Button, IconButton } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { SelectField } from '../components/select-field.tsx';
import { TextField } from '../components/text-field.tsx';
import {
  forgetViewpoint,
  onRememberedChange,
  rememberedViewpoints,
  rememberViewpoint,
} from './remembered-viewpoints.ts';
import type { SolidBody } from './solid-picking.ts';
import type { SolidStage } from './solid-stage.ts';
import styles from './solid-view.module.css';
import { fromRelative, toRelative } from './solid-viewpoints.ts';

interface KeptViewpointsProps {
  readonly stage: SolidStage;
  readonly body: SolidBody;
  readonly words: BodySolidWords;
  readonly onPose: (pose: BodyPose) => void;
}

/** Keeps viewpoints under a name until the vault is locked, and goes back to them. */
export function KeptViewpoints({ stage, body, words, onPose }: KeptViewpointsProps) {
  const kept = useSyncExternalStore(onRememberedChange, rememberedViewpoints);
  const [isNaming, setNaming] = useState(false);
  const [chosen, setChosen] = useState('');
  const show = (name: string): void => {
    setChosen(name);
    const found = kept.find((each) => each.name === name);
    if (found === undefined) return;
    if (found.camera.pose !== body.pose) onPose(found.camera.pose);
    // After the pose has changed, which shows the body from the front.
    requestAnimationFrame(() => stage.frame(() => fromRelative(found.camera, body.model)));
  };
  const keep = (name: string): void => {
    stage.settle();
    rememberViewpoint({ name, camera: toRelative(stage.picture().camera, body.model, body.pose) });
    setChosen(name);
    setNaming(false);
  };
  const isKept = kept.some(({ name }) => name === chosen);
  return (
    <>
      {kept.length === 0 ? null : (
        <div className={styles.select}>
          <SelectField
            label={words.rememberedLabel}
            labelHidden
            placeholder={words.rememberedPlaceholder}
            choices={kept.map(({ name }) => ({ value: name, label: name }))}
            value={isKept ? chosen : ''}
            onChange={(event) => show(event.target.value)}
          />
        </div>
      )}
      {isKept ? (
        <IconButton
          icon={<X aria-hidden size={16} />}
          label={words.forget({ name: chosen })}
          onClick={() => forgetViewpoint(chosen)}
        />
      ) : null}
      <IconButton icon={<Bookmark aria-hidden size={16} />} label={words.remember} onClick={() => setNaming(true)} />
      <NameDialog open={isNaming} words={words} onClose={() => setNaming(false)} onName={keep} />
    </>
  );
}

interface NameDialogProps {
  readonly open: boolean;
  readonly words: BodySolidWords;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
}

function NameDialog({ open, words, onClose, onName }: NameDialogProps) {
  const [name, setName] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (name.trim() === '') return;
    onName(name.trim());
    setName('');
  };
  return (
    <Dialog open={open} onClose={onClose} title={words.rememberTitle} size="small">
      <form className={styles.naming} onSubmit={submit}>
        <TextField
          label={words.rememberName}
          hint={words.rememberHint}
          maxLength={60}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div>
          <Button type="submit" tone="primary" disabled={name.trim() === ''}>
            {words.keep}
          </Button>
          <Button tone="quiet" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
