import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Preflight of Apache PDFBox finds against PDF/A-1b in a file, each with its code. Throws when it cannot read the file at all. */
export function preflight(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  try {
    const file = join(folder, 'twin.pdf');
    writeFileSync(file, bytes);
    const { stdout } = spawnSync('java', ['-cp', classPath, 'org.apache.pdfbox.preflight.Validator_A1b', file], {
      encoding: 'utf8',
    });
    const [verdict = '', ...findings] = stdout.split('\n').filter((line) => line.trim() !== '');
    if (verdict.includes('is a valid PDF/A-1b file')) return [];
    if (!verdict.includes('is not a valid PDF/A-1b file')) throw new Error('Preflight gave no verdict');
    return findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Preflight and what it stands on, where Debian puts them. */
const classPath = ['preflight', 'pdfbox2', 'fontbox2', 'xmpbox', 'commons-logging', 'javax.activation', 'jaxb-api']
  .map((name) => `/usr/share/java/${name}.jar`)
  .join(':');
