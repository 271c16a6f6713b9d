import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One of the two scripts that the stand-in puts into its page. Each is one plain script, so each is a build of its own. */
const pageScript = (name: 'main-world' | 'isolated-world'): InlineConfig => ({
  configFile: false,
  root,
  publicDir: false,
  build: {
    outDir: `${root}dist/standin`,
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    reportCompressedSize: false,
    rolldownOptions: {
      input: { [name]: `${root}electron/standin/page/${name}.ts` },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
});

/** The scripts of the page that stands in for Electron's renderer. */
export default [pageScript('main-world'), pageScript('isolated-world')];
