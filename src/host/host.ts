import type { CellAddress } from '../core/sheet/address';
import type { Area } from '../core/sheet/area';
import type { SheetChange } from '../core/sheet/change';
import type { Edit } from '../core/sheet/edit';
import type { Severity } from '../core/sheet/finding';
import type { Grid } from '../core/sheet/grid';
import type { NewSheet } from '../core/sheet/new-sheet';
import { reportMark, type Report } from '../core/summary/report';

export type { Report, ReportChart, ReportPivot, ReportTable } from '../core/summary/report';

/*
 * What the product needs of a spreadsheet, in parts; a job names the part it needs. Three adapters
 * keep this contract: Office.js (excel/), an .xlsx file (file/) and memory; tests/host/hostContract
 * is called for each.
 */

export interface WorkbookInfo {
  /** The workbook's name, e.g. `plan.xlsx`. */
  readonly name: string;
  /** The names of the visible sheets, in tab order. */
  readonly sheets: readonly string[];
  /** Those of them that hold a report of ours, and so no plan. */
  readonly reports: readonly string[];
  /** The sheet in front. */
  readonly active: string;
}

export interface Sheets {
  list(): Promise<WorkbookInfo>;
  /**
   * Reads all of a sheet at once, or only an area of it. Throws HostError `no-such-sheet`, `cell-edit-mode`, `unreadable`.
   */
  read(sheet: string, area?: Area): Promise<Grid>;
  /**
   * Compares every `before` first, then writes all or nothing, as text, whatever the text looks like.
   * Throws StaleEdit where a cell differs; HostError `protected` where the sheet is, `formula` where
   * a cell named holds one, `too-long` over 32,767 characters (Excel's limit for a cell),
   * `no-such-sheet`, `cell-edit-mode`.
   */
  apply(sheet: string, edits: readonly Edit[]): Promise<void>;
}

export interface Rows {
  /**
   * Carries out the steps in their order: all or nothing, compared first with what the sheet holds. Rows are put in,
   * taken out and moved whole, with their formats and whatever else lies in them. Throws as `apply` does, and HostError
   * `merged` where a merged cell or a table reaches over the edge of rows that are to move or go.
   */
  change(sheet: string, changes: readonly SheetChange[]): Promise<void>;
}

export interface Formats {
  /**
   * Those of these cells of which a part is formatted unlike the rest (a bold word), which writing the cell takes away.
   * Throws HostError `no-such-sheet`, `cell-edit-mode`.
   */
  findPartlyFormatted(sheet: string, cells: readonly CellAddress[]): Promise<readonly CellAddress[]>;
}

export interface NewSheets {
  /**
   * Makes a sheet after the last tab and fills it; gives the name it got. Nothing that is there is written over:
   * where the name is taken, " (2)" is added, to a table's "_2"; what Excel allows in no sheet's name becomes "-".
   * Throws HostError `too-long`, `cell-edit-mode`, `protected-workbook`, `not-supported` for a file in
   * the strict form.
   */
  add(sheet: NewSheet): Promise<string>;
}

export interface Documents {
  /** The text kept in the workbook under a name, as it stands where somebody changed it by hand; null where there is none. */
  load(name: string): Promise<string | null>;
  /**
   * Keeps any text in the workbook in place of the earlier one; null takes it out without trace. Throws HostError
   * `cell-edit-mode`, `too-large` for more than Excel takes at once (5 MB), `not-supported` for a strict workbook.
   */
  save(name: string, text: string | null): Promise<void>;
}

/** Where the reports were written: the sheets' names, in the order of the reports. */
export interface Published {
  readonly sheets: readonly string[];
  /** False where the host makes no PivotTables, or refused one; the tables then stand alone, and their notes say so. */
  readonly pivots: boolean;
  /** Stopped on request before the last; `sheets` are those that were written. */
  readonly isStopped: boolean;
  /** How many rows stand at the ends of tables because the planner wrote in them, though the report does not have them. */
  readonly left: number;
  /** The titles of charts that the host refused or cannot draw; the sheets stand without them. */
  readonly refused?: readonly string[];
  /** Sheets of which the host refused colours by number, or how they are printed. */
  readonly plain?: readonly string[];
}

