import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A browser's executable and what must stand in the environment for it to start. */
export interface Browser {
  readonly executable: string;
  readonly env: Readonly<Record<string, string>>;
}

const project = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(project, 'node_modules/.cache/concord');

/*
 * @sparticuz/chromium carries Chromium and the few libraries that it needs beyond glibc, packed.
 * It unpacks the libraries only where it believes itself in its usual cloud environment, which it
 * looks for while it is imported: so it is imported in a process of its own, with that environment set.
 */
const unpack = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
const cloud = 'AWS_Lambda_nodejs20.x';

/** Unpacks the npm package's Chromium, once for each of its versions. */
export async function unpackNpmBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome, Edge or Chromium was found; please install one (or set CONCORD_BROWSER to its path).');
  }
  const manifest = await readFile(join(project, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    executable: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}

/** Whole or not at all: several test processes may come here at once. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const unpacked = await mkdtemp(join(cache, 'unpacking-'));
  await promisify(execFile)(process.execPath, ['-e', unpack], {
    cwd: project,
    env: { ...process.env, TMPDIR: unpacked, AWS_EXECUTION_ENV: cloud },
  });
  await writeFile(join(unpacked, 'fonts.conf'), fonts);
  try {
    await rename(unpacked, folder);
  } catch (error) {
    await rm(unpacked, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The package's own configuration names folders of the cloud only, and no font for plain letters. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="strong">
    <family>sans-serif</family>
    <prefer><family>Open Sans</family></prefer>
  </alias>
</fontconfig>
`;
