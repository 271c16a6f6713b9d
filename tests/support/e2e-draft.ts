import { expect, type Locator } from '@playwright/test';

/** Changes a form in one stroke and waits until exactly that is said to be kept as a draft. */
export async function changeAndAwaitDraft(form: Locator, change: () => Promise<void>): Promise<void> {
  const note = form.getByText(/^Concept bewaard \d{2}:\d{2}:\d{2}$/);
  const earlier = (await note.textContent()) ?? '';
  // The note tells whole seconds: only from the next one on does another time mean another writing.
  await expect.poll(() => `Concept bewaard ${amsterdamClock()}`).not.toBe(earlier);
  await change();
  await expect(note).not.toHaveText(earlier);
}

const amsterdamClock = (): string =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'medium' }).format(new Date());
