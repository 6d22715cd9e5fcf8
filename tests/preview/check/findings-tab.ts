import type { OpenPreview } from '../open-preview';
import { settled } from '../steps';

/* What the journeys through the findings do and look at. */

/** The findings of the workbook in front, with what is on the tab. */
export async function openFindings(preview: OpenPreview) {
  const { pane, page } = preview;
  const button = (name: string) => pane.getByRole('button', { name, exact: true });
  const gate = pane.locator('.gate');
  await button('Check the plan').click();
  await settled(preview, 'check');
  return {
    pane,
    page,
    button,
    gate,
    rows: pane.locator('[data-finding]'),
    search: pane.getByRole('searchbox'),
    /** How many blocking findings the gate tells of. */
    blocking: async () => parseInt((await gate.getByText(/\d blocking$/).innerText()).trim(), 10),
    blockingAre: (count: number) => gate.getByText(`${count} blocking`, { exact: true }).waitFor(),
    /** A key, where the focus in the pane is; on its first button where there is none. */
    async press(key: string): Promise<void> {
      const inPane = await pane.evaluate(() => document.activeElement !== document.body && document.hasFocus());
      if (!inPane) await pane.locator('[data-job="check"]').focus();
      await page.keyboard.press(key);
    },
    /** Waits until a cell is the selected one. */
    async selected(address: string): Promise<void> {
      await page.waitForFunction(
        (expected) => document.querySelector<HTMLInputElement>('[aria-label="Name box"]')?.value === expected,
        address,
      );
    },
    /** The text of what has the focus. */
    focused: async () => (await pane.evaluate(() => document.activeElement?.textContent)) ?? '',
  };
}

export type FindingsTab = Awaited<ReturnType<typeof openFindings>>;
