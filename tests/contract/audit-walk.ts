import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { editionAfter, nextEditionId } from '../support/next-edition.ts';
import { expectOk, testPassphrase } from '../support/temp-vault.ts';
import { recordSteps } from './audit-walk-records.ts';
import type { Walked, WalkStep } from './audit-walk-step.ts';

const otherPassphrase = 'een andere lange zin';

const lock = ({ temp }: Walked) => temp.core.vaults.close();
const unlock = async ({ temp, vaultId }: Walked) =>
  expectOk(await temp.call('vault.unlock', { id: vaultId, passphrase: testPassphrase }));

const nextEdition = new TextEncoder().encode(JSON.stringify(editionAfter()));

const editionSteps: readonly WalkStep[] = [
  { route: 'edition.list', call: ({ temp }) => temp.call('edition.list', {}) },
  { route: 'edition.read', call: ({ temp }) => temp.call('edition.read', { edition: '2026.1' }) },
  { route: 'edition.inspect', call: ({ temp }) => temp.call('edition.inspect', { bytes: nextEdition }) },
  { route: 'edition.load', call: ({ temp }) => temp.call('edition.load', { bytes: nextEdition }) },
  {
    route: 'edition.compare',
    call: ({ temp }) => temp.call('edition.compare', { from: '2026.1', to: nextEditionId }),
  },
  {
    route: 'edition.use',
    call: ({ temp }) => temp.call('edition.use', { edition: nextEditionId }),
    // The rest of the walk records in the edition that comes with the program.
    after: ({ temp }) => temp.call('edition.use', { edition: '2026.1' }),
  },
];

const vaultSteps: readonly WalkStep[] = [
  { route: 'vault.list', call: ({ temp }) => temp.call('vault.list', {}) },
  { route: 'vault.preferences', call: ({ temp }) => temp.call('vault.preferences', {}) },
  {
    route: 'vault.set-preferences',
    call: ({ temp }) => temp.call('vault.set-preferences', { language: 'nl', theme: null }),
  },
  {
    route: 'vault.create',
    async call(walked) {
      const made = await walked.temp.call('vault.create', {
        label: 'Kluis',
        passphrase: testPassphrase,
        user: { name: 'Test Onderzoeker', role: 'forensic-physician' },
        training: true,
      });
      walked.vaultId = expectOk(made).vault.id;
      walked.userId = expectOk(made).userId;
      return made;
    },
  },
  {
    route: 'vault.unlock',
    before: lock,
    call: ({ temp, vaultId }) => temp.call('vault.unlock', { id: vaultId, passphrase: testPassphrase }),
  },
  { route: 'vault.session', call: ({ temp }) => temp.call('vault.session', {}) },
  { route: 'vault.set-auto-lock', call: ({ temp }) => temp.call('vault.set-auto-lock', { minutes: 15 }) },
  {
    route: 'vault.update-profile',
    call: ({ temp }) => temp.call('vault.update-profile', { professional: { role: 'forensisch arts' } }),
  },
  { route: 'template.list', call: ({ temp }) => temp.call('template.list', {}) },
  {
    route: 'template.save',
    call: ({ temp }) =>
      temp.call('template.save', {
        name: 'Gewone plek',
        type: 'bruise',
        descriptors: { shape: { kind: 'choice', option: 'oval' } },
      }),
  },
  {
    route: 'template.remove',
    call: ({ temp }) => temp.call('template.remove', { name: 'Gewone plek', type: 'bruise' }),
  },
  { route: 'standard.current', call: ({ temp }) => temp.call('standard.current', {}) },
  ...editionSteps,
  { route: 'worklist.list', call: ({ temp }) => temp.call('worklist.list', {}) },
];

const trailSteps: readonly WalkStep[] = [
  { route: 'trail.list', call: ({ temp }) => temp.call('trail.list', { filter: {}, limit: 10 }) },
  {
    route: 'trail.export',
    call: ({ temp }) =>
      temp.call('trail.export', { filter: {}, format: 'csv', token: join(temp.userDataDir, 'logboek.csv') }),
  },
  { route: 'trail.check', call: ({ temp }) => temp.call('trail.check', {}) },
];

