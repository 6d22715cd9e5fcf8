import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackNpmBrowser, type Browser } from './npm-browser';

/**
 * An installed Chrome, Edge or Chromium, else the Chromium of the npm package.
 * CONCORD_BROWSER=npm insists on the package, any other value of it is the path of an executable.
 */
export async function findBrowser(): Promise<Browser> {
  const wanted = process.env['CONCORD_BROWSER'];
  if (wanted === 'npm') return unpackNpmBrowser();
  if (wanted) return { executable: wanted, env: {} };
  const executable = usualPlaces().find((path) => existsSync(path));
  return executable ? { executable, env: {} } : unpackNpmBrowser();
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'win32':
      return [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].flatMap(
        (root) =>
          root
            ? ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'].map((path) =>
                join(root, path),
              )
            : [],
      );
    case 'darwin':
      return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    default:
      return (process.env['PATH'] ?? '')
        .split(':')
        .filter((folder) => folder.startsWith('/'))
        .flatMap((folder) =>
          ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'].map((name) =>
            join(folder, name),
          ),
        );
  }
}
