import { Refusal } from '../model/refusal';
import { addTable, convertTable, findTable, renameTable, resizeTable, showTotals, tablesOf } from '../model/table';
import type { Sheet, Table as TableModel, Workbook } from '../model/workbook';
import { guardLayout } from './guard';
import { HostObject, type Counterparts, type Offers } from './host-object';
import { place, Range, readAddress } from './range';

declare module './host-object' {
  interface Counterparts {
    table: { client: Excel.Table; host: Table };
    tableCollection: { client: Excel.TableCollection; host: TableCollection };
  }
}

type Worksheet = Counterparts['worksheet']['host'];

/** For other objects of the stand-in: the table behind. */
export const behind = Symbol('behind');

/** The tables of one sheet, or with `only` null those of the workbook. */
export class TableCollection extends HostObject implements Offers<Excel.TableCollection, TableCollection> {
  readonly #workbook: Workbook;
  readonly #only: Sheet | null;
  readonly #show: (sheet: Sheet) => Worksheet;

  constructor(workbook: Workbook, only: Sheet | null, show: (sheet: Sheet) => Worksheet) {
    super();
    this.#workbook = workbook;
    this.#only = only;
    this.#show = show;
  }

  get items(): Table[] {
    return tablesOf(this.#workbook)
      .filter(({ sheet }) => !this.#only || sheet === this.#only)
      .map(({ sheet, table }) => new Table(this.#workbook, sheet, table, this.#show));
  }

  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: string): Table | null {
    const found = findTable(this.#workbook, key);
    if (!found || (this.#only && found.sheet !== this.#only)) return null;
    return new Table(this.#workbook, found.sheet, found.table, this.#show);
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    if (!hasHeaders) throw new Refusal('ApiNotFound', 'A table without titles is not implemented by the stand-in');
    const { sheet, area } =
      typeof address === 'string'
        ? { sheet: this.#only ?? this.#workbook.active, area: readAddress(address) }
        : address[place];
    guardLayout(sheet);
    return new Table(this.#workbook, sheet, addTable(this.#workbook, sheet, area), this.#show);
  }
}

export class Table extends HostObject implements Offers<Excel.Table, Table> {
  readonly [behind]: { readonly sheet: Sheet; readonly table: TableModel };
  readonly #workbook: Workbook;
  readonly #show: (sheet: Sheet) => Worksheet;

  constructor(workbook: Workbook, sheet: Sheet, table: TableModel, show: (sheet: Sheet) => Worksheet) {
    super();
    this.#workbook = workbook;
    this[behind] = { sheet, table };
    this.#show = show;
  }

  get id(): string {
    return this[behind].table.id;
  }

  get name(): string {
    return this[behind].table.name;
  }

  set name(name: string) {
    renameTable(this.#workbook, this[behind].table, name);
  }

  get style(): string {
    return this[behind].table.style;
  }

  set style(style: string) {
    guardLayout(this[behind].sheet);
    this[behind].table.style = style;
  }

  get showTotals(): boolean {
    return this[behind].table.hasTotals ?? false;
  }

  set showTotals(isShown: boolean) {
    const { sheet, table } = this[behind];
    guardLayout(sheet);
    showTotals(this.#workbook, sheet, table, isShown);
  }

  get worksheet(): Worksheet {
    return this.#show(this[behind].sheet);
  }

  getRange(): Range {
    const { sheet, table } = this[behind];
    return new Range(this.#workbook, sheet, table.area);
  }

  resize(newRange: Range | string): void {
    const { sheet, table } = this[behind];
    guardLayout(sheet);
    resizeTable(
      this.#workbook,
      sheet,
      table,
      typeof newRange === 'string' ? readAddress(newRange) : newRange[place].area,
    );
  }

  convertToRange(): Range {
    const { sheet, table } = this[behind];
    guardLayout(sheet);
    convertTable(this.#workbook, sheet, table);
    return new Range(this.#workbook, sheet, table.area);
  }
}