/** Follows a long writing. */
export interface Going {
  /** Is told how many sheets are written. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Asks to stop before the next sheet. */
  readonly signal?: AbortSignal;
}

export interface Reports {
  /**
   * Writes each report to its sheet, after the last tab. A sheet that holds the report's own table is ours
   * and is written again in place; a name that another sheet has is never taken: " (2)" is added.
   *
   * What the planner has on such a sheet stays: columns beside those of the report's table, which go with their rows
   * (`ReportTable.key`), what is filled in, widths, formats, notes, charts made otherwise and whatever stands elsewhere.
   * Each sheet is written whole or not at all; those before a fault stay written. Throws HostError `protected`,
   * `protected-workbook`, `cell-edit-mode`, `not-supported` for a strict workbook, `too-many-cells` for a report that a
   * sheet or the host cannot hold, before anything is written.
   */
  publish(reports: readonly Report[], going?: Going): Promise<Published>;
}

export interface Watch {
  /** Shows the sheet and selects the cell. */
  select(sheet: string, at: CellAddress): Promise<void>;
  /** Calls back when somebody (not we) changes a cell of any sheet; the promise gives the means to stop. */
  onEdit(listener: (edit: SheetEdit) => void): Promise<() => Promise<void>>;
}

/** That somebody changed a sheet. */
export interface SheetEdit {
  readonly sheet: string;
  /** The cells that may hold something else now; null where that may be any: rows put in or taken out, several areas. */
  readonly area: Area | null;
  /** A co-author did it, on another machine. */
  readonly isRemote: boolean;
}

/** How the cells of findings are marked: a colour that goes over the planner's own fill, or a note. */
export type MarkStyle = 'colour' | 'notes';

/** What is said of one cell. */
export interface CellMark {
  readonly at: CellAddress;
  /** The gravest of what was found there. */
  readonly severity: Severity;
  /** What a note says. */
  readonly text: string;
}

export interface Marks {
  /**
   * Marks the cells of a sheet in place of all earlier marks of ours on it, of either style. The planner's own fills,
   * formats and notes stay; a cell that has a note of the planner's gets none (`left` counts these). Throws HostError
   * `not-supported` for notes in an Excel before ExcelApi 1.18, `protected`, `no-such-sheet`, `cell-edit-mode`.
   */
  mark(sheet: string, marks: readonly CellMark[], style: MarkStyle): Promise<{ readonly left: number }>;
  /** Takes all marks of ours off every sheet, without trace; a note of ours that a person has written in stays. */
  unmark(): Promise<void>;
}

/** What the names of the tables begin with that hold the values of lists: the mark by which a list is known as ours. */
export const listsMark = `${reportMark}Lists`;

/** Values that may be picked in the cells of a column, beside typing. */
export interface ColumnList {
  /** Cells of one column. Where they lie in an Excel table, all its rows from the first of them on are meant. */
  readonly cells: Area;
  /** Where the values stand, one below the other, on a sheet with a table whose name begins with `listsMark`. */
  readonly values: { readonly sheet: string; readonly area: Area };
  /** What is said when another value is typed, which is taken all the same; null where nothing is. */
  readonly remark: { readonly title: string; readonly text: string } | null;
}

export interface Lists {
  /**
   * Offers lists in the cells of a sheet in place of all earlier ones of ours there. A cell for which the planner has
   * set a validation keeps that (`left` counts these). Throws HostError `protected`, `no-such-sheet`, `cell-edit-mode`.
   */
  offer(sheet: string, lists: readonly ColumnList[]): Promise<{ readonly left: number }>;
  /**
   * Takes all lists of ours off a sheet; that of their values stays, as taking a sheet away would clear what Excel can
   * undo. Throws as `offer` does.
   */
  withdraw(sheet: string): Promise<void>;
}

export type HostErrorCode =
  | 'no-such-sheet'
  | 'protected'
  /** Its structure is: no sheet can be added. */
  | 'protected-workbook'
  | 'formula'
  | 'merged'
  | 'cell-edit-mode'
  | 'too-long'
  | 'unreadable'
  | 'too-large'
  | 'too-many-cells'
  | 'not-supported';

/** The host could not do it, and nothing was changed. `what` names the sheet, cell or file concerned. */
export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    readonly what: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${what}`, options);
  }
}
