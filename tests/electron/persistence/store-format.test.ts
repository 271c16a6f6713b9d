import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { storeFileName } from '../../../electron/persistence/open-store.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import { expectOk, type TempVault, tempVault, testUser } from '../../support/temp-vault.ts';

// SQLCipher 4 with a raw key (https://www.zetetic.net/sqlcipher/design): pages of 4096 bytes that end in a 16-byte IV and an HMAC-SHA512;
// AES-256-CBC; the file starts with 16 bytes of salt; the HMAC key is PBKDF2-HMAC-SHA512 of the key, two rounds, over the salt xor 0x3a.
const pageSize = 4096;
const saltLength = 16;
const macLength = 64;

function decryptPage(file: Buffer, number: number, key: Buffer): Buffer {
  const salt = file.subarray(0, saltLength);
  const macKey = pbkdf2Sync(
    key,
    salt.map((byte) => byte ^ 0x3a),
    2,
    32,
    'sha512',
  );
  const page = file.subarray((number - 1) * pageSize, number * pageSize);
  const start = number === 1 ? saltLength : 0;
  const encrypted = page.subarray(start, pageSize - macLength - 16);
  const iv = page.subarray(pageSize - macLength - 16, pageSize - macLength);
  const numbered = Buffer.alloc(4);
  numbered.writeUInt32LE(number);
  const mac = createHmac('sha512', macKey).update(encrypted).update(iv).update(numbered).digest();
  expect(page.subarray(-macLength), `page ${number}`).toEqual(mac);
  const decipher = createDecipheriv('aes-256-cbc', key, iv).setAutoPadding(false);
  const plain = Buffer.concat([decipher.update(encrypted), decipher.final()]);
  const head = number === 1 ? Buffer.from('SQLite format 3\0', 'latin1') : Buffer.alloc(0);
  return Buffer.concat([head, plain, Buffer.alloc(macLength + 16)]);
}

let temp: TempVault;

beforeEach(() => {
  temp = tempVault();
});
afterEach(() => temp.remove());

it('is plain SQLCipher 4, which an expert can open without this program', async () => {
  await (await temp.create()).close();
  const { database } = expectOk(await unlockVault(temp.request));
  const file = readFileSync(join(temp.dir, storeFileName));
  expect(file.length % pageSize).toBe(0);
  const pages = Array.from({ length: file.length / pageSize }, (_, index) =>
    decryptPage(file, index + 1, revealKey(database)),
  );
  const decrypted = join(temp.root, 'decrypted.sqlite');
  writeFileSync(decrypted, Buffer.concat(pages));
  const plain = new DatabaseSync(decrypted, { readOnly: true });
  expect(plain.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' });
  expect(plain.prepare("select json_extract(body_json, '$.name') as name from user").get()).toEqual({
    name: testUser.name,
  });
  plain.close();
});
