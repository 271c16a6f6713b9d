import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the PDF tools of the system say about a file; each function throws when its tool finds the file broken. */
export const pdf = {
  /** The text layer, pages divided by form feeds. */
  text: (bytes: Uint8Array): string => run(bytes, (file) => ['pdftotext', '-enc', 'UTF-8', file, '-']),
  /** The text layer as running words: line breaks, spacing and hyphens at line ends taken out. */
  words: (bytes: Uint8Array): string => unbroken(pdf.text(bytes)),
  /** What the verifier of signatures says; no certificate of the system is asked for. */
  signature: (bytes: Uint8Array): string => run(bytes, (file) => ['pdfsig', '-nocert', file]),
  info: (bytes: Uint8Array): string => run(bytes, (file) => ['pdfinfo', file]),
  /** The tag tree. */
  structure: (bytes: Uint8Array): string => run(bytes, (file) => ['pdfinfo', '-struct-text', file]),
  pages: (bytes: Uint8Array): number => Number(/^Pages:\s+(\d+)$/m.exec(pdf.info(bytes))?.[1]),
  /** One row a font. */
  fonts: (bytes: Uint8Array): readonly string[] => rows(run(bytes, (file) => ['pdffonts', file])),
  /** One row an embedded bitmap. */
  images: (bytes: Uint8Array): readonly string[] => rows(run(bytes, (file) => ['pdfimages', '-list', file])),
  /** Checks syntax and streams; warnings make it throw as well. */
  check: (bytes: Uint8Array): string => run(bytes, (file) => ['qpdf', '--check', file]),
  /** The objects of the file in readable form. */
  objects: (bytes: Uint8Array): string => run(bytes, (file) => ['qpdf', '--json', '--json-key=qpdf', file]),
};

/** Text without line breaks, as one would read it aloud. */
export const unbroken = (text: string): string => text.replace(/[\u00ad\u2010-]\n/g, '').replace(/\s+/g, ' ');

function run(bytes: Uint8Array, command: (file: string) => readonly [string, ...string[]]): string {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  try {
    const file = join(folder, 'report.pdf');
    writeFileSync(file, bytes);
    const [tool, ...options] = command(file);
    return execFileSync(tool, options, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The lines below the heading of a table. */
const rows = (table: string): readonly string[] =>
  table
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '');
