import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planRows } from '../../core/plan-sheet';
import { createBook, packBook } from '../../excel/xlsx/library';
import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText, settled } from '../steps';

/* A planner chooses what is written: an activity under three actions, of which none names the others, one of them in bold. */

jest.setTimeout(300_000);

const bonds = 'Regional workshop on bonds';
const whole = [`• ${bonds} (See also 1-(b) and (c))`, `• ${bonds} (See also 1-(a) and (c))`];

let folder: string;
let preview: OpenPreview;

beforeAll(async () => {
  await buildWhereStale();
  folder = await mkdtemp(join(tmpdir(), 'concord-link-'));
}, 600_000);

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  const book = createBook();
  const sheet = book.addWorksheet('Plan');
  for (const row of planRows(['a', 'b', 'c'].map((label) => ({ label, listings: [bonds] })))) sheet.addRow([...row]);
  sheet.getCell('B6').value = {
    richText: [{ text: '• Regional workshop on ' }, { text: 'bonds', font: { bold: true } }],
  };
  const path = join(folder, 'plan.xlsx');
  await writeFile(path, await packBook(book));
  preview = await openPreview(path);
  await preview.pane.getByRole('tab', { name: 'See also', exact: true }).click();
  await preview.pane.locator('[data-job="link"]').click();
  await settled(preview, 'link');
  await button('Write 3 cells').waitFor();
});

afterEach(() => preview.close());

test('one change of an activity is left out of the writing, and the others are written', async () => {
  await preview.pane.getByRole('checkbox', { name: 'Write 1-(b)#1' }).uncheck();
  await button('Write 2 cells').click();
  await preview.pane.getByText(/^2 cells written/).waitFor();
  await settled(preview, 'link');
  expect([await cellText(preview, 'B4'), await cellText(preview, 'B5')]).toEqual([whole[0], `• ${bonds}`]);
});

test('a cell that has words in bold is named before it is written, and can be left out', async () => {
  await preview.pane.getByText(/^In 1 cell some words have a format of their own/).waitFor();
  await button('Leave this cell out').click();
  await button('Write 2 cells').click();
  await preview.pane.getByText(/^2 cells written/).waitFor();
  await settled(preview, 'link');
  expect([await cellText(preview, 'B5'), await cellText(preview, 'B6')]).toEqual([whole[1], `• ${bonds}`]);
});

test('what has changed since it was written is named when it is undone, and the others are put back', async () => {
  await button('Write 3 cells').click();
  await preview.pane.getByText(/^3 cells written/).waitFor();
  await settled(preview, 'link');
  const bar = preview.page.getByRole('textbox', { name: 'Formula bar' });
  await cellText(preview, 'B5');
  await bar.fill('• Changed by hand');
  await bar.press('Enter');
  await button('Undo 3 cells').click();
  await preview.pane.getByText(/^1 of 3 cells has changed since they were written/).waitFor();
  await button('Undo the other 2').click();
  await preview.pane.getByText(/^2 cells hold the earlier text again/).waitFor();
  expect([await cellText(preview, 'B4'), await cellText(preview, 'B5')]).toEqual([`• ${bonds}`, '• Changed by hand']);
});

function button(name: string) {
  return preview.pane.getByRole('button', { name, exact: true });
}
