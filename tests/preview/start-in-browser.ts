import { spawn } from 'node:child_process';
import { buildWhereStale, hasCode } from './build';
import { startPreview, type PreviewOptions } from './server';

/** Serves the preview until Ctrl-C, and opens it where there is a screen. */
export async function startInBrowser(options: PreviewOptions): Promise<void> {
  await buildWhereStale();
  const server = await startPreview(options).catch((error: unknown) => {
    if (hasCode(error, 'EADDRINUSE')) {
      throw new Error(`Port ${options.port} is taken. Name another one: npm start -- --browser --port 3001`);
    }
    throw error;
  });
  console.log(`${options.file} with the add-in beside it: ${server.address}\nCtrl-C ends it.`);
  openPage(server.address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

function openPage(address: string): void {
  const [command, ...words] = {
    win32: ['cmd', '/c', 'start', '', address],
    darwin: ['open', address],
  }[process.platform as string] ?? ['xdg-open', address];
  const hasScreen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasScreen || !command) return;
  // Where no browser can be opened from here, the address is printed all the same.
  spawn(command, words, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
