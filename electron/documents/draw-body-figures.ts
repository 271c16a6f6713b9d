import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BodyModel, decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { nearestAgeStep } from '../../shared/domain/body/nearest-age-step.ts';
import { renderViewSvg } from '../../shared/domain/body/render-view-svg.ts';
import type { BodyView, BodyViewId } from '../../shared/domain/body/view.ts';
import { BodyIndexFile, BodyViewsFile, ViewLayers, WHOLE_BODY_VIEW_IDS } from '../../shared/domain/body/view.ts';
import type { BodyFigures } from '../application/workspace.ts';

interface BodyAtAge {
  readonly model: BodyModel;
  readonly views: readonly { readonly view: BodyView; readonly layers: ViewLayers }[];
}

/** Draws on the built body in `bodyDir`, at the age step nearest to the child's age. The same marks give the same drawings. */
export function createBodyFigures(bodyDir: string): BodyFigures {
  const bodyByStep = new Map<number, BodyAtAge>();
  return {
    async draw({ ageYears, marks }) {
      const body = readBody(bodyDir, ageYears, bodyByStep);
      return body.views.map(({ view, layers }) => ({
        id: view.id,
        ...renderViewSvg({ model: body.model, view, layers }, marks),
      }));
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
    views: BodyViewsFile.parse(readJson(join(bodyDir, nearest.views)))
      .views.filter(({ id }) => wholeBody.has(id))
      .map((view) => ({ view, layers: ViewLayers.parse(readJson(join(bodyDir, view.layers))) })),
  };
  bodyByStep.set(nearest.ageYears, body);
  return body;
}

const wholeBody: ReadonlySet<BodyViewId> = new Set(WHOLE_BODY_VIEW_IDS);

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
