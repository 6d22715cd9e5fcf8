import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rules } from '../../../src/core/rules/index';
import { planRows } from '../../core/plan-sheet';
import { createBook, packBook } from '../../excel/xlsx/library';
import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText, overflows, violations } from '../steps';
import { openFindings, type FindingsTab } from './findings-tab';

/* A planner finds the way through the findings of a workbook. */

jest.setTimeout(180_000);

const sample = 'assets/sample-work-plan.xlsx';

let folder: string;
let preview: OpenPreview;
let tab: FindingsTab;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-check-'));
}, 300_000);

afterAll(() => rm(folder, { recursive: true }));

afterEach(() => preview.close());

test('a plan with nothing to put right is ready, and told so with what was checked and what was not', async () => {
  const book = createBook();
  const sheet = book.addWorksheet('Plan');
  for (const row of planRows([{ label: 'a', listings: ['Regional workshop on bonds'] }])) sheet.addRow([...row]);
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, await packBook(book));
  await open(path);
  const served = rules.find(({ id }) => id === 'rsp-milestone-is-served')!;
  await tab.button('All laws').click();
  await tab.pane.getByLabel(`Severity: ${served.title}`).selectOption('Off');
  await tab.gate.getByText('Nothing to put right.').waitFor();
  await tab.gate.getByRole('heading', { name: 'Ready to submit', exact: true }).waitFor();
  await tab.gate
    .getByText(new RegExp(`^${rules.length - 1} laws checked on 1 listing of 1 action at \\d\\d:\\d\\d\\.`))
    .waitFor();
  await tab.gate.getByText(`Switched off: ${served.title}`).waitFor();
  expect(await violations(preview)).toEqual([]);
});

test('the list is searched and narrowed, and one click shows all again', async () => {
  await open();
  const all = await tab.rows.count();
  await tab.gate.getByRole('button', { name: /blocking$/ }).click();
  await tab.pane.getByText(new RegExp(`^${await tab.blocking()} of \\d+ shown`)).waitFor();
  await tab.search.fill('1-(g)#1 no such action');
  await tab.pane.getByText(/^1 of \d+ shown/).waitFor();
  await tab.search.fill('no such words');
  await tab.pane.getByText('No finding is like that.').waitFor();
  await tab.button('Show all').click();
  await tab.pane.locator('input[type="search"]:focus').waitFor();
  await tab.rows.nth(1).waitFor();
  expect(await tab.rows.count()).toBe(all);
  await tab.button('Filter').click();
  await tab.pane.getByLabel('Member', { exact: true }).selectOption('PG');
  await tab.pane.getByText(/^\d of \d+ shown/).waitFor();
  await tab.pane.getByLabel('Put together by').selectOption('Section and action');
  await tab.pane.getByRole('heading', { name: '1-(k)' }).waitFor();
});

test('the keys lead through the list, to the cells and to the search', async () => {
  await open();
  const place = async (row: number) => (await tab.rows.nth(row).locator('.address').textContent()) ?? '';
  await tab.press('F8');
  await tab.selected(await place(0));
  await tab.press('Alt+ArrowDown');
  await tab.selected(await place(1));
  await tab.press('Shift+F8');
  await tab.selected(await place(0));
  await tab.rows.first().focus();
  await tab.press('End');
  await tab.press('ArrowUp');
  await tab.press('ArrowDown');
  expect(await tab.focused()).toBe(await tab.rows.last().textContent());
  await tab.press('Home');
  expect(await tab.focused()).toBe(await tab.rows.first().textContent());
  await tab.press('End');
  await tab.press('Enter');
  await tab.selected(await place(-1));
  await tab.press('/');
  await tab.pane.locator('input[type="search"]:focus').waitFor();
});

test('while the planner types, the finding that was gone to stays where it is in sight', async () => {
  await open();
  const before = await tab.blocking();
  await tab.rows.filter({ hasText: 'B10' }).first().click();
  await tab.selected('B10');
  const now = () =>
    tab.pane.evaluate(() => {
      const current = document.querySelector('[aria-current]');
      return [current?.textContent, Math.round(current?.getBoundingClientRect().top ?? 0)];
    });
  const seen = await now();
  const cell = await cellText(preview, 'B4');
  const bar = tab.page.getByRole('textbox', { name: 'Formula bar' });
  await bar.fill(cell.replace('Nepal (See also 1-(a))', 'Nepal (See also 1-(b))'));
  await bar.press('Enter');
  await tab.blockingAre(before - 1);
  expect(await now()).toEqual(seen);
  expect(await tab.page.getByLabel('Name box').inputValue()).not.toBe('B10');
});

test.each(['light', 'dark'] as const)(
  'in the %s theme all that can be opened is accessible, and narrow enough',
  async (theme) => {
    await open(sample, theme);
    await tab.button('Filter').click();
    await tab.button('Export').click();
    await tab.button('All laws').click();
    await tab.pane.locator('[data-annex="help"] button').first().click();
    await tab.pane
      .locator('[data-annex="laws"]')
      .getByRole('button', { name: /^Why\?/ })
      .first()
      .click();
    await tab.pane.getByRole('button', { name: 'B10' }).first().click();
    await tab.pane.getByRole('button', { name: 'Write “1-(d)”' }).click();
    expect(await overflows(preview)).toEqual([0, 0]);
    await tab.button('Ignore…').click();
    expect(await violations(preview)).toEqual([]);
    await tab.pane.getByRole('button', { name: /^Mend \d+ cells safely/ }).click();
    expect(await violations(preview)).toEqual([]);
    expect(await overflows(preview)).toEqual([0, 0]);
  },
);

async function open(file = sample, theme?: 'light' | 'dark'): Promise<void> {
  preview = await openPreview(file, theme);
  tab = await openFindings(preview);
}
