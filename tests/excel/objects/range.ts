import { bound, intersect, isOnSheet, parseArea, SHEET_COLUMNS, WHOLE_SHEET, type Area } from '../model/area';
import { guardFormula } from '../model/calculation/calculate';
import { EMPTY_CELL, valueTypeOf, type Cell, type CellValue } from '../model/cell';
import { cellAt, keyOf, placesIn, styleCells, styleEach, writeCells } from '../model/cells';
import { enterValue } from '../model/entry';
import { Refusal } from '../model/refusal';
import { shownText } from '../model/shown';
import { selectArea } from '../model/user';
import type { Sheet, Workbook } from '../model/workbook';
import { readCellProperties, writeCellProperties } from './formats/cell-properties';
import { guardLayout, guardWrite } from './guard';
import type { Offers } from './host-object';
import { ConditionalFormatCollection, RangeAreas } from './marks/conditional-formats';
import { copyRowLooks, deleteEntireRows, insertEntireRows, moveEntireRows } from './moving/entire-rows';
import { moveCells } from './moving/cells';
import { RangeFormat } from './formats/range-format';
import { RangePlace } from './range-place';
import { DataValidation } from './validation/data-validation';

declare module './host-object' {
  interface Counterparts {
    range: { client: Excel.Range; host: Range };
  }
}

/** For other objects of the stand-in: where a range is. */
export const place = Symbol('place');

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const CELL_LIMIT = 5_000_000;

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const TEXT_LIMIT = 32_767;

/** Of the built-in style “Hyperlink” in Office's standard theme. */
const LINK_COLOUR = '#0563C1';

