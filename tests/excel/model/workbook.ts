import type { Area } from './area';
import type { Cell, CellValue } from './cell';
import type { Drawings } from './drawings/drawn';
import type { ConditionalFormat } from './marks/format';
import type { Page } from './page';
import type { PivotValue } from './pivots/value';
import type { Validation } from './validation/rule';

/*
 * The stand-in's workbook: plain mutable state, and whoever shows it listens.
 *
 *   createWorkbook, addSheet, findSheet, listen          here
 *   cellAt, cellsIn, usedArea, putCell                   cells.ts: reading and writing cells
 *   shownText                                            shown.ts: what a cell shows, by its number format
 *   typeText, selectArea, showSheet, setEditMode         user.ts: what a person does in the grid
 *   columnWidth, rowHeight                               sizes.ts: in pixels
 *   addTable, tableAt …                                  table.ts
 *   addXmlPart …                                        xml-part.ts
 *   addConditionalFormat, fillOver, putNote …            marks/: what lies over the cells
 *   validate, validationOf                              validation/validation.ts
 *   calculate                                           calculation/: formulas over tables
 *   insertRows, deleteRows                               moving/rows.ts
 *   addChart, addSlicer …                                drawings/
 *   addPivot, layOutPivot …                              pivots/: PivotTables and their cells
 *   openWorkbook, saveWorkbook                           ../xlsx: real files
 *   connectBridge                                        ../protocol/bridge.ts: the JSON side towards Office.js
 *
 * A grid page draws from `workbook.sheets`, `workbook.active`, `sheet.selection` and `cellsIn`, and
 * redraws when its listener is told of a change.
 */

export interface Workbook {
  /** The file's name, e.g. `plan.xlsx`. */
  readonly name: string;
  /** In tab order, hidden ones too. */
  readonly sheets: Sheet[];
  active: Sheet;
  /** No sheet may be added, removed, renamed or moved. */
  isProtected: boolean;
  /** True while the person is typing into a cell: Excel then refuses every batch. */
  editing: boolean;
  /** What the add-in has asked of the batch under way: that nothing is calculated at its end, or that everything is. */
  calculation: 'suspended' | 'asked' | null;
  /** Custom XML parts, in the order of their adding; change them through xml-part.ts. */
  readonly xmlParts: XmlPart[];
  readonly listeners: Set<Listener>;
}

/** A text that add-ins keep in the workbook; its id is a GUID in braces. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Sheet {
  /** Lasting and unique in the workbook, as Excel's: a GUID in braces. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  /** `#RRGGBB`, or '' for none. */
  tabColor: string;
  isProtected: boolean;
  /** Cells ever written, by place (see cells.ts). */
  readonly cells: Map<number, Cell>;
  /** Widths of columns in points where they are not the standard one, by zero-based column. */
  readonly columnWidths: Map<number, number>;
  /** Heights of rows in points where they are set, by zero-based row. */
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: Area[];
  readonly tables: Table[];
  readonly pivots: Pivot[];
  /** What lies over the cells; change it through drawings/. */
  readonly drawings: Drawings;
  /** Where cells lead to within the workbook, as `Plan!B7`, by place (see cells.ts). */
  readonly links: Map<number, string>;
  /** The first lies on top; change them through marks/conditional-format.ts. */
  readonly conditionalFormats: ConditionalFormat[];
  /** No two over one cell; change them through validation/validation.ts. */
  readonly validations: Validation[];
  /** Texts of notes by place (see cells.ts); change them through marks/note.ts. */
  readonly notes: Map<number, string>;
  /** Places of cells with a comment that can be answered, which is no note. */
  readonly comments: Set<number>;
  selection: Area;
  /** How many rows and columns stay in view when scrolling. */
  frozen: { readonly rows: number; readonly columns: number };
  page: Page;
  /** What stands at the foot of each printed page, in Excel's codes. */
  footer: { readonly left: string; readonly right: string };
}

/** An Excel table: its header row is the first row of its area. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  /** A built-in style such as `TableStyleMedium2`, or '' for none. */
  style: string;
  /** The last row of its area is one of totals. */
  hasTotals?: boolean;
}

