import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from '../browser/launch-browser';
import { startPreview } from './server';

/** The preview in a headless browser, with one workbook open and the pane loaded. */
export interface OpenPreview {
  readonly page: Page;
  /** What stands in the pane's frame. */
  readonly pane: Frame;
  /** Addresses asked for beyond the preview's own server, in order. */
  readonly externalRequests: readonly string[];
  close(): Promise<void>;
}

/** Where the workbook cannot be opened, the page says so in its notice and shows an empty one. */
export async function openPreview(file: string, colorScheme: 'light' | 'dark' = 'light'): Promise<OpenPreview> {
  const server = await startPreview({ port: 0, file });
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  const externalRequests: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    const isOwn = `${origin}/` === server.address || protocol === 'data:' || protocol === 'blob:';
    if (!isOwn) externalRequests.push(request.url());
  });
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    await page.goto(server.address);
    const frame = await page.locator('aside iframe').elementHandle();
    const pane = await frame.contentFrame();
    if (!pane) throw new Error('The preview page has no pane.');
    await pane.locator('[data-state]').first().waitFor();
    return { page, pane, externalRequests, close };
  } catch (error) {
    await close();
    throw error;
  }
}
