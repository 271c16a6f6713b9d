import { createDecipheriv, createHash, hkdfSync, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoredFile } from '../../../electron/application/ports.ts';
import { chunkSize, tagLength } from '../../../electron/vault/chunk-cipher.ts';
import { type EncryptedFiles, filesFolderName, openEncryptedFiles } from '../../../electron/vault/encrypted-files.ts';
import { SecretKey } from '../../../electron/vault/secret-key.ts';
import { filesUnder, tempVault } from '../../support/temp-vault.ts';

const vaultId = randomUUID();
const sealedChunk = chunkSize + tagLength;
const keyBytes = randomBytes(32);
let temp: ReturnType<typeof tempVault>;
let files: EncryptedFiles;

const openFiles = (id = vaultId, key = keyBytes) =>
  openEncryptedFiles({ dir: temp.root, vaultId: id, key: new SecretKey(Buffer.from(key)) });
const pathOf = (file: StoredFile) => join(temp.root, filesFolderName, file.name);
const stored = (file: StoredFile) => readFileSync(pathOf(file));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
/** A row that fits whatever length lies on disk, as if the store had been deceived as well. */
const claiming = (file: StoredFile, byteSize: number): StoredFile => ({ ...file, byteSize });
const damaged = { kind: 'file-damaged' };

beforeEach(() => {
  temp = tempVault();
  files = openFiles();
});
afterEach(() => temp.remove());

describe('an encrypted file', () => {
  it.each([0, 1, 15, 16, chunkSize - 1, chunkSize, chunkSize + 1, 3 * chunkSize, 3 * chunkSize + 7])(
    'of %i bytes comes back bit for bit, with the sums of both forms',
    async (size) => {
      const content = randomBytes(size);
      const file = await files.write(content);
      expect(await files.read(file)).toEqual(content);
      expect(file).toMatchObject({ byteSize: size, sha256: sha256(content), sha256Stored: sha256(stored(file)) });
    },
  );

  it('may be written and read in pieces of any size', async () => {
    const content = randomBytes(200_001);
    async function* pieces() {
      const reused = Buffer.alloc(1000);
      for (let at = 0; at < content.length; at += 1000) {
        const length = content.copy(reused, 0, at, at + 1000);
        yield reused.subarray(0, length);
      }
    }
    const file = await files.write(pieces());
    const read: Buffer[] = [];
    for await (const chunk of files.stream(file)) read.push(chunk);
    expect(read.map((chunk) => chunk.length)).toEqual([chunkSize, chunkSize, chunkSize, 200_001 - 3 * chunkSize]);
    expect(Buffer.concat(read)).toEqual(content);
  });

  it('shows nothing of its content and never looks the same twice', async () => {
    const content = Buffer.from('een zin die nergens leesbaar mag zijn '.repeat(4000));
    const [one, other] = [await files.write(content), await files.write(content)];
    expect(stored(one).includes('nergens leesbaar')).toBe(false);
    expect(one.name).not.toBe(other.name);
    expect(stored(one).equals(stored(other))).toBe(false);
  });

  it('needs both its own key and the key of its vault', async () => {
    const file = await files.write(randomBytes(100));
    await expect(files.read({ ...file, key: randomBytes(32) })).rejects.toMatchObject(damaged);
    await expect(openFiles(vaultId, randomBytes(32)).read(file)).rejects.toMatchObject(damaged);
    await expect(openFiles(randomUUID()).read(file)).rejects.toMatchObject(damaged);
  });

  it('leaves nothing behind when its source fails or the program stops in the middle', async () => {
    async function* failing() {
      yield randomBytes(chunkSize * 2);
      throw new Error('card removed');
    }
    await expect(files.write(failing())).rejects.toThrow('card removed');
    expect(filesUnder(join(temp.root, filesFolderName)).size).toBe(0);
    writeFileSync(join(temp.root, filesFolderName, `${'a'.repeat(32)}.tmp`), 'half');
    openFiles();
    expect(filesUnder(join(temp.root, filesFolderName)).size).toBe(0);
  });

  it('can be removed, also twice, and is missing afterwards', async () => {
    const file = await files.write(randomBytes(10));
    expect(files.names()).toEqual([file.name]);
    await files.discard(file);
    await files.discard(file);
    expect(files.names()).toEqual([]);
    await expect(files.read(file)).rejects.toMatchObject({ kind: 'file-missing' });
  });

  it('is never looked for outside its folder', async () => {
    const file = await files.write(randomBytes(10));
    await expect(files.read({ ...file, name: `../${filesFolderName}/${file.name}` })).rejects.toThrow('Not the name');
  });
});

