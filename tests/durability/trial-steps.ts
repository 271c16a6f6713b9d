import { randomUUID } from 'node:crypto';
import type { WriterStep } from './writer-plan.ts';

/** A setting: one row of a few pages and its entry. */
export const settingStep = (size = 3000): WriterStep => ({ kind: 'setting', key: randomUUID(), size });

/** A photo: three encrypted files, their rows and an entry. The original takes more than two chunks. */
export const photoStep = (size = 150_000): WriterStep => ({ kind: 'photo', key: randomUUID(), size });

/** A backup into the folder of the bed. */
export const backupStep = (): WriterStep => ({ kind: 'backup', key: randomUUID(), size: 0 });

/** A person with a passphrase of their own. */
export const personStep = (): WriterStep => ({ kind: 'person', key: randomUUID(), size: 0 });

/** The person is removed, and the vault and its store get other keys. */
export const removalStep = ({ key }: WriterStep): WriterStep => ({ kind: 'removal', key, size: 0 });

/** The unsaved input of one form, for the `count`th time. */
export const draftStep = (count: number): WriterStep => ({ kind: 'draft', key: `letter#${count}`, size: 0 });
