import { expect, type Page } from '@playwright/test';
import { openSection } from '../support/e2e-case.ts';
import { button, textField } from '../support/e2e-fields.ts';
import { createVault, expectWorklist } from '../support/e2e-vault.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { test } from '../support/launch-app.ts';

/**
 * Half a character is no text of HTML: a browser keeps it, but the line between the stand-in and its browser does not. That the core
 * gives it back is tested without a window.
 */
const texts = Object.entries(hostileTexts).filter(([name]) => name !== 'lone surrogates');

test('hostile text is shown as it is and does nothing, wherever it stands', async ({ launch }) => {
  test.setTimeout(300_000);
  const app = await launch();
  const page = await prepareWindow(app.page);
  const wrong: string[] = [];
  page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => wrong.push(`error ${error.name}`));
  await createVault(page, { purpose: 'Echt werk', label: '<img src=x onerror="window.hostile=1">' });
  await page.evaluate(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      Object.assign(window, { violations: [...(Reflect.get(window, 'violations') ?? []), effectiveDirective] });
    });
  });
  for (const [name, text] of texts) {
    const kept = text.trim();
    await recordWith(page, kept);
    await openWorklist(page);
    const lines = page.getByRole('rowheader');
    await expect.poll(() => lines.evaluateAll(placeOf, kept), name).toBeGreaterThanOrEqual(0);
    await lines.nth(await lines.evaluateAll(placeOf, kept)).click();
    // The heading names the child: given and family name.
    await expect
      .poll(
        () =>
          page
            .getByRole('heading', { level: 1 })
            .first()
            .evaluate((h) => h.textContent),
        name,
      )
      .toContain(kept);
    await openSection(page, 'Beschrijving');
    await expect.poll(() => page.locator('main').evaluate((main) => main.textContent), name).toContain(kept);
    await openSection(page, 'Onderzoek');
    await openSection(page, 'Dossier');
  }
  expect(
    await page.evaluate(() => ({ ran: Reflect.get(window, 'hostile'), violations: Reflect.get(window, 'violations') })),
  ).toEqual({
    ran: undefined,
    violations: undefined,
  });
  expect(wrong).toEqual([]);
  expect(page.context().pages()).toHaveLength(1);
});

test('hostile text that is typed is kept as it was typed', async ({ launch }) => {
  test.setTimeout(180_000);
  const app = await launch();
  const page = await prepareWindow(app.page);
  await createVault(page, { purpose: 'Echt werk', label: 'GGD Voorbeeld' });
  await button(page, 'Nieuw dossier').first().click();
  for (const [name, text] of texts) {
    // A field of one line has no line ends, in any browser.
    const typed = text.replaceAll(/[\r\n]/g, '');
    await textField(page, 'Achternaam').fill(typed);
    await expect(textField(page, 'Achternaam'), name).toHaveValue(typed);
  }
  expect(await page.evaluate(() => Reflect.get(window, 'hostile'))).toBeUndefined();
});

/** Makes a case with an injury as the page's own forms would, with this text wherever there is room for words. */
async function recordWith(page: Page, text: string): Promise<void> {
  const child = { givenNames: text, familyName: text, birthDate: '2023-06-14', sex: 'female' };
  const contact = {
    kind: 'injury-clinic',
    requester: 'veilig-thuis',
    requesterName: text,
    requestedAt: '2026-03-02T09:00:00Z',
    place: 'ggd',
    executor: 'forensic-doctor-child',
    suspicion: ['physical-abuse'],
    assignment: text,
  };
  const injury = {
    type: 'bruise',
    count: { kind: 'single' },
    shape: { kind: 'point', at: { model: 1, segment: 'upper-arm-left', along: 0.5, around: 90 } },
    size: { lengthMm: 23, widthMm: 11, method: 'measured' },
    descriptors: {
      shape: { kind: 'choice', option: 'oval' },
      colour: { kind: 'choices', options: ['blue'] },
      pattern: { kind: 'choice', option: 'none' },
    },
    remarks: text,
  };
  const outcome = await page.evaluate(
    async ([newChild, details, newContact, newInjury]) => {
      const call = async (route: string, input: unknown): Promise<unknown> => {
        const reply = (await window.letseldossier.call(route, input)) as {
          readonly ok: boolean;
          readonly value: unknown;
          readonly error: unknown;
        };
        if (!reply.ok) throw new Error(`${route} ${JSON.stringify(reply.error)}`);
        return reply.value;
      };
      const { caseId } = (await call('case.create', { child: newChild, details })) as { readonly caseId: string };
      const contactId = await call('contact.record', { caseId, details: newContact });
      const examinationId = await call('examination.start', { caseId, contactId });
      await call('injury.record', { examinationId, details: newInjury });
      return 'done';
    },
    [child, { municipality: 'GM0363', frame: 'veilig-thuis' }, contact, injury] as const,
  );
  expect(outcome).toBe('done');
}

/** Runs in the page. */
const placeOf = (cells: readonly Element[], words: string): number =>
  cells.findIndex((cell) => cell.textContent.includes(words));

async function openWorklist(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Werklijst' }).first().click();
  await expectWorklist(page);
}
