import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planRows, type SketchedAction } from '../../core/plan-sheet';
import { createBook, packBook } from '../../excel/xlsx/library';
import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { overflows, settled, violations } from '../steps';

/* A planner looks at what was counted, says what a group counts for, and writes the summary sheets. */

jest.setTimeout(300_000);

const few: readonly SketchedAction[] = [
  { label: 'a', listings: ['Workshop on valuation for ASEAN', 'National workshop on origin for Fiji'] },
  { label: 'b', listings: ['National workshop on origin for Fiji'], kpi: 'Number of workshops' },
  { label: 'c', listings: [], kpi: 'Number of studies' },
];

let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-summaries-'));
}, 600_000);

afterAll(() => rm(folder, { recursive: true }));
afterEach(() => preview.close());

test('an action without activities leads to its cell', async () => {
  await openPlan(few);
  await preview.pane
    .locator('.gap', { hasText: 'Actions with no activity' })
    .getByRole('button', { name: 'A6' })
    .click();
  await preview.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Name box"]')?.value === 'A6',
  );
});

test('a group counts for its Members at once, and nothing is read again', async () => {
  await openPlan(few);
  await button(/^Groups of Members/).click();
  await preview.page.evaluate(() => window.bridgeMeter.reset());
  await preview.pane.getByRole('checkbox', { name: /^Count ASEAN for its \d+ Members$/ }).press(' ');
  await button('1: Activities, Thailand').waitFor();
  expect(await preview.page.evaluate(() => window.bridgeMeter.read().syncs)).toBe(0);
});

test('a count opens by key to the activities behind it, and these lead to their lines', async () => {
  await openPlan(few);
  await button('1: Activities, Fiji').press('Enter');
  const behind = preview.pane.locator('tr.behind:not([hidden])');
  expect(await behind.innerText()).toMatch(/National workshop on origin for Fiji\s+1-\(a\)#2 B4\s*1-\(b\)#1 B5/);
  await behind.getByRole('button', { name: 'B5' }).press('Enter');
  await preview.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Name box"]')?.value === 'B5',
  );
});

test('rows are sorted by a heading, and found by a part of a name', async () => {
  await openPlan(few);
  const head = preview.pane.getByRole('columnheader', { name: 'Listings' });
  await head.getByRole('button').click();
  expect(await head.getAttribute('aria-sort')).toBe('descending');
  expect(await preview.pane.locator('.counts tbody th').first().innerText()).toBe('Fiji');
  await preview.pane.getByRole('searchbox', { name: 'Find a Member' }).fill('guinea papua');
  expect(await preview.pane.locator('.counts tbody th').allInnerTexts()).toEqual(['Papua New Guinea']);
});

test('arrow keys go from count to count in a table of two things', async () => {
  await openPlan(few);
  await button('Country and kind').click();
  await button('1: Fiji, National').focus();
  await preview.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('1: ASEAN (group), Other');
  await preview.page.keyboard.press('ArrowUp');
  expect(await focused()).toBe('1: Fiji, National');
});

test('the KPIs of one Member, and the Members of one KPI, are seen at a time', async () => {
  await openPlan(few);
  await button('KPI and country').click();
  await preview.pane.getByLabel('Member or group').selectOption({ label: 'Fiji (1)' });
  await button('1: Activities, Number of workshops').waitFor();
  await button('Choose a KPI').click();
  await preview.pane.getByLabel('KPI', { exact: true }).selectOption({ label: 'Number of Members (2)' });
  await button('1: Activities, ASEAN (group)').waitFor();
});

test('writing is stopped, and the sheets that are written are named', async () => {
  await openPlan(few);
  // As soon as the button is there: the stand-in writes faster than a person could press it.
  await preview.pane.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          const stop = document.querySelector<HTMLElement>('[data-stop="summarize"]');
          if (!stop) return;
          observer.disconnect();
          stop.click();
          resolve();
        });
        observer.observe(document.body, { subtree: true, childList: true });
        document.querySelector<HTMLElement>('[data-write="summarize"]')?.click();
      }),
  );
  const said = await preview.pane.locator('.written').innerText();
  const names = (await preview.page.locator('[role="tab"]').allInnerTexts()).slice(1);
  expect(said).toMatch(/^Stopped.* as (?:they were|it was)/s);
  for (const name of names) expect(said).toContain(name);
});

