import { formatArea } from '../model/area';
import type { Cell } from '../model/cell';
import { valueTypeOf } from '../model/cell';
import type { Change, Sheet } from '../model/workbook';

/** An event as the client knows it: its number, the object it is for, and its arguments. */
export interface HostEvent {
  readonly number: number;
  /** A worksheet's id; `Workbook` for the collection of sheets; '' for the workbook's own selection. */
  readonly target: string;
  readonly message: object;
}

/** Events the client registers by name, with their numbers in @microsoft/office-js. */
export const EVENT_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['DataChanged', 10],
  ['SelectionChanged', 14],
]);

/** Target of the events of `workbook.worksheets`. */
export const COLLECTION = 'Workbook';

/**
 * What Excel tells of a change: first the sheet's own handlers, then the collection's.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events
 */
export function eventsOf(change: Change): readonly HostEvent[] {
  if (change.kind === 'cells') return forSheet(10, change.sheet, changedMessage(change));
  if (change.kind !== 'selection') return [];
  const message = { worksheetId: change.sheet.id, address: formatArea(change.area) };
  return [...forSheet(14, change.sheet, message), { number: 2, target: '', message: {} }];
}

function forSheet(number: number, sheet: Sheet, message: object): readonly HostEvent[] {
  return [sheet.id, COLLECTION].map((target) => ({ number, target, message }));
}

/**
 * `details` of single cells only; `triggerSource` tells the add-in's own writes from a person's.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
 */
function changedMessage({ sheet, area, author, moved, single }: Extract<Change, { kind: 'cells' }>): object {
  return {
    worksheetId: sheet.id,
    address: formatArea(area),
    changeType: moved ?? 'RangeEdited',
    source: author === 'co-author' ? 'Remote' : 'Local',
    triggerSource: author === 'add-in' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: moved === undefined ? 'None' : moved === 'RowInserted' ? 'ShiftCellDown' : 'ShiftCellUp',
    ...(single && detailsOf(single.before, single.after)),
  };
}

function detailsOf(before: Cell, after: Cell): object {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}
