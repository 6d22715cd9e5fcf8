import type { Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser';
import { startPreview } from '../preview/server';
import { DriveError } from './arguments';
import { workPane, type Pane } from './pane';

/** A headless browser that shows the preview with one workbook, and the pane in it ready to be worked. */
export interface Session {
  readonly page: Page;
  readonly pane: Pane;
  /** What Office.js found itself in. */
  readonly host: { readonly host: string; readonly platform: string };
  /** Addresses the browser asked for beyond the preview's own server, in order. */
  readonly externalRequests: readonly string[];
  close(): Promise<void>;
}

/** Opens a workbook; throws a DriveError where the page says that it cannot. */
export async function openSession(file: string): Promise<Session> {
  const server = await startPreview({ port: 0, file });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const externalRequests: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      const isOwn = `${origin}/` === server.address || protocol === 'data:' || protocol === 'blob:';
      if (!isOwn) externalRequests.push(request.url());
    });
    await page.goto(server.address);
    const pane = workPane(page);
    await pane.frame.locator('[data-state]').first().waitFor();
    const notice = page.locator('.notice');
    if (await notice.isVisible()) throw new DriveError(await notice.innerText());
    const host = await pane.frame.locator('body').evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host: String(host), platform: String(platform) };
    });
    return { page, pane, host, externalRequests, close };
  } catch (error) {
    await close();
    throw error;
  }
}
