import { readFile } from 'node:fs/promises';
import { rules } from '../../../src/core/rules/index';
import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText, settled } from '../steps';
import { openFindings, type FindingsTab } from './findings-tab';

/* A planner mends, ignores, answers and hands on what a check has found, and sets its laws. */

jest.setTimeout(180_000);

const sample = 'assets/sample-work-plan.xlsx';

let preview: OpenPreview;
let tab: FindingsTab;

beforeAll(buildWhereStale, 300_000);

beforeEach(async () => {
  preview = await openPreview(sample);
  tab = await openFindings(preview);
});

afterEach(() => preview.close());

test('one finding is mended as shown before, the next takes its place, and it is undone', async () => {
  const row = tab.rows.filter({ hasText: '1-(a)#2' }).first();
  const next = (await tab.rows.nth(Number(await row.getAttribute('data-finding')) + 1).textContent()) ?? '';
  await row.click();
  const before = await cellText(preview, 'B4');
  await tab.button('Mend this: Write “(See also 1-(b))”').click();
  await tab.pane.locator('ins').getByText('1-(b)').waitFor();
  await tab.press('Escape');
  expect(await tab.focused()).toContain('Mend this');
  await tab.press('Enter');
  await tab.button('Write 1 cell').click();
  await settled(preview, 'check');
  expect(await tab.focused()).toBe(next);
  await tab.pane.getByText(/^next is \d+ of/).waitFor();
  expect(await cellText(preview, 'B4')).toBe(before.replace('Nepal (See also 1-(a))', 'Nepal (See also 1-(b))'));
  await tab.button('Undo 1 cell').click();
  await settled(preview, 'check');
  await tab.pane.locator('h1:focus').waitFor();
  expect(await cellText(preview, 'B4')).toBe(before);
});

test('of the safe mends only the chosen ones are written', async () => {
  const left = await cellText(preview, 'B5');
  await tab.pane.getByRole('button', { name: /^Mend \d+ cells safely/ }).click();
  await tab.pane.getByRole('button', { name: 'Choose none' }).click();
  expect(await tab.pane.getByRole('button', { name: 'Mend 0 cells' }).isDisabled()).toBe(true);
  await tab.pane.getByRole('button', { name: 'Choose all' }).click();
  await tab.pane.getByRole('checkbox', { name: 'Mend B5' }).uncheck();
  await tab.pane.getByRole('button', { name: /^Mend \d+ cells$/ }).click();
  await settled(preview, 'check');
  expect(await cellText(preview, 'B4')).toContain('Nepal (See also 1-(b))');
  expect(await cellText(preview, 'B5')).toBe(left);
});

test('a finding is ignored with a reason, listed so, and checked again', async () => {
  await tab.pane.getByRole('button', { name: 'B10' }).first().click();
  await tab.button('Ignore…').click();
  await tab.pane.getByLabel(/^Why it may stay/).fill('Never mind');
  await tab.press('Escape');
  expect(await tab.focused()).toBe('Ignore…');
  await tab.press('Enter');
  await tab.pane.getByLabel(/^Why it may stay/).fill('Agreed in Suva');
  await tab.press('Enter');
  await tab.gate.getByText('1 finding ignored').click();
  await tab.pane.getByText(/^Ignored on .*: “Agreed in Suva”$/).waitFor();
  expect(await tab.rows.filter({ hasText: 'B10' }).count()).toBe(0);
  await tab.button('Check again').last().click();
  await tab.rows.filter({ hasText: 'B10' }).waitFor();
  expect(await tab.gate.getByText('ignored').count()).toBe(0);
});

test('a law shows its page, and may be made lighter or switched off', async () => {
  const before = await tab.blocking();
  const law = rules.find(({ id }) => id === 'reference-has-target')!;
  await tab.button(`Why? ${law.title}`).click();
  await tab.pane.getByText(law.why).waitFor();
  await tab.pane.getByRole('table', { name: `Broken, at ${law.bad[0]!.at}` }).waitFor();
  const severity = tab.pane.getByLabel('Severity', { exact: true });
  await severity.selectOption('Hint');
  await tab.blockingAre(before - 1);
  await tab.pane.locator('select:focus').waitFor();
  expect(await severity.inputValue()).toBe('info');
  await severity.selectOption('Blocking (as it comes)');
  await tab.blockingAre(before);
});

test('what only a person can answer leads to the questions', async () => {
  await tab.rows.filter({ hasText: 'cash couriers' }).first().click();
  await tab.button('See it under See also').click();
  await settled(preview, 'link');
  await tab.pane.getByText(/cash couriers.* is not listed under 2-\(c\)/).waitFor();
});

test('an answer beside a finding is the answer under See also', async () => {
  await tab.rows.filter({ hasText: 'cash couriers' }).first().click();
  const answer = tab.pane
    .getByRole('group', { name: /^What to do/ })
    .getByRole('button')
    .first();
  const title = (await answer.textContent()) ?? '';
  await answer.click();
  await settled(preview, 'link');
  const question = tab.pane
    .locator('[data-question]')
    .filter({ hasText: /cash couriers.* is not listed under 2-\(c\)/ });
  await question.getByRole('radio', { name: title, checked: true }).waitFor();
});

test('findings are had as files', async () => {
  await tab.button('Export').click();
  const [download] = await Promise.all([tab.page.waitForEvent('download'), tab.button('Table (CSV)').click()]);
  expect(await readFile(await download.path(), 'utf8')).toContain('reference-has-target');
});
