// npm links the bins of dependencies but not the project's own: run by `prepare`, this makes
// `npx concord` work in the checkout right after `npm ci`.
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

const bin = new URL('../../node_modules/.bin/', import.meta.url);
const launcher = new URL('concord.mjs', import.meta.url);

mkdirSync(bin, { recursive: true });
if (process.platform === 'win32') {
  writeFileSync(new URL('concord.cmd', bin), '@node "%~dp0..\\..\\src\\cli\\concord.mjs" %*\r\n');
} else {
  chmodSync(launcher, 0o755);
  rmSync(new URL('concord', bin), { force: true });
  symlinkSync('../../src/cli/concord.mjs', new URL('concord', bin));
}
