import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planRows } from '../../core/plan-sheet';
import { createBook, packBook } from '../../excel/xlsx/library';
import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { overflows, settled, violations } from '../steps';

/*
 * Which rows of a plan share activities, and which lines of an activity name which rows: looked at, and gone through
 * with the keyboard.
 */

jest.setTimeout(120_000);

/** 1-(d) gathers what stands under the other three, and 2-(a) stands alone. */
const plan = planRows(
  [
    { label: 'a', listings: ['Course on tea (See also 1-(d))', 'Course on salt (See also 1-(b) and (d))'] },
    { label: 'b', listings: ['Course on rice (See also 1-(d) and (b))'] },
    { label: 'c', listings: ['Course on zinc (See also 1-(d) and (d))'] },
    { label: 'd', listings: ['Course on tea', 'Course on rice (See also 1-(b))', 'Course on zinc (See also 1-(c))'] },
  ],
  [
    { label: 'a', listings: ['Course on wool'] },
    { label: 'b', listings: [] },
  ],
);

let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-web-'));
}, 300_000);

afterAll(() => rm(folder, { recursive: true }));

afterEach(() => preview.close());

test('the rows that gather, that stand alone and that have no lines are named, with their cells', async () => {
  await openWeb(plan);
  expect(await listUnder(/^Umbrella rows/)).toEqual([
    '1-(d) A7 shares activities with 3 actions; all its 3 lines stand elsewhere too. Work on subject d',
  ]);
  expect(await listUnder(/^Rows that stand alone/)).toEqual(['2-(a) A10 1 line Work on subject a']);
  expect(await listUnder(/^Rows without lines/)).toEqual(['2-(b) A11 Work on subject b']);
});

test('with the keys alone one goes from pair to pair, to what two rows share, to a line and back', async () => {
  await openWeb(plan);
  await picture().focus();
  await preview.page.keyboard.press('ArrowRight');
  await preview.pane.getByText('1-(a) and 1-(d) share 1 activity.').waitFor();
  await preview.page.keyboard.press('ArrowRight');
  await preview.page.keyboard.press('Enter');
  expect(await focused()).toBe('1-(b) and 1-(d) share 1 activity.');
  for (const key of ['Tab', 'Tab', 'Enter']) await preview.page.keyboard.press(key);
  await preview.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Name box"]')?.value === 'B5',
  );
  await preview.pane.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  expect(await preview.pane.locator('.web-matrix:focus').count()).toBe(1);
});

test('pointing at a square says which two rows it is of, and a click shows what they share', async () => {
  await openWeb(plan);
  // The names take 36 pixels, a square 16: the second across and the first down, then the fourth across.
  await picture().hover({ position: { x: 36 + 24, y: 36 + 8 } });
  await preview.pane.getByText('1-(a) and 1-(b) share nothing.').waitFor();
  await picture().click({ position: { x: 36 + 56, y: 36 + 8 } });
  expect(await focused()).toBe('1-(a) and 1-(d) share 1 activity.');
});

test('the web of an activity says of each line and row what is named and what should be', async () => {
  await openWeb(plan);
  await preview.pane.getByRole('button', { name: '1-(c) and 1-(d): 1 activity' }).click();
  await preview.pane.locator('[data-web="plan"]').getByRole('button', { name: 'Show its web' }).click();
  await preview.pane.getByText('It stands in 2 rows. 1 of its 2 lines names what it should').waitFor();
  expect(await tableRows()).toEqual([
    ['Stands there?', 'yes', 'yes'],
    ['1-(c)#1 B6', 'its own row', 'names it more than once'],
    ['1-(d)#3 B7', 'names it, rightly', 'its own row'],
  ]);
});

test('a plan in which nothing is shared has no picture', async () => {
  await openWeb(planRows([{ label: 'a', listings: ['Course on tea', 'Course on rice'] }]));
  await preview.pane.getByText('No activity stands under more than one action').waitFor();
  expect(await picture().count()).toBe(0);
});

test.each(['light', 'dark'] as const)('in the %s theme all of it is accessible and narrow enough', async (theme) => {
  const labels = Array.from('abcdefghijklmn');
  const wide = planRows(labels.map((label) => ({ label, listings: ['Course on tea (See also 1-(a) and (z))'] })));
  await openWeb(wide, theme);
  await preview.pane.getByRole('button', { name: '1-(a) and 1-(b): 1 activity' }).click();
  await preview.pane.locator('[data-web="plan"]').getByRole('button', { name: 'Show its web' }).click();
  await preview.pane.locator('.web-table').waitFor();
  expect(await violations(preview)).toEqual([]);
  expect(await overflows(preview)).toEqual([0, 0]);
});

async function openWeb(rows: readonly (readonly string[])[], theme?: 'light' | 'dark'): Promise<void> {
  const book = createBook();
  const sheet = book.addWorksheet('Plan');
  for (const row of rows) sheet.addRow([...row]);
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, await packBook(book));
  preview = await openPreview(path, theme);
  await preview.pane.getByRole('tab', { name: 'See also' }).click();
  await preview.pane.locator('[data-job="link"]').click();
  await settled(preview, 'link');
  await preview.pane.getByRole('button', { name: 'The web of the plan' }).click();
  await preview.pane.locator('[data-web="plan"]').waitFor();
}

function picture() {
  return preview.pane.locator('.web-matrix');
}

/** The texts of the list below a heading. */
function listUnder(heading: RegExp): Promise<string[]> {
  const section = preview.pane.locator('.web-rows', { has: preview.pane.getByRole('heading', { name: heading }) });
  return section.getByRole('listitem').allTextContents();
}

/** The cells of the table of an activity, row by row, as they are heard. */
async function tableRows(): Promise<string[][]> {
  const rows = await preview.pane.locator('.web-table tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td > .heard').allTextContents()));
}

/** The text of what has the focus. */
function focused(): Promise<string | null | undefined> {
  return preview.pane.evaluate(() => document.activeElement?.textContent);
}
