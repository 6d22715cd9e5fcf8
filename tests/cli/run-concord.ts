import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { main } from '../../src/cli/main';

const launcher = fileURLToPath(new URL('../../src/cli/concord.mjs', import.meta.url));

export const samplePath = fileURLToPath(new URL('../../assets/sample-work-plan.xlsx', import.meta.url));

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in a process of its own, as a shell would. */
export function spawnConcord(...args: readonly string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [launcher, ...args], { maxBuffer: 2 ** 26 }, (error, out, err) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

/** Runs it within this process, which is quicker. */
export async function runConcord(...args: readonly string[]): Promise<Run> {
  let out = '';
  let err = '';
  const status = await main(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { status, out, err };
}

export async function runForJson<T>(...args: readonly string[]): Promise<T & { readonly status: number }> {
  const { out, err, status } = await runConcord(...args, '--format', 'json');
  if (status === 2) throw new Error(err);
  return { ...(JSON.parse(out) as T), status };
}
