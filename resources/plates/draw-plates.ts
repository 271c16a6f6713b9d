import type { PlateDrawing, PlateDrawingsFile } from '../../shared/domain/body/plate.ts';
import { draftAnalRegion } from './anal-region.ts';
import { draftBoy } from './boy.ts';
import { draftBoyFront } from './boy-front.ts';
import { finishDraft, mirrorDraft, type PlateDraft, printDraft } from './draft.ts';
import { draftRightEar } from './ear.ts';
import { draftBehindRightEar } from './ear-behind.ts';
import { draftRightEye } from './eye.ts';
import { draftGirl } from './girl.ts';
import { draftMouth } from './mouth.ts';

/** All flat drawings of an edition; the same input always gives the same text. */
export function drawPlates(edition: string): PlateDrawingsFile {
  return {
    model: 1,
    edition,
    drawings: [
      upright(finishDraft(draftMouth('deciduous')), 'mouth-permanent'),
      upright(finishDraft(draftMouth('permanent')), 'mouth-deciduous'),
      ...bothSides(draftRightEye()),
      ...bothSides(draftRightEar()),
      ...bothSides(draftBehindRightEar()),
      ...bothPositions(draftGirl),
      ...bothPositions(draftBoy),
      upright(finishDraft(draftBoyFront())),
      ...bothPositions(draftAnalRegion),
    ],
  };
}

const upright = (draft: PlateDraft, ...sharesPlacesWith: readonly string[]): PlateDrawing =>
  printDraft(draft, { sharesPlacesWith, turned: false });

function bothSides(right: PlateDraft): readonly PlateDrawing[] {
  const finished = finishDraft(right);
  return [upright(finished), upright(mirrorDraft(finished))];
}

function bothPositions(draftIn: (position: 'supine' | 'knee-chest') => PlateDraft): readonly PlateDrawing[] {
  const [supine, kneeChest] = [finishDraft(draftIn('supine')), finishDraft(draftIn('knee-chest'))];
  return [upright(supine, kneeChest.plate), printDraft(kneeChest, { sharesPlacesWith: [supine.plate], turned: true })];
}
