import { expect, type Page } from '@playwright/test';
import { changeAndAwaitDraft } from '../support/e2e-draft.ts';
import { answer, button, choose, find, question, selectField, textField } from '../support/e2e-fields.ts';
import { createVault, expectLocked, unlockVault } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { type LaunchedApp, test } from '../support/launch-app.ts';
import { commandOf, isAlive, processTree } from '../support/process-tree.ts';

/** Everything that ends a session in the middle of a form, and what is there when the vault is opened again. */
const locks: Readonly<Record<string, { readonly standinOnly: boolean; lock(app: LaunchedApp): unknown }>> = {
  'the person locks': { standinOnly: false, lock: (app) => app.page.keyboard.press('Control+l') },
  'the screen of the computer is locked': { standinOnly: true, lock: ({ pid }) => process.kill(pid, 'SIGUSR2') },
  'the computer goes to sleep': { standinOnly: true, lock: ({ pid }) => process.kill(pid, 'SIGPWR') },
};

for (const [what, { standinOnly, lock }] of Object.entries(locks)) {
  test(`${what} in the middle of a word: core and page end, and what was typed is there again`, async ({ launch }) => {
    const app = await launch();
    test.skip(standinOnly && app.runtime === 'electron', 'only the stand-in can be told by a signal');
    const page = await prepareWindow(app.page);
    await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
    await button(page, 'Nieuw dossier').first().click();
    await fillHalf(page);
    const before = processTree(app.pid).filter((pid) => pid !== app.pid);
    // No waiting for the draft: the lock itself has to keep it.
    await textField(page, 'Achternaam').fill('Zonnebl');
    const locked = await prepareWindow(await app.replaceWindow(() => lock(app)));
    await expectLocked(locked);
    await expect.poll(() => before.filter(isAlive)).toEqual([]);
    expect(await locked.content()).not.toContain('Zonnebl');
    await unlockVault(locked);
    await expectHalf(locked, 'Zonnebl');
  });
}

test('nobody touches the app for ten minutes: it locks, and what was typed is there again', async ({ launch }) => {
  const app = await launch();
  const page = await prepareWindow(app.page);
  // Before the app sets its clock: time can then be made to pass.
  await page.clock.install();
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await button(page, 'Nieuw dossier').first().click();
  await fillHalf(page);
  await textField(page, 'Achternaam').fill('Zonnebl');
  const locked = await prepareWindow(await app.replaceWindow(() => page.clock.fastForward('10:10')));
  await expectLocked(locked);
  await unlockVault(locked);
  await expectHalf(locked, 'Zonnebl');
});

test('the computer is shut down in the middle of a word: nothing is left running, and what was typed is there again', async ({
  launch,
}) => {
  const app = await launch();
  test.skip(app.runtime === 'electron', 'only the stand-in can be told by a signal');
  const page = await prepareWindow(app.page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await button(page, 'Nieuw dossier').first().click();
  await fillHalf(page);
  await textField(page, 'Achternaam').fill('Zonnebl');
  const all = processTree(app.pid);
  process.kill(app.pid, 'SIGHUP');
  await expect.poll(() => all.filter(isAlive)).toEqual([]);
  await app.relaunch();
  const again = await prepareWindow(app.page);
  await unlockVault(again);
  await expectHalf(again, 'Zonnebl');
});

test('the core crashes in the middle of a form: the window says so, works again after unlocking, and has lost nothing', async ({
  launch,
}) => {
  const app = await launch();
  test.skip(app.runtime === 'electron', 'the process of the core is found by its command line');
  const page = await prepareWindow(app.page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await button(page, 'Nieuw dossier').first().click();
  await fillHalf(page);
  await changeAndAwaitDraft(page.locator('body'), () => textField(page, 'Achternaam').fill('Zonnebloem'));
  // In the same breath as the crash: nothing can have kept this but the window itself.
  await textField(page, 'Achternaam').fill('Zonnebloemen');
  const core = coreOf(app);
  process.kill(core, 'SIGKILL');
  await expectLocked(page);
  await expect(page.getByText('Het deel van de app dat de gegevens bewaart, is gestopt.')).toBeVisible();
  await unlockVault(page);
  await expectHalf(page, 'Zonnebloemen');
  expect(coreOf(app)).not.toBe(core);
  await answer(page, 'Geslacht', 'meisje');
  await textField(page, 'Geboortedatum').fill('2-6-2023');
  await button(page, 'Dossier maken').click();
  await expect(page.getByRole('heading', { name: 'Fleur Zonnebloemen' })).toBeVisible();
});

async function fillHalf(page: Page): Promise<void> {
  await textField(page, 'Voornamen').fill('Fleur');
  await find(page, 'Gemeente', 'Groningen');
  await choose(page, 'Kader', 'zorg');
}

async function expectHalf(page: Page, familyName: string): Promise<void> {
  await expect(page.getByText('Uw niet opgeslagen invoer van eerder staat er weer.')).toBeVisible();
  await expect(textField(page, 'Voornamen')).toHaveValue('Fleur');
  await expect(textField(page, 'Achternaam')).toHaveValue(familyName);
  await expect(selectField(page, 'Gemeente')).toHaveValue('Groningen');
  await expect(question(page, 'Geslacht').getByRole('radio', { checked: true })).toHaveCount(0);
}

function coreOf(app: LaunchedApp): number {
  const found = processTree(app.pid).filter((pid) => /core\.js/.test(commandOf(pid)) && isAlive(pid));
  if (found.length !== 1) throw new Error(`There are ${found.length} cores`);
  return found[0] as number; // counted
}