const keptSteps: readonly WalkStep[] = [
  { route: 'backup.status', call: ({ temp }) => temp.call('backup.status', {}) },
  { route: 'backup.set-reminder', call: ({ temp }) => temp.call('backup.set-reminder', { days: 7 }) },
  {
    route: 'backup.run',
    async call(walked) {
      const { temp } = walked;
      const folder = join(temp.userDataDir, 'backups');
      mkdirSync(folder, { recursive: true });
      const made = await temp.call('backup.run', { token: folder });
      walked.snapshot = expectOk(made).snapshot;
      return made;
    },
  },
  { route: 'backup.cancel', call: ({ temp }) => temp.call('backup.cancel', {}) },
  {
    route: 'backup.inspect',
    async call(walked) {
      const { temp } = walked;
      const inspected = await temp.call('backup.inspect', { token: join(temp.userDataDir, 'backups') });
      walked.handle = expectOk(inspected).handle;
      return inspected;
    },
  },
  {
    route: 'backup.drill',
    call: ({ temp, handle, snapshot }) => temp.call('backup.drill', { handle, snapshot, passphrase: testPassphrase }),
  },
];

const peopleSteps: readonly WalkStep[] = [
  { route: 'people.list', call: ({ temp }) => temp.call('people.list', {}) },
  {
    route: 'people.add',
    async call(walked) {
      const made = await walked.temp.call('people.add', {
        passphrase: testPassphrase,
        profile: { name: 'Tweede Onderzoeker', role: 'forensic-nurse' },
        newPassphrase: otherPassphrase,
      });
      walked.colleagueId = expectOk(made).userId;
      return made;
    },
  },
  {
    route: 'people.update',
    call: ({ temp, colleagueId }) =>
      temp.call('people.update', { userId: colleagueId, profile: { name: 'Tweede Onderzoeker', role: 'reviewer' } }),
  },
  {
    route: 'people.change-passphrase',
    call: ({ temp }) =>
      temp.call('people.change-passphrase', { passphrase: testPassphrase, newPassphrase: testPassphrase }),
  },
  {
    route: 'people.prepare-recovery',
    async call(walked) {
      const made = await walked.temp.call('people.prepare-recovery', { passphrase: testPassphrase, form: 'kit' });
      const { kitId, parts } = expectOk(made);
      walked.kitId = kitId;
      walked.words = parts[0] ?? [];
      return made;
    },
  },
  {
    route: 'people.confirm-recovery',
    // The words that are asked for are those of a kit that was just prepared.
    async call(walked) {
      const { temp } = walked;
      const prepared = expectOk(
        await temp.call('people.prepare-recovery', { passphrase: testPassphrase, form: 'kit' }),
      );
      walked.kitId = prepared.kitId;
      walked.words = prepared.parts[0] ?? [];
      const words = prepared.checks.map(({ part, position }) => prepared.parts[part]?.[position] ?? '');
      return temp.call('people.confirm-recovery', { kitId: prepared.kitId, words });
    },
  },
  {
    route: 'vault.recovery-people',
    before: lock,
    call: ({ temp, vaultId, words }) => temp.call('vault.recovery-people', { id: vaultId, parts: [words.join(' ')] }),
    after: unlock,
  },
  {
    route: 'vault.recover',
    before: lock,
    call: ({ temp, vaultId, words, userId }) =>
      temp.call('vault.recover', {
        id: vaultId,
        parts: [words.join(' ')],
        userId,
        newPassphrase: testPassphrase,
      }),
  },
  {
    route: 'people.revoke-recovery',
    call: ({ temp, kitId }) => temp.call('people.revoke-recovery', { kitId, passphrase: testPassphrase }),
  },
  {
    route: 'people.remove',
    call: ({ temp, colleagueId }) => temp.call('people.remove', { userId: colleagueId, passphrase: testPassphrase }),
  },
];

const restoreStep: WalkStep = {
  route: 'vault.restore',
  before: lock,
  call: ({ temp, handle, snapshot }) =>
    temp.call('vault.restore', {
      handle,
      snapshot,
      passphrase: testPassphrase,
      label: 'Teruggezet',
      folder: join(temp.userDataDir, 'restored'),
    }),
};

/** One call of every route, in an order in which each succeeds. */
export const auditWalk: readonly WalkStep[] = [
  ...vaultSteps,
  ...recordSteps,
  ...trailSteps,
  ...keptSteps,
  ...peopleSteps,
  restoreStep,
];