describe('the format of an encrypted file', () => {
  it('is the documented one, so that it can be decrypted without this program', async () => {
    const content = randomBytes(2 * chunkSize + 5);
    const file = await files.write(content);
    const info = `letseldossier/1/file/${vaultId}/${file.name}`;
    const key = Buffer.from(hkdfSync('sha256', file.key, keyBytes, info, 32));
    const opened = [0, 1, 2].map((index) => {
      const sealed = stored(file).subarray(index * sealedChunk, (index + 1) * sealedChunk);
      const nonce = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, index, index === 2 ? 1 : 0]);
      const decipher = createDecipheriv('aes-256-gcm', key, nonce);
      decipher
        .setAAD(Buffer.from(`letseldossier-file/1/${vaultId}/${file.name}/${index}`))
        .setAuthTag(sealed.subarray(-tagLength));
      return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]);
    });
    expect(Buffer.concat(opened)).toEqual(content);
  });
});

describe('damage to an encrypted file is noticed', () => {
  it('in every single byte', async () => {
    const file = await files.write(randomBytes(100));
    const intact = stored(file);
    for (let at = 0; at < intact.length; at += 1) {
      const flipped = Buffer.from(intact);
      flipped.writeUInt8(intact.readUInt8(at) ^ 0x80, at);
      writeFileSync(pathOf(file), flipped);
      await expect(files.read(file)).rejects.toMatchObject(damaged);
    }
  });

  it('when it is cut short, within a chunk or between two, even if the row said so too', async () => {
    const file = await files.write(randomBytes(3 * chunkSize));
    const intact = stored(file);
    for (const chunks of [1, 2]) {
      writeFileSync(pathOf(file), intact.subarray(0, chunks * sealedChunk));
      await expect(files.read(file)).rejects.toMatchObject(damaged);
      await expect(files.read(claiming(file, chunks * chunkSize))).rejects.toMatchObject(damaged);
    }
    writeFileSync(pathOf(file), intact.subarray(0, -1));
    await expect(files.read(claiming(file, 3 * chunkSize - 1))).rejects.toMatchObject(damaged);
    writeFileSync(pathOf(file), '');
    await expect(files.read(claiming(file, 0))).rejects.toMatchObject(damaged);
  });

  it('when something is added, chunks change places, or one is doubled', async () => {
    const file = await files.write(randomBytes(3 * chunkSize));
    const intact = stored(file);
    const [one, two, three] = [0, 1, 2].map((index) =>
      intact.subarray(index * sealedChunk, (index + 1) * sealedChunk),
    ) as [Buffer, Buffer, Buffer];
    for (const chunks of [
      [two, one, three],
      [one, one, three],
      [one, two, two],
      [one, two, three, three],
    ]) {
      writeFileSync(pathOf(file), Buffer.concat(chunks));
      await expect(files.read(claiming(file, chunks.length * chunkSize))).rejects.toMatchObject(damaged);
    }
  });

  it('when two files change places', async () => {
    const [one, other] = [await files.write(randomBytes(100)), await files.write(randomBytes(100))];
    renameSync(pathOf(one), join(temp.root, 'aside'));
    renameSync(pathOf(other), pathOf(one));
    renameSync(join(temp.root, 'aside'), pathOf(other));
    await expect(files.read(one)).rejects.toMatchObject(damaged);
    await expect(files.read({ ...one, key: other.key })).rejects.toMatchObject(damaged);
  });
});
