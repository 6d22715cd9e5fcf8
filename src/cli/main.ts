import yargs, { type Argv } from 'yargs';

import { showControls } from '../core/words/speech';
import { sayError } from '../jobs/say';
import { runCheck } from './commands/check';
import { runCompare } from './commands/compare';
import { runFix } from './commands/fix';
import { runImport } from './commands/import';
import { runLink } from './commands/link';
import { runRead } from './commands/read';
import { runSchema } from './commands/schema';
import { runSummarize } from './commands/summarize';
import { Failure } from './failure';
import { openOutput, type Streams } from './output';
import type { Status } from './status';

/** Runs the command line. Whatever goes wrong is one line on standard error and status 2. */
export async function main(args: readonly string[], streams: Streams = process): Promise<Status> {
  let status: Status = 0;
  const done = (result: Status) => {
    status = result;
  };
  try {
    await buildParser(done, streams).parseAsync([...args]);
    return status;
  } catch (error) {
    const message = sayError(error) ?? (error instanceof Error ? error.message : String(error));
    streams.stderr.write(`concord: ${showControls(message.replace(/\s*\n\s*/g, ' '))}\n`);
    return 2;
  }
}

function buildParser(done: (status: Status) => void, streams: Streams): Argv {
  const file = { type: 'string', demandOption: true, describe: 'An Excel workbook (.xlsx)' } as const;
  const anyFile = {
    ...file,
    describe: 'A workbook (.xlsx), a Word document (.docx), a web page or a plain text',
  } as const;
  const out = {
    out: { type: 'string', requiresArg: true, describe: 'Write the copy to this file; without it nothing is written' },
    force: { type: 'boolean', default: false, describe: 'Let --out name the input itself' },
  } as const;
  const format = {
    format: { choices: ['text', 'json'] as const, default: 'text' as const, describe: 'For people or machines' },
  } as const;
  return yargs()
    .scriptName('concord')
    .usage('$0 <command>\n\nA work plan that agrees with itself.')
    .option('sheet', { type: 'string', requiresArg: true, describe: 'The sheet of the plan' })
    .option('profile', { type: 'string', requiresArg: true, describe: 'A known profile, or a file that holds one' })
    .command(
      'read <file>',
      'The plan as understood',
      (command) => command.positional('file', anyFile).options(format),
      async (argv) => done(await runRead(argv, openOutput(argv.format, streams))),
    )
    .command(
      'check <files..>',
      'Findings: what is wrong, where, and how to mend it',
      (command) =>
        command.positional('files', { ...anyFile, array: true }).options({
          ...out,
          format: {
            choices: ['text', 'json', 'sarif', 'csv', 'html'] as const,
            default: 'text' as const,
            describe: 'For people, for machines (JSON, SARIF 2.1.0, CSV), or as a page to print',
          },
        }),
      async (argv) => done(await runCheck(argv, openOutput(argv.format === 'json' ? 'json' : 'text', streams))),
    )
    .command(
      'fix <file>',
      'Apply the safe fixes',
      (command) => command.positional('file', file).options({ ...format, ...out }),
      async (argv) => done(await runFix(argv, openOutput(argv.format, streams))),
    )
    .command(
      'link <file>',
      'Make the see-also entries complete and mutual',
      (command) =>
        command.positional('file', file).options({
          ...format,
          ...out,
          decisions: { type: 'string', requiresArg: true, describe: 'A JSON file with answers by question id' },
          'accept-recommended': {
            type: 'boolean',
            default: false,
            describe: 'Answer what has a recommendation with it',
          },
        }),
      async (argv) => done(await runLink(argv, openOutput(argv.format, streams))),
    )
    .command(
      'summarize <file>',
      'Count activities per country, KPI and more, say what is missing, and write summary sheets',
      (command) =>
        command.positional('file', file).options({
          ...format,
          ...out,
          expand: {
            type: 'string',
            array: true,
            requiresArg: true,
            describe: 'Count what names this group for each of its Members',
          },
        }),
      async (argv) => done(await runSummarize(argv, openOutput(argv.format, streams))),
    )
    .command(
      'import <file>',
      'Bring a plan from Word, a web page or text into a workbook of its own',
      (command) =>
        command.positional('file', anyFile).options({
          ...format,
          ...out,
          layout: {
            choices: ['annex', 'register'] as const,
            default: 'annex' as const,
            describe: 'A row for each action, or one for each listing',
          },
        }),
      async (argv) => done(await runImport(argv, openOutput(argv.format, streams))),
    )
    .command(
      'compare <before> <after>',
      'Two plans side by side: what is new, dropped, kept, reworded or moved',
      (command) =>
        command
          .positional('before', { ...anyFile, describe: `The earlier plan. ${anyFile.describe}` })
          .positional('after', { ...anyFile, describe: `The later plan. ${anyFile.describe}` })
          .options({
            ...format,
            ...out,
            'to-sheet': {
              type: 'string',
              requiresArg: true,
              describe: 'The sheet of the later plan, where --sheet names that of the earlier alone',
            },
          }),
      async (argv) => done(await runCompare(argv, openOutput(argv.format, streams))),
    )
    .command('schema', "Print the plan's JSON Schema", format, () => done(runSchema(openOutput('json', streams))))
    .demandCommand(1, 'Name a command; concord --help lists them.')
    .strict()
    .exitProcess(false)
    .version(false)
    .fail((message: string | null, error: Error | undefined) => {
      throw error ?? new Failure(message ?? 'concord --help lists the commands.');
    });
}
