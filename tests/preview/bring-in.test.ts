import { strToU8 } from 'fflate';
import { makeDocx, p, r, row } from '../documents/make-docx';
import { buildWhereStale } from './build';
import { openPreview, type OpenPreview } from './open-preview';
import { cellText, overflows, settled, violations } from './steps';

/*
 * A planner brings a plan into the workbook: from a document chosen, dropped or pasted, or from another layout.
 */

jest.setTimeout(120_000);

const sample = 'assets/sample-work-plan.xlsx';
const valuation = 'National workshop on valuation for Nepal';

const word = makeDocx(
  p('Annual Work Plan (2025-2026)') +
    p('1. Facilitate trade') +
    `<w:tbl>${row(p('Specific Actions'), p('Annual Work Plan'), p('Key Performance Indicator'))}${row(
      p('a) Help Members with borders (RSP 1.1.1 - 1st milestone)'),
      p(`• ${valuation} (See also 1-(b))`),
      p('Number of Members'),
    )}${row(
      p('b) Work on valuation (RSP 1.1.2 - 1st milestone)'),
      p(`• ${valuation}`) + `<w:p><w:ins w:id="2">${r('• Regional course on rulings')}</w:ins></w:p>`,
      p('Number of Members'),
    )}</w:tbl>`,
);

const tableRow = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const web = `<html><body><p>Annual Work Plan (2025-2026)</p><p>1. Facilitate trade</p><table>${[
  tableRow('Specific Actions', 'Annual Work Plan', 'Key Performance Indicator'),
  tableRow('a) Help Members (RSP 1.1.1 - 1st milestone)', `• ${valuation} (See also 1-(b))`, 'Number of Members'),
  tableRow('b) Work on valuation (RSP 1.1.2 - 1st milestone)', `• ${valuation}`, 'Number of Members'),
].join('')}</table></body></html>`;

let preview: OpenPreview;

beforeAll(() => buildWhereStale(), 300_000);

beforeEach(async () => {
  preview = await openPreview(sample);
});

afterEach(() => preview.close());

test('a Word document is shown with what is lost, written into a new sheet and checked there', async () => {
  const own = await cellText(preview, 'B4');
  await choose('plan.docx', word);
  await settled(preview, 'bring-in', 'drafted');
  await preview.pane.getByText('1 section, 2 actions, 3 listings, 2 activities').waitFor();
  await preview.pane.getByRole('button', { name: /^Inserted under tracked changes/ }).click();
  await preview.pane.getByText('Regional course on rulings').waitFor();
  await button('Write to a new sheet').click();
  await settled(preview, 'bring-in', 'written');
  await preview.page.getByRole('tab', { name: 'Annex', selected: true }).waitFor();
  await button('Check it').click();
  await settled(preview, 'check');
  await preview.pane.getByText('sample-work-plan.xlsx · Annex').waitFor();
  await preview.pane.locator('.verdict', { hasText: /on 3 listings/ }).waitFor();
  await preview.page.getByRole('tab', { name: 'Work plan' }).click();
  expect(await cellText(preview, 'B4')).toBe(own);
});

test('a web page is pasted and written as a register', async () => {
  await give('paste', web);
  await settled(preview, 'bring-in', 'drafted');
  await preview.pane.getByText('Register: a row for each listing').click();
  await settled(preview, 'bring-in', 'drafted');
  await button('Write to a new sheet').click();
  await settled(preview, 'bring-in', 'written');
  await preview.page.getByRole('tab', { name: 'Register', selected: true }).waitFor();
});

test('a web page is dropped on the pane', async () => {
  await give('dragover', web);
  await preview.pane.getByText(/^Drop the document here/).waitFor();
  await give('drop', web);
  await settled(preview, 'bring-in', 'drafted');
  expect(await preview.pane.getByText(/^Drop the document here/).count()).toBe(0);
});

test('the plan of the workbook is written into another layout, and put away without a trace', async () => {
  await show();
  await button('As a register…').click();
  await settled(preview, 'bring-in', 'drafted');
  await button('Cancel').click();
  await settled(preview, 'bring-in', 'idle');
  expect(await preview.page.getByRole('tab', { name: 'Register' }).count()).toBe(0);
});

test.each([
  ['coffee.txt', 'Coffee at ten', /“coffee.txt” holds no work plan/],
  ['plan.docx', '%PDF-1.7', /plan.docx is a PDF/],
] as const)('%s, no document with a plan, is told in one sentence', async (name, text, sentence) => {
  await choose(name, strToU8(text));
  await preview.pane.getByRole('alert').filter({ hasText: sentence }).waitFor();
});

test.each(['light', 'dark'] as const)('in the %s theme all of it is accessible and narrow enough', async (theme) => {
  await preview.close();
  preview = await openPreview(sample, theme);
  await show();
  expect(await violations(preview)).toEqual([]);
  await choose('plan.docx', word);
  await settled(preview, 'bring-in', 'drafted');
  await preview.pane.getByRole('button', { name: /^Inserted under tracked changes/ }).click();
  expect(await violations(preview)).toEqual([]);
  expect(await overflows(preview)).toEqual([0, 0]);
  await button('Write to a new sheet').click();
  await settled(preview, 'bring-in', 'written');
  expect(await violations(preview)).toEqual([]);
  expect(await preview.pane.evaluate(() => document.activeElement?.textContent)).toContain('new sheet “Annex”');
});

function show(): Promise<void> {
  return preview.pane.getByRole('tab', { name: 'Bring in' }).click();
}

async function choose(name: string, bytes: Uint8Array): Promise<void> {
  await show();
  const file = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
  await preview.pane.locator('input[type="file"][accept*=".docx"]').setInputFiles(file);
}

/** Hands a piece of a web page over the pane, as a clipboard or a mouse does. */
async function give(by: 'paste' | 'dragover' | 'drop', html: string): Promise<void> {
  await preview.pane.evaluate(
    ([type, text]) => {
      const given = new DataTransfer();
      given.setData('text/html', text);
      given.setData('text/plain', 'less than the web page says');
      const init = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        type === 'paste'
          ? new ClipboardEvent(type, { ...init, clipboardData: given })
          : new DragEvent(type, { ...init, dataTransfer: given }),
      );
    },
    [by, html] as const,
  );
}

function button(name: string) {
  return preview.pane.getByRole('button', { name, exact: true });
}
