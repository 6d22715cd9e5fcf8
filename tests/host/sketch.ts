import type { Documents, NewSheets, Reports, Sheets } from '../../src/host/host';

/** What a cell of a test's workbook holds. */
export type SketchValue =
  | string
  | number
  | boolean
  | { readonly formula: string; readonly value: string | number }
  | { readonly error: '#N/A' | '#REF!' | '#DIV/0!' };

/** A sheet of a test's workbook, by cell address; on a protected one every cell is locked. */
export interface SheetSketch {
  readonly name: string;
  readonly cells: Readonly<Record<string, SketchValue>>;
  readonly protected?: true;
}

/** Opens a workbook that holds the sheets, the first in front. */
export type OpenHost = (sheets: readonly SheetSketch[]) => Promise<Sheets & NewSheets & Reports & Documents>;
