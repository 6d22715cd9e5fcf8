import type { CellAddress } from '../../core/sheet/address';
import { parseArea } from '../../core/sheet/area';
import type { SheetEdit } from '../host';
import { runWith, type ExcelClient } from './exchange/run';

export async function selectCell(context: Excel.RequestContext, name: string, at: CellAddress): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  sheet.getCell(at.row, at.column).select();
  await context.sync();
}

/** Calls back for every change that is not this add-in's; gives the means to stop. */
export async function watchEdits(
  excel: ExcelClient,
  listener: (edit: SheetEdit) => void,
): Promise<() => Promise<void>> {
  const handler = await runWith(excel)('workbook', async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async (event) => {
      if (event.triggerSource === 'ThisLocalAddin') return;
      const sheet = await findSheetName(excel, event.worksheetId);
      if (sheet !== null) listener({ sheet, area: areaOf(event), isRemote: event.source === 'Remote' });
    });
    await context.sync();
    return added;
  });
  // A handler can be removed only in the context that added it.
  return () =>
    excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}

/** Null where cells have moved, or where Excel names several areas or whole rows. */
function areaOf({ changeType, address }: Excel.WorksheetChangedEventArgs): SheetEdit['area'] {
  return changeType === 'RangeEdited' ? parseArea(address) : null;
}

/** Null where the sheet is gone meanwhile. Waits while the planner types: who edits one cell often goes on to the next. */
async function findSheetName(excel: ExcelClient, id: string): Promise<string | null> {
  return excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
