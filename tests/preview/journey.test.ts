import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import { createBook, loadBook, packBook } from '../excel/xlsx/library';
import { buildWhereStale } from './build';
import { openPreview, type OpenPreview } from './open-preview';

/*
 * What a planner does with the sample workbook, from the first check to the summary sheets, in a real browser with
 * the built pane and the genuine Office.js.
 */

jest.setTimeout(120_000);

const sample = 'assets/sample-work-plan.xlsx';
const tabs = { check: 'Check', link: 'See also', summarize: 'Summaries' } as const;
type Job = keyof typeof tabs;

let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-journey-'));
}, 300_000);

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  preview = await openPreview(sample);
});

afterEach(() => preview.close());

test('a finding leads to its cell', async () => {
  await run('check');
  await preview.pane
    .getByRole('link', { name: 'B10' })
    .or(preview.pane.getByRole('button', { name: 'B10' }))
    .first()
    .click();
  await preview.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="Name box"]')?.value === 'B10',
  );
});

test('the safe mends are shown, written and undone', async () => {
  const before = await cellText('B4');
  await run('check');
  await button(/^Mend \d+ cells safely/).click();
  await preview.pane.getByRole('heading', { name: /^What will be mended/ }).waitFor();
  expect(await cellText('B4')).toBe(before);
  await button(/^Mend \d+ cells$/).click();
  await settled('check');
  expect(await cellText('B4')).toBe(before.replace('Nepal (See also 1-(a))', 'Nepal (See also 1-(b))'));
  await button(/^Undo \d+ cells$/).click();
  await settled('check');
  expect(await cellText('B4')).toBe(before);
});

test('a see-also is answered, one activity is left out, the rest is written and undone', async () => {
  const [moved, left] = [await cellText('B22'), await cellText('B5')];
  await run('link');
  await button(/^Accept all recommended/).click();
  await preview.pane.locator('label', { hasText: 'National workshop on risk indicators for Fiji' }).click();
  await preview.pane.locator('[data-write="link"]').click();
  await settled('link');
  expect(await cellText('B22')).toContain('Regional workshop on cash couriers (See also 2-(a) and 3-(d))');
  expect(await cellText('B23')).not.toContain('cash couriers');
  expect(await cellText('B5')).toContain('Fiji (See also 1-(a))');
  await button(/^Undo \d+ cells$/).click();
  await settled('link');
  expect([await cellText('B22'), await cellText('B5')]).toEqual([moved, left]);
});

test('the summary sheets are written once, however often', async () => {
  await run('summarize');
  for (let turn = 0; turn < 2; turn++) {
    await preview.pane.locator('[data-write="summarize"]').click();
    await settled('summarize');
  }
  const names = await preview.page.locator('[role="tab"]').allInnerTexts();
  expect(names).toEqual([
    ...['Work plan', 'Summary', 'Gaps', 'By country', 'By KPI', 'KPI x country', 'Country x kind'],
    ...['Outcome x milestone', 'Kind x section', 'KPI follow-up', 'Plan data'],
  ]);
});

test('what is typed after a comparison says that the result is older than the sheet', async () => {
  await run('link');
  await type('B6', 'Changed by hand');
  await preview.pane.getByText(/changed since/).waitFor();
});

test('what was changed by hand after the comparison is not overwritten', async () => {
  await run('link');
  await type('B5', 'Changed by hand');
  await preview.pane.locator('[data-write="link"]').click();
  await preview.pane.getByRole('alert').filter({ hasText: 'Cell B5 has changed since the sheet was read' }).waitFor();
  expect(await cellText('B5')).toBe('Changed by hand');
  expect(await cellText('B4')).toContain('Nepal (See also 1-(a))');
});

describe('what stops a job is told in one sentence, and nothing is written', () => {
  test('while a cell is being typed into', async () => {
    await goTo('E1');
    await preview.page.keyboard.type('half a w');
    await preview.pane.locator('[data-job="check"]').click();
    await alert(/Excel is waiting for the cell you are typing in/);
  });

  test('a protected sheet', async () => {
    const book = await loadBook(await readFile(sample));
    await book.worksheets[0]?.protect('', {});
    await reopen('protected.xlsx', await packBook(book));
    await run('link');
    const before = await cellText('B4');
    await preview.pane.locator('[data-write="link"]').click();
    await alert(/The sheet “Work plan” is protected, so nothing was written/);
    expect(await cellText('B4')).toBe(before);
  });

  test('a workbook without a plan', async () => {
    const book = createBook();
    book.addWorksheet('Budget').addRow(['Tea', 12]);
    await reopen('budget.xlsx', await packBook(book));
    await preview.pane.locator('[data-job="check"]').click();
    await alert(/“budget.xlsx” holds no work plan/);
  });

  test('an empty workbook', async () => {
    const book = createBook();
    book.addWorksheet('Empty');
    await reopen('empty.xlsx', await packBook(book));
    await preview.pane.locator('[data-job="check"]').click();
    await alert(/“empty.xlsx” is empty/);
  });

  async function alert(sentence: RegExp): Promise<void> {
    await preview.pane.getByRole('alert').filter({ hasText: sentence }).waitFor();
  }
});

test.each(['light', 'dark'] as const)(
  'in the %s theme nothing breaks the rules of accessibility',
  async (colorScheme) => {
    await preview.close();
    preview = await openPreview(sample, colorScheme);
    expect(await preview.pane.locator('html').getAttribute('data-shade')).toBe(colorScheme);
    for (const job of ['check', 'link', 'summarize'] as const) {
      await run(job);
      expect(await violations()).toEqual([]);
    }
  },
);

test('in a pane of 320 pixels, and at twice the size, nothing runs out sideways', async () => {
  for (const [width, zoom] of [
    [320, 1],
    [640, 2],
  ] as const) {
    await preview.page.locator('aside').evaluate((aside, to) => (aside.style.width = `${to}px`), width);
    await preview.pane.evaluate((to) => (document.documentElement.style.zoom = String(to)), zoom);
    for (const job of ['check', 'link', 'summarize'] as const) {
      await run(job);
      const over = await preview.pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([job, zoom, over]).toEqual([job, zoom, 0]);
    }
  }
});

async function run(job: Job): Promise<void> {
  await preview.pane.getByRole('tab', { name: tabs[job], exact: true }).click();
  await preview.pane.locator(`[data-job="${job}"]`).click();
  await settled(job);
}

async function settled(job: Job): Promise<void> {
  await preview.pane.locator(`[data-tab="${job}"][data-state="done"]`).waitFor();
}

function button(name: RegExp) {
  return preview.pane.getByRole('button', { name });
}

async function reopen(name: string, bytes: Uint8Array): Promise<void> {
  await preview.close();
  const path = join(folder, name);
  await writeFile(path, bytes);
  preview = await openPreview(path);
}

/** What the cell holds, as the formula bar shows it. */
async function cellText(address: string): Promise<string> {
  await goTo(address);
  return preview.page.getByRole('textbox', { name: 'Formula bar' }).inputValue();
}

async function goTo(address: string): Promise<void> {
  await preview.page.getByLabel('Name box').fill(address);
  await preview.page.getByLabel('Name box').press('Enter');
}

async function type(address: string, text: string): Promise<void> {
  await goTo(address);
  await preview.page.keyboard.type(text);
  await preview.page.keyboard.press('Enter');
}

async function violations(): Promise<readonly string[]> {
  await preview.pane.evaluate(axe.source);
  const { violations: found } = await preview.pane.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
