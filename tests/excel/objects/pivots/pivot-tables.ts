import { addPivot, deletePivot, layOutPivot, refreshPivot } from '../../model/pivots/pivot';
import { Refusal } from '../../model/refusal';
import type { PivotSource, Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';
import {
  DataPivotHierarchyCollection,
  PivotHierarchyCollection,
  RowColumnPivotHierarchyCollection,
  type Standing,
} from './hierarchies';
import { place, Range, readAddress } from '../range';
import { behind, Table } from '../tables';

declare module '../host-object' {
  interface Counterparts {
    pivotTable: { client: Excel.PivotTable; host: PivotTable };
    pivotTableCollection: { client: Excel.PivotTableCollection; host: PivotTableCollection };
    pivotLayout: { client: Excel.PivotLayout; host: PivotLayout };
  }
}

export class PivotTableCollection
  extends HostObject
  implements Offers<Excel.PivotTableCollection, PivotTableCollection>
{
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  /** What the client itself asks for, by id, of an object that it found in an earlier batch. */
  getItem(name: string): PivotTable {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }

  getItemOrNullObject(name: string): PivotTable | null {
    const pivot = this.#sheet.pivots.find((one) => one.name.toLowerCase() === name.toLowerCase() || one.id === name);
    return pivot ? new PivotTable({ workbook: this.#workbook, sheet: this.#sheet, pivot }) : null;
  }

  add(name: string, source: Range | string | Table, destination: Range | string): PivotTable {
    guardLayout(this.#sheet);
    const corner = typeof destination === 'string' ? readAddress(destination) : destination[place].area;
    const pivot = addPivot(this.#workbook, this.#sheet, name, this.#readSource(source), corner);
    return new PivotTable({ workbook: this.#workbook, sheet: this.#sheet, pivot });
  }

  #readSource(source: Range | string | Table): PivotSource {
    if (source instanceof Table) return { kind: 'table', ...source[behind] };
    if (source instanceof Range) return { kind: 'area', ...source[place] };
    return { kind: 'area', sheet: this.#sheet, area: readAddress(source) };
  }
}

export class PivotTable extends HostObject implements Offers<Excel.PivotTable, PivotTable> {
  readonly #standing: Standing;

  constructor(standing: Standing) {
    super();
    this.#standing = standing;
  }

  get id(): string {
    return this.#standing.pivot.id;
  }

  get name(): string {
    return this.#standing.pivot.name;
  }

  get hierarchies(): PivotHierarchyCollection {
    return new PivotHierarchyCollection(this.#standing.pivot);
  }

  get rowHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this.#standing, 'row');
  }

  get columnHierarchies(): RowColumnPivotHierarchyCollection {
    return new RowColumnPivotHierarchyCollection(this.#standing, 'column');
  }

  get dataHierarchies(): DataPivotHierarchyCollection {
    return new DataPivotHierarchyCollection(this.#standing);
  }

  get layout(): PivotLayout {
    return new PivotLayout(this.#standing);
  }

  /** Only once asked does a pivot follow its source: https://learn.microsoft.com/javascript/api/excel/excel.pivottable#excel-excel-pivottable-refresh-member(1) */
  refresh(): void {
    const { workbook, sheet, pivot } = this.#standing;
    guardLayout(sheet);
    refreshPivot(workbook, sheet, pivot);
  }

  delete(): void {
    const { workbook, sheet, pivot } = this.#standing;
    guardLayout(sheet);
    deletePivot(workbook, sheet, pivot);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout */
export class PivotLayout extends HostObject implements Offers<Excel.PivotLayout, PivotLayout> {
  readonly #standing: Standing;

  constructor(standing: Standing) {
    super();
    this.#standing = standing;
  }

  /** Grand totals of columns stand below. */
  get showColumnGrandTotals(): boolean {
    return this.#standing.pivot.totals.down;
  }

  set showColumnGrandTotals(down: boolean) {
    this.#change({ totals: { ...this.#standing.pivot.totals, down } });
  }

  /** Grand totals of rows stand at the right, where there is a column field. */
  get showRowGrandTotals(): boolean {
    return this.#standing.pivot.totals.across;
  }

  set showRowGrandTotals(across: boolean) {
    this.#change({ totals: { ...this.#standing.pivot.totals, across } });
  }

  get autoFormat(): boolean {
    return this.#standing.pivot.fitsColumns;
  }

  set autoFormat(fitsColumns: boolean) {
    this.#change({ fitsColumns });
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.pivotlayout#excel-excel-pivotlayout-getrange-member(1) */
  getRange(): Range {
    const { workbook, sheet, pivot } = this.#standing;
    const area = pivot.area ?? { ...pivot.corner, rows: 1, columns: 1 };
    return new Range(workbook, sheet, area);
  }

  #change(part: Partial<Standing['pivot']>): void {
    const { workbook, sheet, pivot } = this.#standing;
    guardLayout(sheet);
    Object.assign(pivot, part);
    layOutPivot(workbook, sheet, pivot);
  }
}
