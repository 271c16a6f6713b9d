/**
 * Rows as CSV (RFC 4180): every field in double quotes, lines end in CRLF, the last one too. A field with which a spreadsheet would start
 * a formula gets an apostrophe in front.
 */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(quoteField).join(',')}\r\n`).join('');

const quoteField = (field: string): string =>
  `"${(/^[=+\-@\t\r]/.test(field) ? `'${field}` : field).replaceAll('"', '""')}"`;
