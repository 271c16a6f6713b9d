import { useState } from 'react';
import { BODY_POSES, type BodyPose } from '../../shared/domain/body/pose.ts';
import type { BodySolidWords } from '../../shared/text/body-solid.nl.ts';
import { SelectField } from '../components/select-field.tsx';
import { KeptViewpoints } from './kept-viewpoints.tsx';
import type { SolidBody } from './solid-picking.ts';
import type { SolidStage } from './solid-stage.ts';
import styles from './solid-view.module.css';
import { cameraOfViewpoint, PART_VIEWPOINTS, type SolidViewpoint, WHOLE_VIEWPOINTS } from './solid-viewpoints.ts';

interface SolidBarProps {
  readonly stage: SolidStage;
  readonly body: SolidBody;
  readonly words: BodySolidWords;
  readonly onPose: (pose: BodyPose) => void;
}

const VIEWPOINTS: readonly SolidViewpoint[] = [...WHOLE_VIEWPOINTS, ...PART_VIEWPOINTS];

/** From where the solid is looked at, and in which pose it is shown. */
export function SolidBar({ stage, body, words, onPose }: SolidBarProps) {
  const lookFrom = (viewpoint: SolidViewpoint): void =>
    stage.frame((viewport) => cameraOfViewpoint(body, viewpoint, viewport));
  const poses = BODY_POSES.filter((pose) => pose === 'standing' || body.model.poses.has(pose));
  return (
    <div className={styles.bar}>
      <fieldset className={styles.choice} aria-label={words.sidesLabel}>
        {WHOLE_VIEWPOINTS.map((id) => (
          <button key={id} type="button" onClick={() => lookFrom(id)}>
            {words.viewpoints[id]}
          </button>
        ))}
      </fieldset>
      <ViewpointField words={words} onChoose={lookFrom} />
      {poses.length < 2 ? null : (
        <div className={styles.select}>
          <SelectField
            label={words.posesLabel}
            labelHidden
            placeholder={words.poses.standing}
            choices={poses.filter((pose) => pose !== 'standing').map((id) => ({ value: id, label: words.poses[id] }))}
            value={body.pose === 'standing' ? '' : body.pose}
            onChange={(event) => onPose(poses.find((pose) => pose === event.target.value) ?? 'standing')}
          />
        </div>
      )}
      <KeptViewpoints {...{ stage, body, words, onPose }} />
    </div>
  );
}

interface ViewpointFieldProps {
  readonly words: BodySolidWords;
  readonly onChoose: (viewpoint: SolidViewpoint) => void;
}

/** All named viewpoints; it does not stay on the chosen one, from which the body may have been turned since. */
function ViewpointField({ words, onChoose }: ViewpointFieldProps) {
  const [value, setValue] = useState('');
  const choose = (id: string): void => {
    const viewpoint = VIEWPOINTS.find((each) => each === id);
    if (viewpoint !== undefined) onChoose(viewpoint);
    setValue('');
  };
  return (
    <div className={styles.select}>
      <SelectField
        label={words.viewpointsLabel}
        labelHidden
        placeholder={words.viewpointsPlaceholder}
        choices={VIEWPOINTS.map((id) => ({ value: id, label: words.viewpoints[id] }))}
        value={value}
        onChange={(event) => choose(event.target.value)}
      />
    </div>
  );
}
