import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BodyModel, decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { nearestAgeStep } from '../../shared/domain/body/nearest-age-step.ts';
import { BodyIndexFile } from '../../shared/domain/body/view.ts';
import type { BodyModels } from '../application/workspace.ts';

/** The mannequins of the built body in `bodyDir`, each read when it is first asked for; none where no body was built. */
export function readBodyModels(bodyDir: string): BodyModels {
  const modelByFile = new Map<string, BodyModel>();
  return {
    nearest(ageYears) {
      const index = join(bodyDir, 'index.json');
      if (!existsSync(index)) return undefined;
      const mesh = nearestAgeStep(BodyIndexFile.parse(JSON.parse(readFileSync(index, 'utf8'))), ageYears)?.mesh;
      if (mesh === undefined) return undefined;
      const known = modelByFile.get(mesh);
      if (known) return known;
      const model = decodeBodyMesh(new Uint8Array(readFileSync(join(bodyDir, mesh))).buffer);
      modelByFile.set(mesh, model);
      return model;
    },
  };
}
