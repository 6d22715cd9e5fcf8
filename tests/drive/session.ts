import type { Page } from 'playwright-core';
import { openPreview } from '../preview/open-preview';
import { DriveError } from './arguments';
import { workPane, type Pane } from './pane';

/** The preview with one workbook, and the pane in it ready to be worked. */
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
  const { page, pane, externalRequests, close } = await openPreview(file);
  try {
    const notice = page.locator('.notice');
    if (await notice.isVisible()) throw new DriveError(await notice.innerText());
    const host = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return { host: String(host), platform: String(platform) };
    });
    return { page, pane: workPane(page, pane), host, externalRequests, close };
  } catch (error) {
    await close();
    throw error;
  }
}
