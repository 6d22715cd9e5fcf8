import { reportMark } from '../../core/summary/report';
import type { Documents, Formats, Lists, Marks, NewSheets, Reports, Rows, Sheets, Watch } from '../host';
import { writeEdits } from './apply';
import { loadDocument, saveDocument } from './documents';
import { findPartlyFormatted } from './formats/partly-formatted';
import { markCells, notesApi, unmarkSheets } from './marks/marks';
import { runInOneStep, undoGroupApi } from './exchange/one-step';
import { readArea, readSheet } from './read';
import { runWith, type ExcelClient } from './exchange/run';
import { selectCell, watchEdits } from './watch';

/** Versions of the Excel API since which PivotTables can be made, how a sheet is printed can be said, and charts be placed. */
const [pivotApi, pageApi, drawingApi] = ['1.8', '1.9', '1.10'];

/** The workbook that Excel has open beside the pane. What moves rows or makes sheets and lists is loaded when it is first needed. */
export function openExcelHost(
  excel: ExcelClient = Excel,
  requirements: Pick<Office.RequirementSetSupport, 'isSetSupported'> = Office.context.requirements,
): Sheets & Rows & Formats & NewSheets & Reports & Documents & Watch & Marks & Lists {
  const run = runWith(excel);
  const hasNotes = () => requirements.isSetSupported('ExcelApi', notesApi);
  const hasUndoGroups = () => requirements.isSetSupported('ExcelApi', undoGroupApi);
  return {
    list: () =>
      run('workbook', async (context) => {
        const { workbook } = context;
        const active = workbook.worksheets.getActiveWorksheet().load('name');
        workbook.load('name');
        workbook.worksheets.load('items/name,items/visibility');
        workbook.tables.load('items/name,items/worksheet/name');
        await context.sync();
        const visible = workbook.worksheets.items.filter((sheet) => sheet.visibility === 'Visible');
        const sheets = visible.map((sheet) => sheet.name);
        const marked = workbook.tables.items.filter((table) => table.name.startsWith(reportMark));
        const reports = sheets.filter((sheet) => marked.some(({ worksheet }) => worksheet.name === sheet));
        return { name: workbook.name, sheets, reports, active: active.name };
      }),
    read: (sheet, area) => (area ? readArea(run, sheet, area) : readSheet(run, sheet)),
    apply: async (sheet, edits) => {
      if (edits.length === 0) return;
      const write = (done: 'none' | 'some') => (context: Excel.RequestContext) =>
        writeEdits(context, sheet, edits, done);
      await runInOneStep(run, hasUndoGroups(), sheet, write('none'), write('some'));
    },
    change: async (sheet, changes) => {
      const { changeSheet } = await import('./rows/rows');
      await changeSheet(run, hasUndoGroups(), sheet, changes);
    },
    findPartlyFormatted: (sheet, cells) => run(sheet, (context) => findPartlyFormatted(context, sheet, cells)),
    add: async (sheet) => {
      const { addNewSheet } = await import('./new-sheet');
      return run(sheet.name, (context) => addNewSheet(context, sheet));
    },
    publish: async (reports, going) => {
      const { publishReports } = await import('./reports/publish');
      const pivots = requirements.isSetSupported('ExcelApi', pivotApi);
      const pages = requirements.isSetSupported('ExcelApi', pageApi);
      const drawings = requirements.isSetSupported('ExcelApi', drawingApi);
      return run(reports.map(({ sheet }) => sheet).join(', '), (context) =>
        publishReports(context, reports, { pivots, pages, drawings }, going),
      );
    },
    load: (document) => loadDocument(run, document),
    save: (document, text) => saveDocument(run, document, text),
    select: (sheet, at) => run(sheet, (context) => selectCell(context, sheet, at)),
    onEdit: (listener) => watchEdits(excel, listener),
    mark: (sheet, marks, style) => markCells(run, hasNotes(), sheet, marks, style),
    unmark: () => unmarkSheets(run, hasNotes()),
    offer: async (sheet, lists) => {
      const { offerLists } = await import('./lists/lists');
      return run(sheet, (context) => offerLists(context, sheet, lists));
    },
    withdraw: async (sheet) => {
      const { withdrawLists } = await import('./lists/lists');
      return run(sheet, (context) => withdrawLists(context, sheet));
    },
  };
}
