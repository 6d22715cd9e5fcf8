import { usedArea } from '../model/cells';
import { WHOLE_SHEET } from '../model/area';
import { Refusal } from '../model/refusal';
import { showSheet } from '../model/user';
import { addSheet, findSheet, type Sheet, type Workbook } from '../model/workbook';
import { ChartCollection } from './drawings/charts';
import { SlicerCollection } from './drawings/slicers';
import { HostObject, type Offers } from './host-object';
import { readAddresses } from './marks/addresses';
import { RangeAreas } from './marks/conditional-formats';
import { CommentCollection, NoteCollection } from './marks/notes';
import { PageLayout, WorksheetFreezePanes } from './page-layout';
import { PivotTableCollection } from './pivots/pivot-tables';
import { Range, readAddress } from './range';
import { TableCollection } from './tables';

declare module './host-object' {
  interface Counterparts {
    worksheet: { client: Excel.Worksheet; host: Worksheet };
    worksheetCollection: { client: Excel.WorksheetCollection; host: WorksheetCollection };
    worksheetProtection: { client: Excel.WorksheetProtection; host: WorksheetProtection };
  }
}

export class WorksheetCollection extends HostObject implements Offers<Excel.WorksheetCollection, WorksheetCollection> {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  get items(): Worksheet[] {
    return this.#workbook.sheets.map((sheet) => new Worksheet(this.#workbook, sheet));
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.#workbook, this.#workbook.active);
  }

  getItem(key: string): Worksheet {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const sheet = findSheet(this.#workbook, key);
    return sheet ? new Worksheet(this.#workbook, sheet) : null;
  }

  /** The new sheet comes last and does not come to the front: https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection#excel-excel-worksheetcollection-add-member(1) */
  add(name?: string): Worksheet {
    if (this.#workbook.isProtected) throw new Refusal('AccessDenied');
    const given = name ?? this.#freeName();
    if (findSheet(this.#workbook, given)) throw new Refusal('ItemAlreadyExists');
    if (!isSheetName(given)) throw new Refusal('InvalidArgument', `"${given}" is no name for a sheet`);
    return new Worksheet(this.#workbook, addSheet(this.#workbook, given));
  }

  #freeName(): string {
    let number = this.#workbook.sheets.length + 1;
    while (findSheet(this.#workbook, `Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function isSheetName(name: string): boolean {
  return /^[^\\/?*:[\]]{1,31}$/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== 'history';
}

export class Worksheet extends HostObject implements Offers<Excel.Worksheet, Worksheet> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  get id(): string {
    return this.#sheet.id;
  }

  get name(): string {
    return this.#sheet.name;
  }

  get visibility(): Sheet['visibility'] {
    return this.#sheet.visibility;
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#workbook, this.#sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#workbook, this.#sheet);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#workbook, this.#sheet, (sheet) => new Worksheet(this.#workbook, sheet));
  }

  get pivotTables(): PivotTableCollection {
    return new PivotTableCollection(this.#workbook, this.#sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#workbook, this.#sheet);
  }

  get slicers(): SlicerCollection {
    return new SlicerCollection(this.#workbook, this.#sheet);
  }

  get notes(): NoteCollection {
    return new NoteCollection(this.#workbook, this.#sheet);
  }

  get comments(): CommentCollection {
    return new CommentCollection(this.#workbook, this.#sheet);
  }

  activate(): void {
    if (this.#sheet.visibility !== 'Visible') throw new Refusal('InvalidOperation');
    showSheet(this.#workbook, this.#sheet);
  }

  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getRange(address?: string): Range {
    return new Range(this.#workbook, this.#sheet, readAddress(address));
  }

  getRanges(address?: string): RangeAreas {
    return new RangeAreas(this.#workbook, this.#sheet, readAddresses(address ?? ''));
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this.#workbook, this.#sheet, { row, column, rows, columns });
  }

  /** The top left cell where the sheet is empty: https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getusedrange-member(1) */
  getUsedRange(valuesOnly?: boolean): Range {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const area = usedArea(this.#sheet, WHOLE_SHEET, valuesOnly ?? false);
    return area && new Range(this.#workbook, this.#sheet, area);
  }
}

export class WorksheetProtection extends HostObject implements Offers<Excel.WorksheetProtection, WorksheetProtection> {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.isProtected;
  }
}
