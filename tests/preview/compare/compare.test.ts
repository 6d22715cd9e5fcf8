import { readFileSync } from 'node:fs';

import { openFileHost } from '../../../src/host/file/file-host';
import { makeDocx, p, row } from '../../documents/make-docx';
import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText, overflows, violations } from '../steps';

/* A planner looks at what became of an earlier plan, which comes as a document. */

jest.setTimeout(180_000);

const sample = 'assets/sample-work-plan.xlsx';

let preview: OpenPreview;

beforeAll(() => buildWhereStale(), 300_000);

beforeEach(async () => {
  preview = await openPreview(sample);
  await preview.pane.getByRole('tab', { name: /Summar/ }).click();
  await button(/^Compare with another plan/).click();
});

afterEach(() => preview.close());

const button = (name: string | RegExp) => preview.pane.getByRole('button', { name });

const state = (is: string) => preview.pane.locator(`[data-compare="${is}"]`).waitFor();

async function give(name: string, buffer: Uint8Array): Promise<void> {
  const chooser = preview.page.waitForEvent('filechooser');
  await button(/hoose a document…$/).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) });
}

/** An earlier plan of two of the sample's actions, one of them reworded, and an activity that is no more. */
async function earlierPlan(): Promise<Uint8Array> {
  const host = await openFileHost(readFileSync(sample), sample);
  const { cells } = await host.read((await host.list()).active);
  const [title] = cells.filter(({ text }) => text.startsWith('a)')).map(({ text }) => text.split('\n')[0]!);
  return makeDocx(
    p('Annual Work Plan (2018-2019)') +
      p('1. Facilitate trade') +
      `<w:tbl>${row(p('Specific Actions'), p('Annual Work Plan'), p('Key Performance Indicator'))}${row(
        p(`${title} (RSP 1.1.1 - 1st milestone)`),
        p('• Regional workshop on the storage of ice for Fiji'),
        p('Number of Members'),
      )}</w:tbl>`,
  );
}

test('an earlier plan is compared, narrowed down by what became of it, and written as a sheet', async () => {
  await give('earlier.docx', await earlierPlan());
  await state('done');
  await preview.pane.getByRole('heading', { name: /Annual Work Plan \(2018-2019\) and .* side by side/ }).waitFor();
  await button('1 dropped').click();
  const rows = preview.pane.locator('.compared');
  expect(await rows.allInnerTexts()).toEqual([expect.stringContaining('storage of ice') as string]);
  await button('Actions').click();
  expect(await button(/^\d+ new$/).getAttribute('aria-pressed')).toBe('false');
  await button(/^\d+ new$/).click();
  await rows.first().getByRole('button').click();
  expect(await cellText(preview, 'A1')).not.toBe('');
  expect(await violations(preview)).toEqual([]);
  expect(await overflows(preview)).toEqual([0, 0]);
  await button('Write the sheet “Comparison”').click();
  await preview.page.getByRole('tab', { name: 'Comparison' }).waitFor();
  await preview.pane.getByText('Written to the sheet').waitFor();
  await button('Put away').click();
  await state('idle');
});

test('a document that holds no plan is told, and another can be chosen', async () => {
  await give('empty.txt', new TextEncoder().encode('Nothing of the kind'));
  await state('error');
  await preview.pane.getByRole('alert').waitFor();
  await give('earlier.docx', await earlierPlan());
  await state('done');
});
