import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

interface Build {
  readonly title: string;
  /** What is passed to webpack. */
  readonly options: readonly string[];
  /** Where it writes, within the project. */
  readonly output: string;
  /** Files and folders that decide whether the output is stale. */
  readonly inputs: readonly string[];
}

/** The add-in with Office.js from npm, as development, tests and preview run it. */
export const addIn: Build = {
  title: 'the add-in',
  options: ['--mode', 'production', '--env', 'office=local'],
  output: 'dist/local',
  inputs: ['src', 'assets', 'manifest.xml', 'webpack.config.js', 'package-lock.json'],
};

/** The page with the grid. */
export const previewPage: Build = {
  title: 'the preview page',
  options: ['--mode', 'production', '--config', 'tests/preview/webpack.config.js'],
  output: 'dist/preview',
  inputs: ['tests/excel', 'tests/preview', 'webpack.config.js', 'package-lock.json'],
};

/** Builds what is not there or was built of other sources; says so on standard error, where nothing is parsed. */
export async function buildWhereStale(): Promise<void> {
  await alone(async () => {
    for (const build of [addIn, previewPage]) {
      const stamp = join(project, build.output, '.built-of');
      const sources = await hashOf(build.inputs);
      if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === sources) continue;
      process.stderr.write(`Building ${build.title}…\n`);
      await runWebpack(build);
      await writeFile(stamp, sources);
    }
  });
}

/** One process at a time: tests that need the build run side by side. The file names who is at it. */
async function alone(work: () => Promise<void>): Promise<void> {
  const lock = join(project, 'node_modules/.cache/concord-build');
  await mkdir(dirname(lock), { recursive: true });
  while (!(await create(lock))) {
    // Nothing is named in the moment when the file has just come, or just gone.
    const holder = await readFile(lock, 'utf8').catch(() => '');
    if (holder === '' || isRunning(Number(holder))) await pause(200);
    else await rm(lock, { force: true });
  }
  try {
    await work();
  } finally {
    await rm(lock);
  }
}

async function create(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Asks by shape: within jest Node's errors are no instances of the test's Error. */
export function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}

function runWebpack({ title, options }: Build): Promise<void> {
  return new Promise((resolve, reject) => {
    const webpack = spawn(process.execPath, ['node_modules/webpack/bin/webpack.js', ...options], { cwd: project });
    let said = '';
    webpack.stdout.on('data', (text) => (said += text));
    webpack.stderr.on('data', (text) => (said += text));
    webpack.on('error', reject);
    webpack.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`Could not build ${title}.\n${said}`))));
  });
}

async function hashOf(inputs: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of await filesIn(input)) hash.update(file).update(await readFile(join(project, file)));
  }
  return hash.digest('hex');
}

/** The file itself, or all files of the folder in a settled order; none where there is nothing of that name. */
async function filesIn(path: string): Promise<readonly string[]> {
  const place = join(project, path);
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [path];
  const entries = await readdir(place, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))
    .sort();
}
