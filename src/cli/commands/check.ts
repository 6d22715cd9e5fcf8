import { rules } from '../../core/rules';
import type { FileHost } from '../../host/file/file-host';
import { checkOpened } from '../../jobs/check';
import { findingsCsv } from '../../jobs/exports/findings-csv';
import { findingsHtml } from '../../jobs/exports/findings-html';
import { findingsReport } from '../../jobs/exports/findings-report';
import { findingsSarif } from '../../jobs/exports/findings-sarif';
import type { Checked, Opened } from '../../jobs/outcome';
import { checkJson } from '../../jobs/printed/print';
import { loadRemembered, nothingKnown, type Remembered } from '../../jobs/remember/remembered';
import { sayError } from '../../jobs/say';
import { Failure } from '../failure';
import { openFile, writeCopy } from '../files';
import type { Status } from '../status';
import type { Output } from '../output';
import { readAsk, type CommonArguments, type WritingArguments } from './arguments';
import { formatFindings } from './format-findings';

interface CheckArguments extends CommonArguments, Pick<WritingArguments, 'out' | 'force'> {
  readonly files: readonly string[];
  readonly format: 'text' | 'json' | 'sarif' | 'csv' | 'html';
}

export async function runCheck(argv: CheckArguments, output: Output): Promise<Status> {
  const { files, out } = argv;
  if (out !== undefined && files.length > 1) throw new Failure('--out writes a copy of one workbook; name one file.');
  const ask = await readAsk(argv);
  const results: Checked[] = [];
  for (const [index, file] of files.entries()) {
    if (files.length > 1) output.progress(`${index + 1} of ${files.length}: ${file}`);
    const { opened, host } = await openFile(file, ask);
    const { checking, linking } = host ? await loadRememberedOf(host, file, opened) : nothingKnown;
    const checked = checkOpened(opened, rules, checking, linking);
    if (out !== undefined) {
      if (!host) throw new Failure(`${file} is no workbook; --out writes a copy of one.`);
      await host.publish([findingsReport(checked, rules)]);
      await writeCopy(host, file, out, argv.force);
    }
    results.push(checked);
  }
  output.progress('');
  printResults(results, argv, output);
  return results.every(({ ready }) => ready) ? 0 : 1;
}

/** Of several workbooks a person has to know which it is that keeps what cannot be understood. */
async function loadRememberedOf(host: FileHost, file: string, opened: Opened): Promise<Remembered> {
  try {
    return await loadRemembered(host, opened);
  } catch (error) {
    const said = sayError(error);
    throw said === null ? error : new Failure(`${file}: ${said}`, { cause: error });
  }
}

const writers = { sarif: findingsSarif, csv: findingsCsv, html: findingsHtml, text: null, json: null } as const;

function printResults(results: readonly Checked[], { format, out }: CheckArguments, output: Output): void {
  const write = writers[format];
  if (write) {
    output.write(write(results, rules));
    return;
  }
  const jsons = results.map((checked) => ({ ...checkJson(checked), ...(out === undefined ? {} : { written: out }) }));
  output.print(jsons.length === 1 ? jsons[0] : jsons, () => [
    ...results.flatMap(formatFindings),
    ...(out === undefined ? [] : [`Written: ${out}`]),
  ]);
}
