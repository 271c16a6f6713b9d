import { z } from 'zod';

/**
 * How the mannequin is drawn. `standing` is the anatomical position in which addresses and measures are defined; the others show the same
 * skin: `lying` a young infant at rest on the back, `arms-up` the armpits, `frog-leg` the groins and the inner sides of the legs.
 */
export const BODY_POSES = ['standing', 'lying', 'arms-up', 'frog-leg'] as const;
export const BodyPose = z.enum(BODY_POSES);
export type BodyPose = z.infer<typeof BodyPose>;
