import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EMPTY_CELL } from '../excel/model/cell';
import { cellAt, keyOf } from '../excel/model/cells';
import { addSheet, createWorkbook } from '../excel/model/workbook';
import { openWorkbook, saveWorkbook } from '../excel/xlsx/files';
import { buildWhereStale } from './build';
import { openPreview, type OpenPreview } from './open-preview';

jest.setTimeout(60_000);

const ROWS = 5_000;
let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-preview-'));
  preview = await openPreview(await writeBook('long.xlsx', 'Row', ROWS));
}, 300_000);

afterAll(async () => {
  await preview.close();
  await rm(folder, { recursive: true });
});

test('what is typed into a cell reaches the pane as a change of that cell', async () => {
  const { page, pane } = preview;
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source, details }) => {
        document.title = `${address} ${source} ${String(details.valueAfter)}`;
        return Promise.resolve();
      });
      await context.sync();
    });
  });
  await goTo('C2');
  await page.keyboard.type('Workshop');
  await page.keyboard.press('Enter');

  await pane.waitForFunction(() => document.title === 'C2 Local Workshop');
  expect(await nameBox()).toBe('C3');
});

test('Tab goes right, Escape leaves the cell as it was, and F2 types on in it', async () => {
  const { page } = preview;
  await goTo('D2');
  await page.keyboard.type('first');
  await page.keyboard.press('Tab');
  expect(await nameBox()).toBe('E2');

  await goTo('D2');
  await page.keyboard.type('dropped');
  await page.keyboard.press('Escape');
  await page.keyboard.press('F2');
  await page.keyboard.type(' and second');
  await page.keyboard.press('Enter');
  expect(await cell('D2').innerText()).toBe('first and second');
});

test('Alt with Enter breaks the line within the cell', async () => {
  const { page } = preview;
  await goTo('D5');
  await page.keyboard.type('above');
  await page.keyboard.press('Alt+Enter');
  await page.keyboard.type('below');
  await page.keyboard.press('Enter');

  await goTo('D5');
  expect(await page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe('above\nbelow');
});

test('while a cell is typed into, Excel refuses the pane', async () => {
  const { page, pane } = preview;
  const readSheet = () =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
        return 'read';
      }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error))),
    );
  await goTo('E5');
  await page.keyboard.type('half');
  expect(await readSheet()).toBe('InvalidOperationInCellEditMode');

  await page.keyboard.press('Escape');
  expect(await readSheet()).toBe('read');
});

test('a range that the pane selects is shown, however far down it is', async () => {
  const { pane } = preview;
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A3000').select();
      await context.sync();
    }),
  );
  await cell('A3000').waitFor();
  expect(await nameBox()).toBe('A3000');
});

test('five thousand rows scroll, and only those in view are drawn', async () => {
  const { page } = preview;
  await goTo('A1');
  await page.keyboard.press('Control+End');
  await cell(`A${ROWS}`).waitFor();
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 20; turn++) await page.mouse.wheel(0, -2_000);
  await cell(`A${ROWS}`).waitFor({ state: 'detached' });

  const shown = await page.locator('[data-cell]').evaluateAll((cells) => cells.map(({ innerHTML }) => innerHTML));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.length).toBeLessThan(300);
});

test('a wrapped cell of several lines makes its row as high as its text', async () => {
  await goTo('A1');
  const { box, text } = await cell('B1').evaluate((shown) => ({
    box: shown.getBoundingClientRect().height,
    text: shown.firstElementChild?.getBoundingClientRect().height ?? Infinity,
  }));
  expect(text).toBeGreaterThan(55);
  expect(box).toBeGreaterThanOrEqual(text);
});

test('a button of the ribbon runs its job in the pane', async () => {
  const { page, pane } = preview;
  await page.getByRole('navigation').getByRole('button', { name: 'Summaries' }).click();
  await pane.locator('[data-tab="summarize"]').and(pane.locator('[data-state="error"]')).waitFor();
  expect(await pane.getByRole('alert').count()).toBe(1);
});

test('another workbook is opened, typed into and saved', async () => {
  const { page, pane } = preview;
  await page.getByLabel('Open…').setInputFiles(await writeBook('other.xlsx', 'Other', 3));
  await cell('A3').filter({ hasText: 'Other 3' }).waitFor();
  expect(await page.title()).toBe('other.xlsx');
  await pane.locator('[data-state="idle"]').first().waitFor();

  await goTo('A3');
  await page.keyboard.type('Changed');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Save', { exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('other.xlsx');
  const saved = await openWorkbook(await readFile(await download.path()), 'other.xlsx');
  expect(cellAt(saved.active, 2, 0).value).toBe('Changed');
});

test('a file that is no workbook is refused in a sentence', async () => {
  const { page } = preview;
  const path = join(folder, 'letter.xlsx');
  await writeFile(path, 'Dear colleagues');
  await page.getByLabel('Open…').setInputFiles(path);
  await page.getByRole('alert').getByText('letter.xlsx could not be opened as an Excel workbook.').waitFor();
});

test('a sheet is chosen by its tab', async () => {
  const { page } = preview;
  await page.getByRole('tab', { name: 'Notes' }).click();
  expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Notes');
  await cell('A1').filter({ hasText: 'Note' }).waitFor();
});

test('nothing is requested from outside', () => {
  expect(preview.externalRequests).toEqual([]);
});

/** A workbook of two sheets: numbered rows and, at B1, a wrapped cell of three lines; and a note. */
async function writeBook(name: string, word: string, rows: number): Promise<string> {
  const workbook = createWorkbook(name, ['List']);
  const { cells } = workbook.active;
  for (let row = 0; row < rows; row++) cells.set(keyOf(row, 0), { ...EMPTY_CELL, value: `${word} ${row + 1}` });
  const wrapped = { ...EMPTY_CELL.style, wrap: true };
  cells.set(keyOf(0, 1), { ...EMPTY_CELL, value: 'one\ntwo\nthree', style: wrapped });
  addSheet(workbook, 'Notes').cells.set(keyOf(0, 0), { ...EMPTY_CELL, value: 'Note' });
  const path = join(folder, name);
  await writeFile(path, await saveWorkbook(workbook));
  return path;
}

function cell(address: string) {
  return preview.page.locator(`[data-cell="${address}"]`);
}

async function goTo(address: string): Promise<void> {
  await preview.page.getByLabel('Name box').fill(address);
  await preview.page.getByLabel('Name box').press('Enter');
}

function nameBox(): Promise<string> {
  return preview.page.getByLabel('Name box').inputValue();
}