export class Range extends RangePlace implements Offers<Excel.Range, Range> {
  readonly [place]: { readonly sheet: Sheet; readonly area: Area };
  readonly #workbook: Workbook;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super(sheet, area);
    if (!isOnSheet(area)) throw new Refusal('InvalidArgument');
    this.#workbook = workbook;
    this[place] = { sheet, area };
  }

  get format(): RangeFormat {
    const { sheet, area } = this[place];
    return new RangeFormat(this.#workbook, sheet, area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    const { sheet, area } = this[place];
    return new ConditionalFormatCollection(this.#workbook, sheet, [area]);
  }

  get dataValidation(): DataValidation {
    const { sheet, area } = this[place];
    return new DataValidation(this.#workbook, sheet, area);
  }

  get values(): CellValue[][] {
    return this.#read((cell) => cell.value);
  }

  /**
   * One value for all cells or one for each; null leaves a cell as it is, '' empties it.
   * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
   */
  set values(entered: unknown) {
    const { sheet, area } = this[place];
    const lines = Array.isArray(entered) ? entered : null;
    const isFitting = !lines || (lines.length === area.rows && lines.every((line) => isLine(line, area.columns)));
    if (!isFitting) throw new Refusal('InvalidArgument');
    guardWrite(sheet, area);
    const at = (row: number, column: number): unknown => (lines ? (lines[row] as unknown[])[column] : entered);
    for (const value of lines ? lines.flat() : [entered]) {
      if (typeof value === 'string' && value.replace(/^'/, '').length > TEXT_LIMIT)
        throw new Refusal('InvalidArgument');
    }
    for (const value of lines ? lines.flat() : [entered]) {
      if (typeof value === 'string' && value.startsWith('=')) guardFormula(this.#workbook, value);
    }
    writeCells(this.#workbook, sheet, area, 'add-in', (cell, row, column) => {
      const value = at(row, column);
      return isValue(value) ? enterValue(cell, value) : cell;
    });
  }

  get hyperlink(): Excel.RangeHyperlink {
    const { sheet, area } = this[place];
    const target = sheet.links.get(keyOf(area.row, area.column));
    return target === undefined ? {} : { documentReference: target };
  }

  /** Of one cell, to a place in the workbook; Excel gives it the look of a link. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-hyperlink-member */
  set hyperlink({ documentReference, textToDisplay }: Excel.RangeHyperlink) {
    const { sheet, area } = this[place];
    if (documentReference === undefined) throw new Refusal('InvalidArgument', 'A link without a place in the workbook');
    guardWrite(sheet, area);
    for (const key of placesIn(area)) sheet.links.set(key, documentReference);
    if (textToDisplay !== undefined) this.values = textToDisplay;
    styleCells(this.#workbook, sheet, area, { color: LINK_COLOUR });
  }

  /** Of a cell without a formula its value, also where the value is a text that begins with "=" (office-js issue 6687). */
  get formulas(): CellValue[][] {
    return this.#read((cell) => cell.formula ?? cell.value);
  }

  /** As with values, formulas that begin with "=" among them: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulas-member */
  set formulas(entered: unknown) {
    this.values = entered;
  }

  get text(): string[][] {
    return this.#read(shownText);
  }

  get valueTypes(): Excel.RangeValueType[][] {
    return this.#read((cell) => valueTypeOf(cell) as Excel.RangeValueType);
  }

  get numberFormat(): string[][] {
    return this.#read((cell) => cell.style.numberFormat);
  }

  /** One format for each cell; it changes how a value is shown and what is entered later is read as, not the value. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member */
  set numberFormat(formats: unknown) {
    const { sheet, area } = this[place];
    const lines: readonly unknown[] = Array.isArray(formats) ? formats : [];
    if (lines.length !== area.rows || !lines.every((line) => isLine(line, area.columns))) {
      throw new Refusal('InvalidArgument');
    }
    guardLayout(sheet);
    styleEach(this.#workbook, sheet, area, (row, column) => {
      const format = (lines[row] as unknown[])[column];
      return typeof format === 'string' ? { numberFormat: format } : {};
    });
  }

  getCellProperties(): Excel.CellProperties[][] {
    return readCellProperties(this[place].sheet, this[place].area);
  }

  setCellProperties(given: Excel.SettableCellProperties[][]): void {
    writeCellProperties(this.#workbook, this[place].sheet, this[place].area, given);
  }

  getRow(row: number): Range {
    const { sheet, area } = this[place];
    return new Range(this.#workbook, sheet, { ...area, row: area.row + row, rows: 1 });
  }

  getBoundingRect(another: Range | string): Range {
    const { sheet, area } = this[place];
    const other = typeof another === 'string' ? readAddress(another) : another[place].area;
    return new Range(this.#workbook, sheet, bound(area, other));
  }

  /** The client asks before it sends more than 1,500 values, which it does in slices of rows. */
  _ValidateArraySize(rows: number, columns: number): void {
    const { area } = this[place];
    if (rows !== area.rows || columns !== area.columns) throw new Refusal('InvalidArgument');
  }

  /** Contents leave links and looks, links leave contents and looks. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-clear-member(1) */
  clear(applyTo = 'All'): void {
    const { sheet, area } = this[place];
    if (!['All', 'Contents', 'Hyperlinks'].includes(applyTo)) {
      throw new Refusal('ApiNotFound', `Clearing ${applyTo} is not implemented by the stand-in`);
    }
    guardWrite(sheet, area);
    if (applyTo !== 'Contents') for (const key of placesIn(area)) sheet.links.delete(key);
    if (applyTo === 'Hyperlinks') return;
    writeCells(this.#workbook, sheet, area, 'add-in', ({ style }) =>
      applyTo === 'All' ? EMPTY_CELL : { ...EMPTY_CELL, style },
    );
  }

  getEntireRow(): Range {
    const { sheet, area } = this[place];
    return new Range(this.#workbook, sheet, { ...area, column: 0, columns: SHEET_COLUMNS });
  }

  insert(shift: string): this {
    insertEntireRows(this.#workbook, this[place], shift);
    return this;
  }

  delete(shift: string): void {
    deleteEntireRows(this.#workbook, this[place], shift);
  }

  moveTo(destination: Range | string): void {
    const { sheet } = this[place];
    const to = typeof destination === 'string' ? { sheet, area: readAddress(destination) } : destination[place];
    if (this[place].area.columns === SHEET_COLUMNS) moveEntireRows(this.#workbook, this[place], to);
    else moveCells(this.#workbook, this[place], to);
  }

  copyFrom(source: Range | RangeAreas | string, copyType?: string): void {
    if (!(source instanceof Range)) throw new Refusal('ApiNotFound', 'Only a range is copied by the stand-in');
    copyRowLooks(this.#workbook, this[place], source[place], copyType ?? 'All');
  }

  /** Of those that begin within the range only (office-js issue 3611). https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1) */
  getMergedAreasOrNullObject(): RangeAreas | null {
    const { sheet, area } = this[place];
    const merged = sheet.merges.filter(({ row, column }) => intersect(area, { row, column, rows: 1, columns: 1 }));
    const show = (one: Area) => new Range(this.#workbook, sheet, one);
    return merged.length > 0 ? new RangeAreas(this.#workbook, sheet, merged, show) : null;
  }

  select(): void {
    const { sheet, area } = this[place];
    selectArea(this.#workbook, sheet, area);
  }

  #read<T>(one: (cell: Cell) => T): T[][] {
    const { sheet, area } = this[place];
    if (area.rows * area.columns > CELL_LIMIT) throw new Refusal('RangeExceedsLimit');
    return Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => one(cellAt(sheet, area.row + row, area.column + column))),
    );
  }
}

/** The area an address names on a sheet; without one the whole sheet. */
export function readAddress(address: string | undefined): Area {
  const area = address === undefined ? WHOLE_SHEET : parseArea(address);
  if (!area) throw new Refusal('InvalidArgument', `"${address}" is no address that the stand-in reads`);
  return area;
}

function isLine(line: unknown, columns: number): boolean {
  return Array.isArray(line) && line.length === columns;
}

function isValue(value: unknown): value is CellValue {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
