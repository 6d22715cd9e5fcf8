import { buildWhereStale } from './build';
import { openPreview, type OpenPreview } from './open-preview';
import { settled } from './steps';

/* The built add-in while a person types into the sheet beside it. */

const sample = 'assets/sample-work-plan.xlsx';

let preview: OpenPreview;
const faults = () => preview.pane.getByText(/1-\(zz\)/);

beforeAll(async () => {
  await buildWhereStale();
  preview = await openPreview(sample);
  await preview.pane.getByRole('button', { name: 'Check the plan' }).click();
  await settled(preview, 'check');
}, 180_000);

afterAll(() => preview.close());

async function type(cell: string, text: string): Promise<void> {
  const { page } = preview;
  const bar = page.getByRole('textbox', { name: 'Formula bar' });
  await page.getByLabel('Name box').fill(cell);
  await page.getByLabel('Name box').press('Enter');
  await bar.fill(text);
  await bar.press('Enter');
}

test('a fault that is typed comes into the list, and goes when it is mended', async () => {
  expect(await faults().count()).toBe(0);
  await type('B6', '• National workshop on origin (See also 1-(zz))');
  await faults().first().waitFor();
  await type('B6', '• National workshop on origin');
  await faults().first().waitFor({ state: 'detached' });
}, 60_000);

test('while the list follows, the focus stays where the person types', async () => {
  await type('B6', '• National workshop on origin (See also 1-(zz))');
  const focused = () => preview.page.evaluate(() => document.activeElement?.outerHTML ?? '');
  const before = await focused();
  await faults().first().waitFor();
  expect(await focused()).toBe(before);
  expect(before).not.toContain('<iframe');
}, 60_000);
