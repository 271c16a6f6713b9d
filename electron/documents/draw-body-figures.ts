import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BodyModel, decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { nearestAgeStep } from '../../shared/domain/body/nearest-age-step.ts';
import { renderViewSvg } from '../../shared/domain/body/render-view-svg.ts';
import { scaleBar } from '../../shared/domain/body/scale-bar.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { BodyIndexFile, BodyViewsFile, ViewLayers } from '../../shared/domain/body/view.ts';
import { viewsForMarks } from '../../shared/domain/body/views-for-marks.ts';
import { bodyMapEn } from '../../shared/text/body-map.en.ts';
import { bodyMapNl } from '../../shared/text/body-map.nl.ts';
import type { BodyFigures } from '../application/workspace.ts';

interface BodyAtAge {
  readonly model: BodyModel;
  readonly views: readonly BodyView[];
}

/**
 * Draws on the built body in `bodyDir`, at the age step nearest to the child's age: the sides of the whole body and the views that
 * `viewsForMarks` adds. The same marks give the same drawings.
 */
export function createBodyFigures(bodyDir: string): BodyFigures {
  const bodyByStep = new Map<number, BodyAtAge>();
  return {
    async draw({ ageYears, child, marks, language }) {
      const { model, views } = readBody(bodyDir, ageYears, bodyByStep);
      const words = language === 'nl' ? bodyMapNl : bodyMapEn;
      const shapes = marks.map(({ shape }) => shape);
      return viewsForMarks(model, views, shapes).flatMap((id) => {
        const view = views.find((each) => each.id === id);
        if (view === undefined) return [];
        const layers = ViewLayers.parse(readJson(join(bodyDir, view.layers)));
        const { mm, units, basis } = scaleBar(view, model, child);
        const scale = { units, words: `${mm / 10} cm, ${words.scaleOf[basis]}` };
        return [{ id, ...renderViewSvg({ model, view, layers, scale }, marks) }];
      });
    },
  };
}

function readBody(bodyDir: string, ageYears: number, bodyByStep: Map<number, BodyAtAge>): BodyAtAge {
  const index = BodyIndexFile.parse(readJson(join(bodyDir, 'index.json')));
  const nearest = nearestAgeStep(index, ageYears);
  if (!nearest) throw new Error('The built body has no age steps');
  const known = bodyByStep.get(nearest.ageYears);
  if (known) return known;
  const bytes = readFileSync(join(bodyDir, nearest.mesh));
  const body = {
    model: decodeBodyMesh(new Uint8Array(bytes).buffer),
    views: BodyViewsFile.parse(readJson(join(bodyDir, nearest.views))).views,
  };
  bodyByStep.set(nearest.ageYears, body);
  return body;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
