import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { project } from './build';

const PORT = 3000;

/** Office's tool for loading an add-in into Excel; it is fetched when it is wanted. */
const debugging = (...words: readonly string[]) => ['--yes', 'office-addin-debugging@7', ...words];

/**
 * Serves the add-in over https with a development certificate and loads it into Excel. Ctrl-C takes it out of
 * Excel again and stops the server.
 */
export async function startInExcel(): Promise<void> {
  const webpack = ['node_modules/webpack/bin/webpack.js', 'serve', '--mode', 'development', '--env', 'excel'];
  const server = spawn(process.execPath, webpack, { cwd: project, stdio: 'inherit' });
  await listening(server);
  process.once('SIGINT', () => {
    void finished(npx(debugging('stop', 'manifest.xml'))).finally(() => server.kill());
  });
  await finished(npx(debugging('start', 'manifest.xml', 'desktop', '--app', 'excel')));
}

function npx(words: readonly string[]): ChildProcess {
  // On Windows npx is a script, which only a shell can start; none of the words needs quoting.
  return spawn('npx', words, { cwd: project, stdio: 'inherit', shell: process.platform === 'win32' });
}

async function finished(process: ChildProcess): Promise<void> {
  const [code] = (await once(process, 'exit')) as [number | null];
  if (code !== 0) throw new Error('office-addin-debugging could not load the add-in into Excel.');
}

/** Waits until the server takes connections: the first build and the certificate's prompt may take minutes. */
async function listening(server: ChildProcess): Promise<void> {
  while (!(await takesConnections())) {
    if (server.exitCode !== null) throw new Error('The development server did not start.');
    await pause(500);
  }
}

function takesConnections(): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(PORT, 'localhost');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.end();
      resolve(true);
    });
  });
}
