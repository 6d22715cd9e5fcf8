import { buildWhereStale } from '../build';
import { openPreview, type OpenPreview } from '../open-preview';
import { cellText, overflows, settled, violations } from '../steps';

const sample = 'assets/sample-work-plan.xlsx';

beforeAll(buildWhereStale, 300_000);

async function openActions(preview: OpenPreview): Promise<void> {
  await preview.pane.getByRole('tab', { name: 'Arrange' }).click();
  await preview.pane.locator('[data-job="arrange"]').click();
  await settled(preview, 'arrange');
  await preview.pane.getByRole('treeitem').first().waitFor();
}

test('an action is found, moved with all that refers to it, and put back', async () => {
  const preview = await openPreview(sample);
  const { pane, page } = preview;
  try {
    await openActions(preview);
    const actions = pane.locator('.arrange-action .arrange-name');
    const names = await actions.allInnerTexts();
    const [first, second] = names as [string, string];
    expect(await violations(preview)).toEqual([]);

    // By the keyboard alone: the list is one stop, arrows walk it, Enter opens.
    await pane.getByRole('searchbox').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toContain(second);
    const text = await pane.evaluate(() => document.activeElement?.querySelector('.arrange-title')?.textContent ?? '');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: `${second} ${text}` }).waitFor();
    await settled(preview, 'arrange');
    const at = await page.getByLabel('Name box').inputValue();
    const was = await cellText(preview, at);
    expect(was).toContain(text);

    await pane.locator('[data-doing="move"]').click();
    await pane.locator('[data-ask]').click();
    await pane.getByText('Choose from the list first.').waitFor();
    await pane.getByLabel('Where to').selectOption({ index: 1 });
    expect(await violations(preview)).toEqual([]);
    await pane.locator('[data-ask]').click();
    await pane.getByText(`${second} → ${first}`).waitFor();
    expect(await violations(preview)).toEqual([]);
    expect(await overflows(preview)).toEqual([0, 0]);
    expect(await cellText(preview, at)).toBe(was);

    await pane.locator('[data-do]').click();
    await pane.getByText(/^Done: move/).waitFor();
    await settled(preview, 'arrange');
    expect(await actions.allInnerTexts()).toEqual(names);
    expect(await cellText(preview, at)).not.toBe(was);
    expect(await violations(preview)).toEqual([]);

    await pane.getByText(/^Undo /).click();
    await pane.getByText(/as before\.$/).waitFor();
    await settled(preview, 'arrange');
    expect(await cellText(preview, at)).toBe(was);
  } finally {
    await preview.close();
  }
}, 120_000);
