import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planRows } from '../core/plan-sheet';
import { createBook, packBook } from '../excel/xlsx/library';
import { buildWhereStale } from './build';
import { openPreview, type OpenPreview } from './open-preview';
import { overflows, settled, violations } from './steps';

/*
 * A planner sees how a plan was read, and says otherwise: columns, sheet, profile, and which entries are one activity.
 */

jest.setTimeout(120_000);

const plan = planRows([
  { label: 'a', listings: ['Course on warehouse audits', 'National workshop on valuation for Fiji'] },
  { label: 'b', listings: ['Course on warehuose audits'] },
]);
/** The same under headings that nobody knows. */
const unknown = plan.map((row) => (row[0] === 'Specific Actions' ? ['Themes', 'Doings', 'Measures'] : row));

let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-recognised-'));
}, 300_000);

afterAll(() => rm(folder, { recursive: true }));

afterEach(() => preview.close());

test('the columns of a sheet with unknown headings are said, kept and forgotten', async () => {
  await open({ Plan: unknown });
  await check('error');
  await button('Say where its columns are…').click();
  await choose('Row with the headings', /^Row 3: Themes/);
  await button('Save and read again').click();
  await preview.pane.getByRole('alert').filter({ hasText: 'Say which column holds “Activities”' }).waitFor();
  await choose('Specific actions', 'A: Themes');
  await choose('Activities', 'B: Doings');
  await choose('KPIs', 'C: Measures');
  expect(await violations(preview)).toEqual([]);
  await button('Save and read again').click();
  await settled(preview, 'check');
  await unfold(/Annex layout, 1 section, 2 actions, 3 listings.*columns as you said/);
  await preview.pane.getByText('You said where the columns of this sheet are.').waitFor();
  await button('Forget my correction').click();
  await settled(preview, 'check', 'error');
});

test('a recognised sheet is corrected, and its headings lead to their cells', async () => {
  await open({ Plan: plan });
  await check();
  await unfold(/^Annex layout/);
  await button('B3').click();
  await preview.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Name box"]')?.value === 'B3',
  );
  await button('Correct…').click();
  await choose('KPIs', 'None');
  await button('Save and read again').click();
  await preview.pane.getByText('You said where the columns of this sheet are.').waitFor();
  expect(await preview.pane.getByText('“Key Performance Indicator”').count()).toBe(1);
  await preview.pane.getByText('Kept as it is').waitFor();
});

test('of several plans the one meant is chosen', async () => {
  await open({ Notes: [['Tea', 'Coffee']], 'Plan 2025': plan, 'Plan 2026': plan });
  await check('error');
  await preview.pane.getByText('Which plan is meant?').waitFor();
  expect(await violations(preview)).toEqual([]);
  await button('Plan 2026').click();
  await settled(preview, 'check');
  await preview.pane.getByText('plan.xlsx · Plan 2026').waitFor();
  expect(await focused()).toBe('Annual Work Plan (2025-2026)');
});

test('a bad profile is told with path and reason and not kept; a good one is used until it is put away', async () => {
  await open({ Plan: plan });
  await check();
  await unfold(/profile WCO Asia\/Pacific/);
  const [download] = await Promise.all([preview.page.waitForEvent('download'), button('Export the profile').click()]);
  const profile = JSON.parse(await readFile(await download.path(), 'utf8')) as { members: { code: string }[] };
  await load({ ...profile, members: [{ ...profile.members[0], code: 'Fiji' }, ...profile.members.slice(1)] });
  const refusal = preview.pane.getByRole('alert').filter({ hasText: 'members.0.code' });
  await refusal.filter({ hasText: 'must be a country code' }).waitFor();
  await preview.pane.getByText(/profile WCO Asia\/Pacific/).waitFor();
  await load({ ...profile, name: 'Harbour Office' });
  await preview.pane.getByText(/profile Harbour Office/).waitFor();
  expect(await refusal.count()).toBe(0);
  await button('Use the built-in one').click();
  await preview.pane.locator('.recognised:focus').waitFor();
  await preview.pane.getByText(/profile WCO Asia\/Pacific/).waitFor();
});

test('entries that are nearly alike are told to be one activity, and that is taken back', async () => {
  await open({ Plan: plan });
  await check();
  await unfold(/3 listings, 3 activities/);
  await button('One activity').first().click();
  await preview.pane.getByText(/3 listings, 2 activities/).waitFor();
  await preview.pane.getByRole('button', { name: '1 decision on entries that are worded alike' }).click();
  await button('Withdraw').click();
  await preview.pane.getByText(/3 listings, 3 activities/).waitFor();
  await button('Two activities').first().click();
  await preview.pane.locator('[data-finding]:focus').waitFor();
  await preview.pane.getByRole('button', { name: '1 decision on entries that are worded alike' }).waitFor();
  expect(await button('One activity').count()).toBe(0);
});

test.each(['light', 'dark'] as const)('in the %s theme all of it is accessible and narrow enough', async (theme) => {
  await open({ Plan: plan }, theme);
  await check();
  await unfold(/^Annex layout/);
  await load({ id: 'Bad' });
  await preview.pane.getByRole('alert').waitFor();
  expect(await violations(preview)).toEqual([]);
  await button('Correct…').click();
  expect(await violations(preview)).toEqual([]);
  expect(await overflows(preview)).toEqual([0, 0]);
});

/** The first sheet is in front. */
async function open(sheets: Readonly<Record<string, readonly (readonly string[])[]>>, theme?: 'light' | 'dark') {
  const book = createBook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, await packBook(book));
  preview = await openPreview(path, theme);
}

async function check(state = 'done'): Promise<void> {
  await preview.pane.locator('[data-job="check"]').click();
  await settled(preview, 'check', state);
}

function unfold(line: RegExp): Promise<void> {
  return preview.pane.getByRole('button', { name: line }).click();
}

async function choose(label: string, option: string | RegExp): Promise<void> {
  await preview.pane.getByRole('combobox', { name: label }).click();
  await preview.pane.getByRole('option', { name: option }).click();
}

async function load(profile: object): Promise<void> {
  const file = { name: 'profile.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(profile)) };
  await preview.pane.locator('input[type="file"][accept=".json"]').setInputFiles(file);
}

/** The text of what has the focus. */
function focused(): Promise<string | null | undefined> {
  return preview.pane.evaluate(() => document.activeElement?.textContent);
}

function button(name: string) {
  return preview.pane.getByRole('button', { name, exact: true });
}
