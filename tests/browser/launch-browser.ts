import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser';

/** Quiet: nothing of the browser's own goes out, so that every request seen is the page's. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executable, env } = await findBrowser();
  return chromium.launch({
    executablePath: executable,
    args: flags,
    env: { ...process.env, ...env },
  });
}
