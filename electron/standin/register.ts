import { registerHooks } from 'node:module';

/** Gives whoever asks for `electron` the stand-in; loaded with `--import` before the built main. */
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? {
          url: new URL('./electron.ts', import.meta.url).href,
          shortCircuit: true,
        }
      : next(specifier, context),
});
