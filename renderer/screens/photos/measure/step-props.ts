import type { Picture } from './photo-pictures.tsx';
import type { Measuring } from './use-measuring.ts';

/** What the steps beside the photo work on. */
export interface StepProps {
  readonly measuring: Measuring;
  readonly pictures: readonly Picture[];
  /** Does something after which points are put, and takes the focus to the photo. */
  readonly thenMark: (act: () => void) => void;
}
