import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser';
import { launchBrowser } from './launch-browser';

test('a browser is found and shows a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>Work plan</h1>');
    expect(await page.getByRole('heading').textContent()).toBe('Work plan');
  } finally {
    await browser.close();
  }
}, 120_000);

if (process.platform === 'linux' && process.arch === 'x64') {
  test('the browser of the npm package starts with libraries of its own', async () => {
    process.env['CONCORD_BROWSER'] = 'npm';
    const { env } = await findBrowser();
    expect(existsSync(`${env['LD_LIBRARY_PATH']}/libnss3.so`)).toBe(true);

    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<p style="font-family: sans-serif">m</p>');
      expect(await page.locator('p').evaluate((p) => p.getBoundingClientRect().height)).toBeGreaterThan(10);
    } finally {
      await browser.close();
      delete process.env['CONCORD_BROWSER'];
    }
  }, 120_000);
}
