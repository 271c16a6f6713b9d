import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseV1Options } from '@electron/fuses';
import { expect, test } from 'vitest';
import { fuses } from '../../../.config/flip-fuses.ts';

const root = join(import.meta.dirname, '../../..');
const require = createRequire(createRequire(import.meta.url).resolve('electron-builder'));

/** The packager's own reader and validator; it needs no network. */
interface PackagerConfig {
  getConfig(root: string, file: string, options: null): Promise<Record<string, unknown>>;
  validateConfiguration(config: object, log: { readonly isEnabled: false }): Promise<void>;
}
const { getConfig, validateConfiguration } = require('app-builder-lib/out/util/config/config') as PackagerConfig;

const { resolveFunction } = require('app-builder-lib/out/util/resolve') as {
  resolveFunction(
    type: string,
    hook: string,
    name: string,
    root: string,
  ): Promise<(context: object) => Promise<unknown>>;
};

const read = (): Promise<Record<string, unknown>> => getConfig(root, 'electron-builder.yml', null);

test('the packager accepts our configuration, and would not accept a misspelt one', async () => {
  const config = await read();
  await expect(validateConfiguration(config, { isEnabled: false })).resolves.toBeUndefined();
  await expect(validateConfiguration({ ...config, electronLanguage: 'nl' }, { isEnabled: false })).rejects.toThrow(
    'electronLanguage',
  );
});

test('the packaged app has Dutch and English, native code outside the archive, and no stand-in', async () => {
  const config = await read();
  expect(config).toMatchObject({
    asar: true,
    asarUnpack: ['**/*.node'],
    electronLanguages: ['nl', 'en-US'],
    afterPack: '.config/flip-fuses.ts',
    win: { target: ['nsis', 'msi'] },
    mac: { target: ['dmg'] },
    linux: { target: ['AppImage', 'deb'] },
  });
  expect(JSON.stringify(config.files)).toContain('"!dist/standin"');
});

test('the packager finds the hook, which sets these fuses', async () => {
  const { afterPack } = await read();
  const hook = await resolveFunction('module', join(root, String(afterPack)), 'afterPack', root);
  const set: unknown[] = [];
  await hook({ packager: { addElectronFuses: async (_context: object, wanted: object) => set.push(wanted) } });
  expect(set).toEqual([fuses]);
});

test('every fuse of the runtime is decided', () => {
  const known = Object.values(FuseV1Options).filter((value) => typeof value === 'number');
  expect(fuses.strictlyRequireAllFuses).toBe(true);
  expect(known.filter((fuse) => typeof fuses[fuse] !== 'boolean')).toEqual([]);
  const off = [
    FuseV1Options.RunAsNode,
    FuseV1Options.EnableNodeOptionsEnvironmentVariable,
    FuseV1Options.EnableNodeCliInspectArguments,
    FuseV1Options.GrantFileProtocolExtraPrivileges,
  ];
  const on = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
  ];
  expect(off.map((fuse) => fuses[fuse])).toEqual(off.map(() => false));
  expect(on.map((fuse) => fuses[fuse])).toEqual(on.map(() => true));
});