test('after an edit the sheets are said to be older than the plan, and rebuilding counts again', async () => {
  await openPlan(few);
  await preview.pane.locator('[data-write="summarize"]').click();
  await preview.pane.getByText(/^\d+ sheets written:/).waitFor();
  await type('B5', 'National workshop on origin for Samoa');
  await preview.pane.getByText(/summary sheets are older than the plan/).waitFor();
  await preview.pane.getByRole('button', { name: 'Rebuild', exact: true }).click();
  await preview.pane.getByText(/^\d+ sheets written:/).waitFor();
  await button('1: Activities, Samoa').waitFor();
  await preview.pane.locator('[data-job="summarize"]').click();
  await preview.pane.getByText(/summary sheets say what the plan says/).waitFor();
});

test('a plan without activities says what is missing, and shows no empty tables', async () => {
  await openPlan([{ label: 'a', listings: [], kpi: '' }]);
  await preview.pane
    .getByText('The plan has 1 action and no activity yet, so there is little to count.')
    .first()
    .waitFor();
  await preview.pane.locator('.gap', { hasText: 'Actions with no activity' }).getByText('1 of 1 action').waitFor();
  expect(await preview.pane.getByRole('table').count()).toBe(0);
});

test('of hundreds of KPIs with long texts the first are shown, each in short until it is opened', async () => {
  const long = `Number of Members that ${'have put in place and evaluated '.repeat(12)}`;
  await openPlan(
    Array.from({ length: 400 }, (_, index) => ({
      label: labelOf(index),
      listings: ['National workshop on origin for Fiji'],
      kpi: `${long}measure ${index + 1}`,
    })),
  );
  await button(/^Per KPI/).click();
  await button('Show 50 more of 350').waitFor();
  const first = preview.pane.locator('.name-above th').first();
  expect((await first.innerText()).length).toBeLessThan(150);
  await button(/^1: Activities, Number of Members that/)
    .first()
    .click();
  expect(await first.innerText()).toContain('measure 1');
  expect(await overflows(preview)).toEqual([0, 0]);
});

test.each(['light', 'dark'] as const)('in the %s theme nothing breaks the rules of accessibility', async (shade) => {
  preview = await openPreview('assets/sample-work-plan.xlsx', shade);
  await build();
  for (const fold of await preview.pane.locator('.tab .fold-button[aria-expanded="false"]').all()) {
    await preview.pane.locator('.tab .fold-button[aria-expanded="false"]').last().click();
    await fold.count();
  }
  await preview.pane.locator('.counts .count').first().click();
  await preview.pane.locator('.heat-table .count').first().click();
  expect(await violations(preview)).toEqual([]);
  expect(await overflows(preview)).toEqual([0, 0]);
});

async function openPlan(actions: readonly SketchedAction[]): Promise<void> {
  const book = createBook();
  const sheet = book.addWorksheet('Plan');
  for (const row of planRows(actions)) sheet.addRow([...row]);
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, await packBook(book));
  preview = await openPreview(path);
  await build();
}

async function build(): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Summaries', exact: true }).click();
  await preview.pane.locator('[data-job="summarize"]').click();
  await settled(preview, 'summarize');
  await button('What is not there').waitFor();
}

function button(name: RegExp | string) {
  return preview.pane.getByRole('button', { name, exact: typeof name === 'string' });
}

async function focused(): Promise<string | null> {
  return preview.pane.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

async function type(address: string, text: string): Promise<void> {
  await preview.page.getByRole('tab', { name: 'Plan', exact: true }).click();
  await preview.page.getByLabel('Name box').fill(address);
  await preview.page.getByLabel('Name box').press('Enter');
  await preview.page.keyboard.type(text);
  await preview.page.keyboard.press('Enter');
}

/** a to z, then aa, bb: as Word numbers a list. */
function labelOf(index: number): string {
  return String.fromCharCode(97 + (index % 26)).repeat(1 + Math.floor(index / 26));
}
