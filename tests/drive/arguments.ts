import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const jobs = ['check', 'link', 'summarize'] as const;
export type Job = (typeof jobs)[number];

export interface DriveArguments {
  readonly file: string;
  /** In the order asked for. */
  readonly run: readonly Job[];
  readonly save: string | null;
  readonly screenshots: string | null;
}

/** Could not be done, for a reason the person can read. */
export class DriveError extends Error {
  override readonly name = 'DriveError';
}

const USAGE =
  'Usage: npm run drive -- FILE.xlsx --run check,link,summarize [--save OUT.xlsx] [--screenshot DIR] [--format json]';

/** Reads the command line; throws a DriveError that says what is wrong with it. */
export function readArguments(words: readonly string[]): DriveArguments {
  const { values, positionals } = parse(words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new DriveError(`Expected one workbook. ${USAGE}`);
  if (!existsSync(file) || !statSync(file).isFile()) throw new DriveError(`There is no file ${file}.`);
  if (values.format !== 'json') throw new DriveError(`Unexpected --format ${values.format}, expected json.`);
  const run = values.run.split(',').map((name) => readJob(name.trim()));
  return { file, run: [...new Set(run)], save: values.save ?? null, screenshots: values.screenshot ?? null };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        run: { type: 'string', default: jobs.join(',') },
        save: { type: 'string' },
        screenshot: { type: 'string' },
        format: { type: 'string', default: 'json' },
      },
    });
  } catch (error) {
    throw new DriveError(`${error instanceof Error ? error.message : String(error)} ${USAGE}`);
  }
}

function readJob(name: string): Job {
  const job = jobs.find((one) => one === name);
  if (!job) throw new DriveError(`Unexpected job "${name}", expected check, link or summarize.`);
  return job;
}
