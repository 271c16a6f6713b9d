import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import preloadConfig from '../../.config/vite.preload.ts';
import processesConfig from '../../.config/vite.processes.ts';
import rendererConfig from '../../.config/vite.renderer.ts';
import { writeManifest } from '../../electron/commands/build-app.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the rig is built: the app's own main and preload, with a page and a core made for testing them. */
export const rigDir = join(root, 'out/runtime-rig');

/** Builds the rig. */
export async function buildRig(): Promise<void> {
  rmSync(rigDir, { recursive: true, force: true });
  const into = (config: InlineConfig, outDir: string, input?: Record<string, string>): Promise<unknown> =>
    build({
      ...config,
      logLevel: 'error',
      build: {
        ...config.build,
        outDir,
        rolldownOptions: { ...config.build?.rolldownOptions, ...(input && { input }) },
      },
    });
  await into(processesConfig, rigDir, {
    main: join(root, 'electron/main.ts'),
    core: join(root, 'tests/support/rig/core.ts'),
    'decode-image': join(root, 'electron/workers/decode-image.ts'),
  });
  await into(preloadConfig, rigDir);
  await into({ ...rendererConfig, root: join(root, 'tests/support/rig') }, join(rigDir, 'renderer'));
  writeManifest(rigDir);
  writeFileSync(
    join(rigDir, 'package.json'),
    JSON.stringify({ name: 'letseldossier', productName: 'Letseldossier', type: 'module', main: 'main.js' }),
  );
}
