import { rules } from '../../core/rules';
import { fix } from '../../jobs/fix';
import { fixJson } from '../../jobs/printed/print';
import { rememberWritten } from '../../jobs/remember/remember-written';
import { today } from '../../jobs/remember/today';
import { openWorkbook, writeCopy } from '../files';
import { tellLostFormatting } from '../lost-formatting';
import type { Status } from '../status';
import { paint, type Output } from '../output';
import { readAsk, type WritingArguments } from './arguments';

export async function runFix(argv: WritingArguments, output: Output): Promise<Status> {
  const host = await openWorkbook(argv.file);
  const fixed = await fix(host, await readAsk(argv), rules);
  const formatting = await tellLostFormatting(host, fixed.left.plan.sheet, fixed.edits, output);
  if (argv.out !== undefined) {
    await host.apply(fixed.left.plan.sheet, fixed.edits);
    await rememberWritten(host, fixed.before, fixed.left.grid, today());
    await writeCopy(host, argv.file, argv.out, argv.force);
  }
  const json = fixJson(fixed, argv.out ?? null, formatting);
  output.print(json, () => [
    ...json.fixed.flatMap(({ at, before, after }) => [paint('bold', at), `  - ${before}`, `  + ${after}`]),
    `${json.fixed.length} cells mended; left: ${json.counts.error} blocking, ${json.counts.warning} advisory, ${json.counts.info} hints.`,
    argv.out === undefined ? 'Nothing was written (no --out).' : `Written: ${argv.out}`,
  ]);
  return json.ready ? 0 : 1;
}
