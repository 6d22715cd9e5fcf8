import { layOutComparison } from '../../core/comparing/comparison-report';
import { compare } from '../../jobs/compare';
import { compareJson } from '../../jobs/printed/comparison';
import { Failure } from '../failure';
import { isSameFile, openFile, writeCopy } from '../files';
import type { Output } from '../output';
import type { Status } from '../status';
import { readAsk, type CommonArguments } from './arguments';
import { printComparison } from './print-comparison';

interface CompareArguments extends CommonArguments {
  readonly before: string;
  readonly after: string;
  /** The sheet of the later plan, where it is not of the same name as that of the earlier. */
  readonly toSheet?: string | undefined;
  readonly out?: string | undefined;
  readonly force: boolean;
}

export async function runCompare(argv: CompareArguments, output: Output): Promise<Status> {
  const [ask, askAfter] = await Promise.all([readAsk(argv), readAsk({ ...argv, sheet: argv.toSheet ?? argv.sheet })]);
  const [before, after] = [await openFile(argv.before, ask), await openFile(argv.after, askAfter)];
  const compared = compare(before.opened, after.opened);
  if (argv.out !== undefined) {
    if (!after.host) throw new Failure(`${argv.after} is no workbook: --out writes a copy of the second file.`);
    const isOneFile = await isSameFile(argv.before, argv.after);
    const report = layOutComparison(
      compared.comparison,
      { plan: compared.before.plan, isHere: isOneFile },
      { plan: compared.after.plan, isHere: true },
    );
    await after.host.publish([report]);
    await writeCopy(after.host, argv.after, argv.out, argv.force);
  }
  const json = compareJson(compared, argv.out ?? null);
  output.print(json, () => [
    ...printComparison(json),
    '',
    argv.out === undefined ? 'Nothing was written (no --out).' : `Written: ${argv.out}`,
  ]);
  return 0;
}
