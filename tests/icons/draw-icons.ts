import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../browser/launch-browser';

/*
 * Draws the icons of assets/icons anew from their SVGs, in the sizes that the manifest names:
 * npx tsx tests/icons/draw-icons.ts
 */

/** In pixels. The add-in's own icon is also shown in lists of add-ins; the others stand in the ribbon only. */
const sizes = { plan: [16, 32, 64, 80, 128], check: [16, 32, 80], link: [16, 32, 80], summarize: [16, 32, 80] };

const browser = await launchBrowser();
for (const [name, widths] of Object.entries(sizes)) {
  const folder = fileURLToPath(new URL(`../../assets/icons/${name}/`, import.meta.url));
  const svg = await readFile(`${folder}${name}.svg`, 'utf8');
  for (const size of widths) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${svg}`);
    await page.screenshot({ path: `${folder}${size}.png`, omitBackground: true });
    await page.close();
  }
}
await browser.close();
