import { expect, type Page } from '@playwright/test';
import { question } from './e2e-fields.ts';

/** What a press on a drawing of the body map does. */
export type Tool = 'Hand' | 'Wijzigen' | 'Punt' | 'Lijn' | 'Omtrek';

/** Chooses a tool of the body map with the pointer, and waits until it is the one in hand. */
export const chooseTool = (page: Page, tool: Tool): Promise<void> => clickChoice(page, 'Tekenen als', tool);

/** Turns the body map to a side of the child with the pointer, and waits until it is shown. */
export const chooseSide = (page: Page, side: string): Promise<void> => clickChoice(page, 'Zijde van het kind', side);

/** Clicks what is seen of a choice: unlike a key, a click stays where it was meant when a form takes the focus at that moment. */
async function clickChoice(page: Page, group: string, name: string): Promise<void> {
  const radio = page.getByRole('radio', { name, exact: true });
  const option = question(page, group).locator('label').filter({ has: radio });
  await option.click();
  await expect(option.getByRole('radio')).toBeChecked();
}
