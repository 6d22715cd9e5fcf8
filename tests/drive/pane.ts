import { readFile } from 'node:fs/promises';
import type { Frame, Locator, Page } from 'playwright-core';
import { DriveError, type Job } from './arguments';

/** What a job sent and got over the bridge, and how long the person waited. */
export interface Run {
  readonly job: Job;
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly ms: number;
}

/** Names of the pane's tabs, as a person reads them. */
const titles: Readonly<Record<Job, string>> = { check: 'Check', link: 'See also', summarize: 'Summaries' };

/** Longest that a job may take. */
const PATIENCE = 120_000;

/** Works the pane by its own controls, as a person does. */
export interface Pane {
  run(job: Job): Promise<Run>;
  /** The job's result as the pane exports it. */
  exportResult(job: Job): Promise<unknown>;
  /** Presses the button that writes; null where the pane offers none, since there is nothing to write. */
  write(job: Job): Promise<Run | null>;
}

export function workPane(page: Page, frame: Frame): Pane {
  const tabOf = (job: Job) => frame.locator(`[data-tab="${job}"]`);

  async function showTab(job: Job): Promise<void> {
    await frame.getByRole('tab', { name: titles[job], exact: true }).click();
  }

  async function press(job: Job, button: Locator): Promise<Run> {
    await page.evaluate(() => window.bridgeMeter.reset());
    const start = performance.now();
    await button.click();
    await tabOf(job).and(frame.locator(':not([data-state="busy"])')).waitFor({ timeout: PATIENCE });
    const ms = Math.round(performance.now() - start);
    const meter = await page.evaluate(() => window.bridgeMeter.read());
    if ((await tabOf(job).getAttribute('data-state')) === 'error') throw new DriveError(await sentence(tabOf(job)));
    return { job, ...meter, ms };
  }

  return {
    async run(job) {
      await showTab(job);
      return press(job, frame.locator(`[data-job="${job}"]`));
    },
    async exportResult(job) {
      await showTab(job);
      // The forms of an export are offered together.
      const ways = frame.locator(`[data-exports="${job}"][aria-expanded="false"]`);
      if ((await ways.count()) > 0) await ways.click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        frame.locator(`[data-export="${job}"]`).click(),
      ]);
      return JSON.parse(await readFile(await download.path(), 'utf8')) as unknown;
    },
    async write(job) {
      await showTab(job);
      const button = frame.locator(`[data-write="${job}"]`);
      return (await button.count()) > 0 ? press(job, button) : null;
    },
  };
}

async function sentence(tab: Locator): Promise<string> {
  const said = await tab.getByRole('alert').first().innerText();
  return said.replaceAll(/\s+/g, ' ').trim();
}
