import sharp from 'sharp';

/**
 * Makes a JPEG of a drawing of our own, with a camera time (`yyyy:mm:dd hh:mm:ss`) and a device that says that it is no photo.
 * Only for drawings that come with the app: a drawing from elsewhere is never read.
 */
export async function encodeDrawing(svg: string, takenAt: string): Promise<Uint8Array> {
  const buffer = await sharp(Buffer.from(svg))
    .withExif({
      IFD0: { Make: 'Letseldossier', Model: 'synthetische oefencamera' },
      IFD2: { DateTimeOriginal: takenAt },
    })
    .jpeg({ quality: 80 })
    .toBuffer();
  return new Uint8Array(buffer);
}
