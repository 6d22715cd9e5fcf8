import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText } from '../steps';
import { openFindings, type FindingsTab } from './findings-tab';

/* The sheet is edited while the planner has something open in the list of findings. */

jest.setTimeout(180_000);

let preview: OpenPreview;
let tab: FindingsTab;

beforeAll(buildWhereStale, 300_000);

beforeEach(async () => {
  preview = await openPreview('assets/sample-work-plan.xlsx');
  tab = await openFindings(preview);
});

afterEach(() => preview.close());

async function type(cell: string, text: string): Promise<void> {
  const bar = tab.page.getByRole('textbox', { name: 'Formula bar' });
  await tab.page.getByLabel('Name box').fill(cell);
  await tab.page.getByLabel('Name box').press('Enter');
  await bar.fill(text);
  await bar.press('Enter');
}

test('the reason for ignoring stays as typed when the words of its fault change, or another tab is looked at', async () => {
  const reason = tab.pane.getByLabel(/^Why it may stay/);
  await tab.pane.getByRole('button', { name: 'B10' }).first().click();
  await tab.button('Ignore…').click();
  await tab.pane.locator('input:focus').waitFor();
  await reason.fill('Agreed in Suva');
  await type('B10', (await cellText(preview, 'B10')).replace('1-(v)', '1-(w)'));
  await tab.rows.filter({ hasText: '“1-(w)”' }).waitFor();
  expect(await reason.inputValue()).toBe('Agreed in Suva');
  await tab.pane.getByRole('tab', { name: 'See also' }).click();
  await tab.pane.getByRole('tab', { name: 'Check' }).click();
  await reason.waitFor();
  expect(await reason.inputValue()).toBe('Agreed in Suva');
  expect((await tab.focused()).trim()).toBe('Check');
});

test('a preview of mends in which nothing is left does not come back by itself', async () => {
  const mend = tab.pane.getByRole('button', { name: /^Mend \d+ cells? safely/ });
  await mend.click();
  await tab.pane.getByRole('button', { name: /^Mend \d+ cells$/ }).click();
  await mend.waitFor({ state: 'detached' });
  const [fault, other] = ['• Regional workshop on  bonds', '• Regional workshop on bonds'];
  await type('B9', fault);
  await mend.click();
  await type('B9', other);
  await tab.gate.waitFor();
  await type('B9', fault);
  await mend.waitFor();
});
