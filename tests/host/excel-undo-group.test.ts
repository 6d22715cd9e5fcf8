import { openExcelHost } from '../../src/host/excel/excel-host';
import type { ExcelClient } from '../../src/host/excel/exchange/run';
import { connectOffice } from '../excel/client';
import { typeText } from '../excel/model/user';
import { createWorkbook } from '../excel/model/workbook';
import { at } from './host-contract';

const edits = [
  { at: at('A1'), before: 'one', after: 'first' },
  { at: at('A2'), before: 'two', after: 'second' },
];

/** A workbook of two cells; `run` is what stands between the host and the genuine client. */
function open(excelApi: string, between: (run: typeof Excel.run) => ExcelClient['run'] = (run) => run) {
  const workbook = createWorkbook('plan.xlsx', ['Plan']);
  typeText(workbook, workbook.sheets[0]!, 'A1', 'one');
  typeText(workbook, workbook.sheets[0]!, 'A2', 'two');
  const { Excel, Office } = connectOffice(workbook, { ExcelApi: excelApi, SharedRuntime: '1.1' });
  const asked: unknown[] = [];
  const run = between(Excel.run);
  const noted = ((options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    asked.push(options);
    return run(options, batch);
  }) as ExcelClient['run'];
  const host = openExcelHost({ run: noted }, Office.context.requirements);
  const texts = async () => (await host.read('Plan')).cells.map(({ text }) => text);
  return { host, asked, texts };
}

/** Does all that is asked for and then says that it failed, as Excel did where a group of undo was closed. */
const failing: Parameters<typeof open>[1] = (run) =>
  (async (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) => {
    const result = await run(options, batch);
    if (options.mergeUndoGroup) throw new Error('GeneralException');
    return result;
  }) as ExcelClient['run'];

test('edits are one step of Excel’s undo where Excel offers that', async () => {
  const { host, asked } = open('1.20');
  await host.apply('Plan', edits);
  expect(asked).toEqual([{ mergeUndoGroup: true }]);
});

test('an Excel that does not offer it is not asked for it', async () => {
  const { host, asked, texts } = open('1.19');
  await host.apply('Plan', edits);
  expect(asked).toEqual([{}]);
  expect(await texts()).toEqual(['first', 'second']);
});

test('where the group fails once all is written, the edits are done and nothing is said to have changed', async () => {
  const { host, asked, texts } = open('1.20', failing);
  await host.apply('Plan', edits);
  expect(asked).toEqual([{ mergeUndoGroup: true }, {}]);
  expect(await texts()).toEqual(['first', 'second']);
});

test('a cell that has changed is refused once, not tried again without the group', async () => {
  const { host, asked } = open('1.20');
  await expect(host.apply('Plan', [{ ...edits[0]!, before: 'other' }])).rejects.toThrow();
  expect(asked).toHaveLength(1);
});
