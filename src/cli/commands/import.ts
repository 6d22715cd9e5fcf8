import { createWorkbook } from '../../host/file/new-workbook';
import { layOut } from '../../jobs/layout/lay-out';
import { offerLists } from '../../jobs/lists/offer-lists';
import { openPlan } from '../../jobs/open';
import { importJson } from '../../jobs/layout/print-plan';
import { openFile, writeCopy } from '../files';
import type { Status } from '../status';
import { paint, type Output } from '../output';
import { readAsk, type WritingArguments } from './arguments';

interface ImportArguments extends WritingArguments {
  readonly layout: 'annex' | 'register';
}

export async function runImport(argv: ImportArguments, output: Output): Promise<Status> {
  const { opened } = await openFile(argv.file, await readAsk(argv));
  const host = await createWorkbook(argv.file);
  const laidOut = await layOut(host, opened, argv.layout);
  if (argv.layout === 'register')
    await offerLists(host, await openPlan(host, { sheet: laidOut.sheet, profile: opened.profile }));
  if (argv.out !== undefined) await writeCopy(host, argv.file, argv.out, argv.force);
  const json = importJson(opened, laidOut, argv.layout, argv.out ?? null);
  output.print(json, () => [
    ...json.losses.map(({ at, message }) => `${paint('bold', at)}  ${message}`),
    `${json.counts.actions} actions and ${json.counts.listings} listings in the ${json.layout} layout; ` +
      `${json.losses.length === 1 ? '1 thing was' : `${json.losses.length} things were`} not carried over as it is.`,
    argv.out === undefined ? 'Nothing was written (no --out).' : `Written: ${argv.out}`,
  ]);
  return 0;
}
