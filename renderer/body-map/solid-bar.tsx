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

/** From where the solid is looked at, and in which pose it is shown. */
export function SolidBar({ stage, body, words, onPose }: SolidBarProps) {
  const [part, setPart] = useState('');
  const lookFrom = (viewpoint: SolidViewpoint): void =>
    stage.frame((viewport) => cameraOfViewpoint(body, viewpoint, viewport));
  const lookAtPart = (value: string): void => {
    const viewpoint = PART_VIEWPOINTS.find((id) => id === value);
    if (viewpoint !== undefined) lookFrom(viewpoint);
    // Chosen again, it shows the same part again.
    setPart('');
  };
  const poses = BODY_POSES.filter((pose) => pose === 'standing' || body.model.poses.has(pose));
  return (
    <div className={styles.bar}>
      <fieldset className={styles.choice} aria-label={words.viewpointsLabel}>
        {WHOLE_VIEWPOINTS.map((id) => (
          <button key={id} type="button" onClick={() => lookFrom(id)}>
            {words.viewpoints[id]}
          </button>
        ))}
      </fieldset>
      <div className={styles.select}>
        <SelectField
          label={words.partsLabel}
          labelHidden
          placeholder={words.partsPlaceholder}
          choices={PART_VIEWPOINTS.map((id) => ({ value: id, label: words.viewpoints[id] }))}
          value={part}
          onChange={(event) => lookAtPart(event.target.value)}
        />
      </div>
      {poses.length < 2 ? null : (
        <fieldset className={styles.choice} aria-label={words.posesLabel}>
          {poses.map((pose) => (
            <button key={pose} type="button" aria-pressed={pose === body.pose} onClick={() => onPose(pose)}>
              {words.poses[pose]}
            </button>
          ))}
        </fieldset>
      )}
      <KeptViewpoints {...{ stage, body, words, onPose }} />
    </div>
  );
}
