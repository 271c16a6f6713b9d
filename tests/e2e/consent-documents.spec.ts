import { expect } from '@playwright/test';
import { openSection } from '../support/e2e-case.ts';
import { answer, button, question, textField } from '../support/e2e-fields.ts';
import { openNewExamination } from '../support/e2e-new-examination.ts';
import { drawnPhoto, falsePhoto, type PickedFile } from '../support/e2e-photos.ts';
import { prepareWindow } from '../support/e2e-window.ts';
import { test } from '../support/launch-app.ts';

const pdf: PickedFile = {
  name: 'getekend.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\ntrailer\n<<>>\n%%EOF\n'),
};

test('a signed form is added as a scan, looked at, and taken away with a reason', async ({ launch }) => {
  test.setTimeout(120_000);
  const app = await launch();
  const page = await prepareWindow(app.page);
  await openNewExamination(page, { child: { birthDate: '3-5-2021' } });
  await openSection(page, 'Dossier');
  const section = page.getByRole('region', { name: 'Ondertekende formulieren' });
  const dialog = page.getByRole('dialog');
  const pick = async (file: PickedFile): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await button(dialog, 'Bestand kiezen').click();
    await (await chooser).setFiles([file]);
  };

  await test.step('an answer in writing asks for its form', async () => {
    await expect(section).toContainText('Er is nog geen ondertekend formulier toegevoegd.');
    await page.getByRole('button', { name: /^foto’s: antwoord van de ouders met gezag:/ }).click();
    await answer(dialog, 'Antwoord', 'gegeven');
    await answer(dialog, 'Hoe gegeven', 'schriftelijk');
    await button(dialog, 'Nu').click();
    await button(dialog, 'Opslaan').click();
    await expect(dialog).toBeHidden();
    await expect(section).toContainText(
      'Schriftelijk gegeven, nog zonder ondertekend formulier: foto’s, de ouders met gezag.',
    );
  });

  await test.step('without a file, and with one that is no form, it says so and loses nothing', async () => {
    await button(section, 'Ondertekend formulier toevoegen…').click();
    await expect(question(dialog, 'Wie tekende').getByRole('checkbox', { name: 'de ouders met gezag' })).toBeChecked();
    await button(dialog, 'Opslaan').click();
    await expect(dialog.getByText('Kies eerst een bestand.')).toBeVisible();
    await pick(falsePhoto('brief.jpg'));
    await textField(dialog, 'Opmerking').fill('Getekend aan de balie');
    await button(dialog, 'Opslaan').click();
    await expect(dialog.getByText(/^Dit is geen PDF en geen foto of scan\./)).toBeVisible();
    await expect(textField(dialog, 'Opmerking')).toHaveValue('Getekend aan de balie');
  });

  await test.step('a photo of the form is added and shown', async () => {
    await pick(await drawnPhoto('formulier.jpg', '#333333'));
    await button(dialog, 'Opslaan').click();
    await expect(dialog).toBeHidden();
    await expect(section).not.toContainText('nog zonder ondertekend formulier');
    await button(section, 'formulier.jpg bekijken').click();
    await expect(dialog.getByRole('img', { name: 'Afbeelding van het formulier formulier.jpg' })).toBeVisible();
    await expect(dialog).toContainText(/[0-9a-f]{64}/);
    await expect(dialog).toContainText('Getekend aan de balie');
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await test.step('a PDF is kept and not shown', async () => {
    await button(section, 'Ondertekend formulier toevoegen…').click();
    await pick(pdf);
    await question(dialog, 'Wie tekende').getByRole('checkbox', { name: 'het kind' }).check();
    await question(dialog, 'Waarvoor').getByRole('checkbox', { name: 'foto’s', exact: true }).check();
    await button(dialog, 'Opslaan').click();
    await expect(dialog).toBeHidden();
    await button(section, 'getekend.pdf bekijken').click();
    await expect(dialog.getByText(/^Een PDF wordt hier niet getoond/)).toBeVisible();
  });

  await test.step('one that does not belong here is taken away with a reason', async () => {
    await button(dialog, 'Weghalen…').click();
    await button(dialog, 'Weghalen').click();
    await expect(dialog.getByText('Geef een reden.')).toBeVisible();
    await textField(dialog, 'Reden').fill('Hoort bij een ander dossier');
    await button(dialog, 'Weghalen').click();
    await expect(dialog.getByRole('heading', { name: 'getekend.pdf', exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(section).toContainText('1 weggehaald formulier');
    await expect(section.getByRole('button', { name: 'getekend.pdf bekijken' })).toBeHidden();
  });
});
