import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { nearestAgeStep } from '../../shared/domain/body/nearest-age-step.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { BodyIndexFile, BodyViewsFile, ViewLayers } from '../../shared/domain/body/view.ts';

/** The mannequin at one age step. */
export interface LoadedBody {
  readonly model: BodyModel;
  /** At least one. */
  readonly views: readonly BodyView[];
}

const bodies = new Map<number, Promise<LoadedBody>>();

/** Fetches the age step nearest to an age from the app's own `/body/` folder, once for each step; rejects when it is missing or damaged. */
export async function loadBody(ageYears: number): Promise<LoadedBody> {
  const index = BodyIndexFile.parse(await (await fetchFile('index.json')).json());
  const step = nearestAgeStep(index, ageYears);
  if (step === undefined) throw new Error('The built body has no age steps');
  const known = bodies.get(step.ageYears);
  if (known !== undefined) return known;
  const body = loadStep(step.mesh, step.views);
  bodies.set(step.ageYears, body);
  body.catch(() => bodies.delete(step.ageYears));
  return body;
}

async function loadStep(mesh: string, views: string): Promise<LoadedBody> {
  const [meshFile, viewsFile] = await Promise.all([fetchFile(mesh), fetchFile(views)]);
  return {
    model: decodeBodyMesh(await meshFile.arrayBuffer()),
    views: BodyViewsFile.parse(await viewsFile.json()).views,
  };
}

const drawings = new Map<string, Promise<ViewLayers>>();

/** Fetches the drawing of a view, once for each; rejects when it is missing or damaged. */
export function loadLayers(view: BodyView): Promise<ViewLayers> {
  const known = drawings.get(view.layers);
  if (known !== undefined) return known;
  const layers = fetchFile(view.layers).then(async (file) => ViewLayers.parse(await file.json()));
  drawings.set(view.layers, layers);
  layers.catch(() => drawings.delete(view.layers));
  return layers;
}

async function fetchFile(name: string): Promise<Response> {
  const response = await fetch(`/body/${name}`);
  if (!response.ok) throw new Error(`The body file ${name} answers ${response.status}`);
  return response;
}
