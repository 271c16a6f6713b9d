import { expect, type Locator, type Page } from '@playwright/test';
import { answer, button, question, textField, tick } from './e2e-fields.ts';

/** The parts of the interpretation as its tabs name them. */
export type InterpretationTab = 'Per letsel' | 'Hypothesen' | 'Waardering' | 'Vragen' | 'Conclusie';

/** Opens a part of the interpretation and gives it. */
export async function openPart(page: Page, tab: InterpretationTab): Promise<Locator> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  return page.getByRole('tabpanel', { name: tab });
}

/** Saves all parts and waits until they are said to be saved. */
export async function saveInterpretation(page: Page): Promise<void> {
  await button(page, 'Opslaan').click();
  await expect(page.getByText(/^Opgeslagen \d{2}:\d{2}:\d{2}$/)).toBeVisible();
}

/** Writes two hypotheses and fixes them. */
export async function fixHypotheses(page: Page, [first, second]: readonly [string, string]): Promise<void> {
  const part = await openPart(page, 'Hypothesen');
  await expect(button(part, 'Leg hypothesen vast…')).toBeDisabled();
  await textField(part, 'Hypothese 1').fill(first);
  await textField(part, 'Hypothese 2').fill(second);
  await button(part, 'Leg hypothesen vast…').click();
  await button(page.getByRole('dialog'), 'Ja, vastleggen').click();
  await expect(part.getByText(/^Vastgelegd op .*, vóór de waardering\.$/)).toBeVisible();
  await expect(textField(part, 'Hypothese 1')).toBeDisabled();
}

export interface Evaluation {
  /** The hypothesis under which the findings are more probable. */
  readonly toward: 'H1' | 'H2';
  readonly term: string;
  readonly reasoning: string;
}

/** Weighs the findings under the two hypotheses; gives the part with the sentence that follows. */
export async function weighFindings(page: Page, evaluation: Evaluation): Promise<Locator> {
  const part = await openPart(page, 'Waardering');
  await answer(part, 'Richting', `waarschijnlijker bij ${evaluation.toward}`);
  await question(part, 'Term').getByRole('radio', { name: evaluation.term }).check();
  await tick(part, 'Berust op', ['wetenschappelijke literatuur']);
  await textField(part, 'Onderbouwing').fill(evaluation.reasoning);
  return part;
}

/** Answers every question of the report, each in its own words. */
export async function answerQuestions(page: Page): Promise<number> {
  const part = await openPart(page, 'Vragen');
  const fields = await part.getByRole('textbox').all();
  for (const [index, field] of fields.entries())
    await field.fill(`Antwoord op vraag ${index + 1}: zie de beschrijving.`);
  return fields.length;
}
