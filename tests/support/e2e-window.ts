import type { Page } from '@playwright/test';

/** The size of a modest laptop, and patience with a busy machine but not with a name that is not there. */
export async function prepareWindow(page: Page): Promise<Page> {
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1280, height: 800 });
  return page;
}
