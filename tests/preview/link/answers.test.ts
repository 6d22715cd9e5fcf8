import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText, overflows, settled, violations } from '../steps';

/* A planner answers what is asked about see-also, writes it, and comes back to it in another session. */

jest.setTimeout(300_000);

const sample = 'assets/sample-work-plan.xlsx';

let preview: OpenPreview;

beforeAll(buildWhereStale, 600_000);

afterEach(() => preview.close());

test('a question is answered by a key, written, and undone after the pane was closed', async () => {
  await open();
  const before = [await cellText(preview, 'B22'), await cellText(preview, 'B5')];
  const card = preview.pane.locator('[data-question]').filter({ hasText: 'cash couriers' });
  await card.getByRole('radio', { checked: true }).focus();
  await preview.page.keyboard.press('1');
  await card.getByRole('radio').first().and(preview.pane.locator(':checked')).waitFor();
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(false);
  await preview.pane.locator('[data-write="link"]').click();
  await preview.pane.getByText(/^\d+ cells written/).waitFor();
  await settled(preview, 'link');
  expect(await cellText(preview, 'B22')).not.toBe(before[0]);
  await closeAndOpen();
  await preview.pane.getByText(/^Last written: \d+ cells of “Work plan” by See also/).waitFor();
  await button(/^Undo \d+ cells$/).click();
  await settled(preview, 'link');
  expect([await cellText(preview, 'B22'), await cellText(preview, 'B5')]).toEqual(before);
  // What was answered is to be written again.
  await preview.pane.locator('[data-question].answered').filter({ hasText: 'cash couriers' }).waitFor();
});

test('an answer is there in another session, and asked again when it is withdrawn', async () => {
  await open();
  const card = preview.pane.locator('[data-question]').filter({ hasText: 'cash couriers' });
  await card.getByRole('radio', { name: /^Leave as it is/ }).click();
  await preview.pane.getByRole('button', { name: /^Answers so far 1$/ }).waitFor();
  await closeAndOpen();
  await compare();
  expect(await card.count()).toBe(0);
  await button(/^Answers so far/).click();
  await button(/^Ask again$/).click();
  await card.waitFor();
});

test('what an answer would change is told before it is given, and nothing is answered by that', async () => {
  await open();
  const card = preview.pane.locator('[data-question]').filter({ hasText: 'cash couriers' });
  await card
    .getByRole('button', { name: /^What it changes/ })
    .first()
    .click();
  await card.locator('.entry').first().waitFor();
  expect(await card.getByRole('radio', { name: 'Later' }).isChecked()).toBe(true);
});

test.each(['light', 'dark'] as const)(
  'in the %s theme all that can be opened is accessible, and narrow enough',
  async (theme) => {
    await open(theme);
    await preview.pane
      .getByRole('radio', { name: /^Leave as it is/ })
      .first()
      .click();
    await button(/^Answers so far/).click();
    await preview.pane
      .getByRole('button', { name: /^What it changes/ })
      .first()
      .click();
    for (const fold of ['Style only', 'Expected by the profile']) {
      const heading = preview.pane.getByRole('button', { name: new RegExp(`^${fold}`) });
      if ((await heading.count()) > 0) await heading.click();
    }
    expect(await violations(preview)).toEqual([]);
    expect(await overflows(preview)).toEqual([0, 0]);
  },
);

async function open(theme?: 'light' | 'dark'): Promise<void> {
  preview = await openPreview(sample, theme);
  await compare();
}

async function compare(): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'See also', exact: true }).click();
  await preview.pane.locator('[data-job="link"]').click();
  await settled(preview, 'link');
  await preview.pane.locator('[data-part="changes"]').waitFor();
}

/** The pane is loaded anew beside the same workbook. */
async function closeAndOpen(): Promise<void> {
  await preview.pane.evaluate(() => location.reload());
  await preview.pane.locator('[data-tab="check"][data-state="idle"]').waitFor();
}

function button(name: RegExp) {
  return preview.pane.getByRole('button', { name });
}
