import { execFile } from 'node:child_process';
import { project } from '../preview/build';

/** How a command ended and what it said. */
export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What the drive prints; the jobs' own shapes are held elsewhere. */
export interface Report {
  readonly officeJs: string;
  readonly host: object;
  readonly externalRequests: readonly string[];
  readonly runs: readonly {
    readonly job: string;
    readonly syncs: number;
    readonly requestBytes: number;
    readonly responseBytes: number;
    readonly ms: number;
  }[];
  readonly check: object | null;
  readonly link: object | null;
  readonly summarize: object | null;
}

/** Runs `npm run drive` as a process of its own. */
export function runDrive(...words: readonly string[]): Promise<Ended> {
  return runNode('--import', 'tsx', 'tests/drive/drive.ts', ...words);
}

/** Runs `npx concord` as a process of its own. */
export function runConcord(...words: readonly string[]): Promise<Ended> {
  return runNode('src/cli/concord.mjs', ...words);
}

function runNode(...words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, words, { cwd: project, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, out, err });
    });
  });
}
