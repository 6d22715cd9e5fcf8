import { parseAddress, formatAddress } from '../../../src/core/sheet/address';
import type { Severity } from '../../../src/core/sheet/finding';
import { fills } from '../../../src/host/excel/marks/colours';
import { keyOf, placeOf } from '../../excel/model/cells';
import { fillOver } from '../../excel/model/marks/conditional-format';
import { putNote } from '../../excel/model/marks/note';
import type { Workbook } from '../../excel/model/workbook';
import { openSketched, sheetOf, type OpenedExcel } from '../excel-sketch';
import type { MarkedHost, OverCells } from '../marks-contract';
import type { SheetSketch } from '../sketch';

/** An Excel of today, which has notes. */
export const withNotes = { ExcelApi: '1.18', SharedRuntime: '1.1' };

export type MarkedExcel = MarkedHost & OpenedExcel;

export function openMarked(sheets: readonly SheetSketch[]): MarkedExcel {
  const opened = openSketched(sheets, withNotes);
  const { workbook } = opened;
  return {
    ...opened,
    writeNote: (name, address, content) => {
      const { row, column } = parseAddress(address)!;
      putNote(workbook, sheetOf(workbook, name), row, column, content);
    },
    look: (name) => lookOver(workbook, name),
  };
}

const severityOf: ReadonlyMap<string, Severity> = new Map(
  (Object.entries(fills) as [Severity, string][]).map(([severity, fill]) => [fill, severity]),
);

/** What a person sees over the first cells of a sheet. */
function lookOver(workbook: Workbook, name: string): OverCells {
  const sheet = sheetOf(workbook, name);
  const places = Array.from({ length: 12 * 12 }, (_, index) => ({ row: Math.floor(index / 12), column: index % 12 }));
  const colours = places.flatMap((at): [string, Severity][] => {
    const severity = severityOf.get(fillOver(sheet, at.row, at.column) ?? '');
    return severity ? [[formatAddress(at), severity]] : [];
  });
  const notes = [...sheet.notes].map(([key, content]): [string, string] => [formatAddress(placeOf(key)), content]);
  return { colours: new Map(colours), notes: new Map(notes) };
}

/** Gives a cell a comment that can be answered. */
export function commentOn(workbook: Workbook, name: string, address: string): void {
  const { row, column } = parseAddress(address)!;
  sheetOf(workbook, name).comments.add(keyOf(row, column));
}
