import { expect, type Locator, type Page } from '@playwright/test';
import { pointInPart } from '../../renderer/body-map/point-in-part.ts';
import { button } from './e2e-fields.ts';
import { tabTo } from './e2e-keyboard.ts';
import { standardPack } from './standard-pack.ts';

/** The flat drawing that is open. */
export const plateDrawing = (page: Page): Locator => page.getByRole('application', { name: /^(?:Tekening|Drawing): / });

/** The parts of the flat drawing that is open, by name. */
export const partList = (page: Page): Locator => page.getByRole('listbox', { name: /^(?:Onderdelen|Parts)$/ });

/** Turns the body map to another drawing without a pointer: opens the list, types the beginning of its name and takes it. */
export async function typePlate(page: Page, beginning: string, way: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const list = page.getByRole('button', { name: /^Meer tekeningen/ });
  await tabTo(list, way);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.type(beginning);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('menu')).toBeHidden();
}

/** Goes to a part by typing its name or number and means it. */
export async function typePart(page: Page, words: string): Promise<void> {
  await tabTo(partList(page));
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

/** Turns the body map to another drawing with the pointer. */
export async function choosePlate(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Meer tekeningen/ }).click();
  await page.getByRole('menuitemradio', { name, exact: true }).click();
}

/** Where the middle of a part of the drawing that is open lies in the window. */
export async function partOnScreen(page: Page, plate: string, part: string): Promise<{ x: number; y: number }> {
  const drawing = standardPack['body-plate-drawings'].drawings.find((each) => each.plate === plate);
  const point = drawing === undefined ? undefined : pointInPart(drawing, part);
  if (point === undefined) throw new Error(`${plate} has no ${part}`);
  return await plateDrawing(page).evaluate((svg, { x, y }) => {
    const matrix = (svg as SVGSVGElement).getScreenCTM(); // The role belongs to the drawing alone.
    const shown = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
    return { x: shown.x, y: shown.y };
  }, point);
}

/** Clicks in the middle of a part of the drawing that is open. */
export async function clickPart(page: Page, plate: string, part: string): Promise<void> {
  const { x, y } = await partOnScreen(page, plate, part);
  await page.mouse.click(x, y);
}

/** Opens an intimate drawing deliberately. */
export const showIntimate = (page: Page): Promise<void> => button(page, 'Tekening tonen').click();

/** Where a numbered point lies across the drawing, in its own units: right of the middle is more than 0. */
export const pointAcross = async (page: Page, mark: RegExp): Promise<number> =>
  Number(await plateDrawing(page).getByRole('button', { name: mark }).locator('circle').first().getAttribute('cx'));
