import { readJson } from '../../jobs/layout/print-plan';
import { openFile } from '../files';
import type { Status } from '../status';
import { formatTable, paint, type Output } from '../output';
import { readAsk, type CommonArguments } from './arguments';

export async function runRead(argv: CommonArguments & { readonly file: string }, output: Output): Promise<Status> {
  const { opened } = await openFile(argv.file, await readAsk(argv));
  const json = readJson(opened);
  output.print(json, () => [
    paint('bold', json.plan.title),
    `Sheet “${json.sheet}”, ${json.layout} layout, profile ${json.profile}`,
    Object.entries(json.counts)
      .map(([what, count]) => `${count} ${what}`)
      .join(', '),
    ...json.plan.sections.flatMap((section) => [
      '',
      paint('bold', `${section.number}. ${section.title}`),
      ...formatTable(
        section.actions.map(({ ref, listings, rsp, title }) => [ref, listings.length, rsp?.outcome ?? '–', title]),
      ),
    ]),
  ]);
  return 0;
}
