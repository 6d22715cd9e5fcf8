import axe, { type AxeResults } from 'axe-core';
import type { OpenPreview } from './open-preview';

/* What several journeys do and look at. */

export type Tab = 'check' | 'link' | 'summarize' | 'arrange' | 'bring-in';

/** Waits until a tab is in a state that it names. */
export async function settled({ pane }: OpenPreview, tab: Tab, state = 'done'): Promise<void> {
  await pane.locator(`[data-tab="${tab}"][data-state="${state}"]`).waitFor();
}

/** What a cell of the sheet in front holds, as the formula bar shows it. */
export async function cellText({ page }: OpenPreview, address: string): Promise<string> {
  await page.getByLabel('Name box').fill(address);
  await page.getByLabel('Name box').press('Enter');
  return page.getByRole('textbox', { name: 'Formula bar' }).inputValue();
}

/** The offences against the rules of accessibility, with the element of each. */
export async function violations({ pane }: OpenPreview): Promise<readonly string[]> {
  await pane.evaluate(axe.source);
  const { violations: found } = await pane.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how many pixels the pane runs out sideways at 320 pixels, and at 640 at twice the size. */
export async function overflows({ page, pane }: OpenPreview): Promise<readonly number[]> {
  const found: number[] = [];
  for (const [width, zoom] of [
    [640, 2],
    [320, 1],
  ] as const) {
    await page.locator('aside').evaluate((aside, to) => (aside.style.width = `${to}px`), width);
    await pane.evaluate((to) => (document.documentElement.style.zoom = String(to)), zoom);
    found.push(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth));
  }
  return found;
}
