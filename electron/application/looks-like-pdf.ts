/** How far from the beginning and the end readers look for the marks of a PDF (ISO 32000-1, Annex H, implementation notes 13 and 18). */
const reach = 1024;

/** Whether bytes begin and end like a whole PDF; nothing else of them is read. */
export function looksLikePdf(bytes: Uint8Array): boolean {
  const text = (part: Uint8Array): string => String.fromCharCode(...part);
  return text(bytes.subarray(0, reach)).includes('%PDF-') && text(bytes.subarray(-reach)).includes('%%EOF');
}