export type PivotSource =
  | { readonly kind: 'table'; readonly sheet: Sheet; readonly table: Table }
  | { readonly kind: 'area'; readonly sheet: Sheet; readonly area: Area };

export interface Pivot {
  readonly id: string;
  name: string;
  readonly source: PivotSource;
  /** The top left cell. */
  readonly corner: { readonly row: number; readonly column: number };
  /** Titles of the source as at the last refresh: a pivot shows a copy of its source, not the source itself. */
  fields: readonly string[];
  records: readonly (readonly CellValue[])[];
  /** Title of the field whose values are the rows. */
  row: string | null;
  /** Title of the field whose values are the columns. */
  column: string | null;
  readonly values: PivotValue[];
  /** Whether sums of all rows stand below, and of all columns at the right. */
  totals: { readonly down: boolean; readonly across: boolean };
  /** Columns become as wide as their texts whenever it is laid out. */
  fitsColumns: boolean;
  /** The cells it covers, null while it has no field. */
  area: Area | null;
}

/** Who did it: the person in the grid, the add-in in a batch, or another person elsewhere who has the workbook open too. */
export type Author = 'person' | 'add-in' | 'co-author';

/** That whole rows came or went: `area` then names them. */
export type RowsMoved = 'RowInserted' | 'RowDeleted';

export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly author: Author;
      /** Absent where the cells stayed in their places. */
      readonly moved?: RowsMoved;
      /** Before and after, where one single cell was changed. */
      readonly single: { readonly before: Cell; readonly after: Cell } | null;
    }
  /** Fills, fonts, number formats, conditional formats, notes. */
  | { readonly kind: 'format'; readonly sheet: Sheet; readonly area: Area }
  /** Widths, heights, frozen panes, tables, pivots, protection. */
  | { readonly kind: 'layout'; readonly sheet: Sheet }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'active'; readonly sheet: Sheet }
  /** A sheet was added, removed, renamed, moved, hidden or coloured. */
  | { readonly kind: 'sheets' }
  /** Cell-edit mode began or ended. */
  | { readonly kind: 'editing' };

export type Listener = (change: Change) => void;

/** A workbook of empty sheets; it has at least one, and the first is in front. */
export function createWorkbook(name: string, sheetNames: readonly [string, ...string[]] = ['Sheet1']): Workbook {
  const sheets = sheetNames.map(createSheet);
  const active = sheets[0]!;
  return {
    name,
    sheets,
    active,
    isProtected: false,
    editing: false,
    calculation: null,
    xmlParts: [],
    listeners: new Set(),
  };
}

export function createSheet(name: string): Sheet {
  return {
    id: createId(),
    name,
    visibility: 'Visible',
    tabColor: '',
    isProtected: false,
    cells: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    pivots: [],
    drawings: { charts: [], slicers: [] },
    links: new Map(),
    conditionalFormats: [],
    validations: [],
    notes: new Map(),
    comments: new Set(),
    selection: { row: 0, column: 0, rows: 1, columns: 1 },
    frozen: { rows: 0, columns: 0 },
    page: {
      orientation: 'Portrait',
      paper: 'Letter',
      pagesWide: null,
      pagesHigh: null,
      gridlines: false,
      titleRows: null,
      printedColumns: null,
    },
    footer: { left: '', right: '' },
  };
}

let created = 0;

/** A GUID in braces, counted up rather than random so that two runs are alike. */
export function createId(): string {
  created += 1;
  return `{00000000-0000-4000-8000-${created.toString(16).padStart(12, '0')}}`;
}

/** Adds an empty sheet after the last tab. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const sheet = createSheet(name);
  workbook.sheets.push(sheet);
  notify(workbook, { kind: 'sheets' });
  return sheet;
}

/** By name without regard to case, as Excel, or by id. */
export function findSheet(workbook: Workbook, nameOrId: string): Sheet | undefined {
  const wanted = nameOrId.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
}

/** Calls back after every change, until the function returned is called. */
export function listen(workbook: Workbook, listener: Listener): () => void {
  workbook.listeners.add(listener);
  return () => void workbook.listeners.delete(listener);
}

export function notify(workbook: Workbook, change: Change): void {
  for (const listener of workbook.listeners) listener(change);
}
