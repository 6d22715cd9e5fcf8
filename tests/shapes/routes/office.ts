import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/* LibreOffice as a converter: filters that others wrote. It is no dependency; who wants these routes installs it. */

/** One conversion: the ending and the export filter, as `soffice --convert-to` takes them, and the import filter where its guess is wrong. */
export interface Step {
  readonly to: string;
  readonly from?: string;
}

export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function hasOffice(): boolean {
  return spawnSync('soffice', ['--version']).status === 0;
}

/** Takes files through all the steps, in folders of their own below the one given. */
export function convertAll(
  files: readonly NamedBytes[],
  steps: readonly Step[],
  folder: string,
): readonly NamedBytes[] {
  return steps.reduce(
    (before, step, index) => (before.length === 0 ? before : convert(before, step, join(folder, String(index)))),
    files,
  );
}

/**
 * Converts files in the folder given, which the converter has to itself, its profile included. Names stay but for their
 * endings; a file that it could not convert is missing from the result.
 */
function convert(files: readonly NamedBytes[], step: Step, folder: string): readonly NamedBytes[] {
  const [input, output] = [join(folder, 'in'), join(folder, 'out')];
  for (const made of [input, output]) mkdirSync(made, { recursive: true });
  for (const { name, bytes } of files) writeFileSync(join(input, name), bytes);
  const ran = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      '--headless',
      ...(step.from === undefined ? [] : [`--infilter=${step.from}`]),
      '--convert-to',
      step.to,
      '--outdir',
      output,
      ...files.map(({ name }) => join(input, name)),
    ],
    { encoding: 'utf8', timeout: 300_000 },
  );
  // It ends with success also where it wrote nothing: the lines that it prints tell which files it wrote.
  const written = [...ran.stdout.matchAll(/ -> (.+) using filter/g)].map(([, path]) => path!);
  return written.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}
