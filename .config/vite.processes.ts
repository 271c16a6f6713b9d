import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

/** Packages that bring native code or files of their own stay as they are; all else is bundled. */
const external = [
  'electron',
  /^node:/,
  ...builtinModules,
  ...Object.keys(dependencies),
  /^@myriaddreamin\//,
  /^(?:sharp|exifreader|better-sqlite3)\//,
];

/** Main, core, and the threads of the core. They lie side by side in `dist/`, where they look for each other. */
export default {
  configFile: false,
  root,
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    ssr: true,
    outDir: `${root}dist`,
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external,
      input: {
        main: `${root}electron/main.ts`,
        core: `${root}electron/core.ts`,
        'decode-image': `${root}electron/workers/decode-image.ts`,
        'report-worker': `${root}electron/documents/report-worker.ts`,
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
    },
  },
} satisfies InlineConfig;
