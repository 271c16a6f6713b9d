import { expect, type Locator, type Page } from '@playwright/test';
import sharp from 'sharp';
import { button, choose, question } from './e2e-fields.ts';

/** A file as a person picks it. */
export interface PickedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A drawn picture of a mark beside a scale as a JPEG file; colour and camera make its bytes its own. */
export async function drawnPhoto(name: string, colour: string, camera = 'Oefencamera'): Promise<PickedFile> {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200">
    <rect width="1600" height="1200" fill="#d9b8a0"/><ellipse cx="800" cy="560" rx="210" ry="140" fill="${colour}"/>
    <path d="M200 1000h1200M200 960v80M600 960v80M1000 960v80M1400 960v80" stroke="#222" stroke-width="8"/></svg>`;
  const picture = sharp(Buffer.from(drawing)).withExif({ IFD0: { Model: camera } });
  return { name, mimeType: 'image/jpeg', buffer: await picture.jpeg({ quality: 85 }).toBuffer() };
}

/** A text that only its name calls a photo. */
export const falsePhoto = (name: string): PickedFile => ({
  name,
  mimeType: 'image/jpeg',
  buffer: Buffer.from('Dit is een tekst en geen foto.\n'.repeat(40)),
});

/** Picks files in the dialog of the system. */
export async function pickPhotos(page: Page, files: readonly PickedFile[]): Promise<void> {
  const dialog = page.waitForEvent('filechooser');
  await button(page, 'Kies bestanden…').click();
  await (await dialog).setFiles([...files]);
}

export interface PhotoBatch {
  readonly step: string;
  readonly scale: string;
  /** Words of the injury that all of them show. */
  readonly injury?: RegExp;
}

/** Says once what the picked photos are, and takes them in. */
export async function addPickedPhotos(page: Page, batch: PhotoBatch): Promise<void> {
  await choose(page, 'Stap in de serie', batch.step);
  await choose(page, 'Meetlat in beeld', batch.scale);
  if (batch.injury !== undefined)
    await question(page, 'Letsels in beeld').getByRole('checkbox', { name: batch.injury }).check();
  await page.getByRole('button', { name: /^(?:1 foto|\d+ foto's) toevoegen$/ }).click();
}

/** A file in the list of picked ones. */
export const pickedFile = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });

/** Waits for so many photos by what they show; each of their pictures was decrypted and drawn. */
export async function expectThumbnails(page: Page, name: RegExp, count: number): Promise<void> {
  const pictures = page.getByRole('img', { name });
  await expect(pictures).toHaveCount(count);
  const drawn = (images: readonly (SVGElement | HTMLElement)[]): readonly boolean[] =>
    images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0);
  await expect.poll(() => pictures.evaluateAll(drawn)).toEqual(Array(count).fill(true));
}
