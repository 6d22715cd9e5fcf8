import { addPivot, defaultCaption, defaultValue, deletePivot, layOutPivot } from '../model/pivot';
import { Refusal } from '../model/refusal';
import type { Pivot, PivotSource, PivotValue, Sheet, Workbook } from '../model/workbook';
import { guardLayout } from './guard';
import { HostObject, type Offers } from './host-object';
import { place, Range, readAddress } from './range';
import { behind, Table } from './tables';

declare module './host-object' {
  interface Counterparts {
    pivotTable: { client: Excel.PivotTable; host: PivotTable };
    pivotTableCollection: { client: Excel.PivotTableCollection; host: PivotTableCollection };
    pivotHierarchy: { client: Excel.PivotHierarchy; host: PivotHierarchy };
    pivotHierarchyCollection: { client: Excel.PivotHierarchyCollection; host: PivotHierarchyCollection };
    rowHierarchy: { client: Excel.RowColumnPivotHierarchy; host: RowColumnPivotHierarchy };
    rowHierarchyCollection: {
      client: Excel.RowColumnPivotHierarchyCollection;
      host: RowColumnPivotHierarchyCollection;
    };
    dataHierarchy: { client: Excel.DataPivotHierarchy; host: DataPivotHierarchy };
    dataHierarchyCollection: { client: Excel.DataPivotHierarchyCollection; host: DataPivotHierarchyCollection };
  }
}

/** Where a pivot is, and how it is redrawn after its fields changed. */
interface Standing {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly pivot: Pivot;
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
    return new RowColumnPivotHierarchyCollection(this.#standing);
  }

  get dataHierarchies(): DataPivotHierarchyCollection {
    return new DataPivotHierarchyCollection(this.#standing);
  }

  delete(): void {
    const { workbook, sheet, pivot } = this.#standing;
    guardLayout(sheet);
    deletePivot(workbook, sheet, pivot);
  }
}

export class PivotHierarchyCollection
  extends HostObject
  implements Offers<Excel.PivotHierarchyCollection, PivotHierarchyCollection>
{
  readonly #pivot: Pivot;

  constructor(pivot: Pivot) {
    super();
    this.#pivot = pivot;
  }

  getItem(name: string): PivotHierarchy {
    const field = this.#pivot.fields.find((title) => title.toLowerCase() === name.toLowerCase());
    if (field === undefined) throw new Refusal('ItemNotFound');
    return new PivotHierarchy(field);
  }
}

export class PivotHierarchy extends HostObject implements Offers<Excel.PivotHierarchy, PivotHierarchy> {
  readonly #field: string;

  constructor(field: string) {
    super();
    this.#field = field;
  }

  get id(): string {
    return this.#field;
  }

  get name(): string {
    return this.#field;
  }
}

export class RowColumnPivotHierarchyCollection
  extends HostObject
  implements Offers<Excel.RowColumnPivotHierarchyCollection, RowColumnPivotHierarchyCollection>
{
  readonly #standing: Standing;

  constructor(standing: Standing) {
    super();
    this.#standing = standing;
  }

  add(hierarchy: PivotHierarchy): RowColumnPivotHierarchy {
    const { workbook, sheet, pivot } = this.#standing;
    if (pivot.row !== null) {
      throw new Refusal('ApiNotFound', 'A second row field of a PivotTable is not implemented by the stand-in');
    }
    pivot.row = hierarchy.name;
    layOutPivot(workbook, sheet, pivot);
    return new RowColumnPivotHierarchy(hierarchy.name);
  }
}

export class RowColumnPivotHierarchy
  extends HostObject
  implements Offers<Excel.RowColumnPivotHierarchy, RowColumnPivotHierarchy>
{
  readonly #field: string;

  constructor(field: string) {
    super();
    this.#field = field;
  }

  get id(): string {
    return this.#field;
  }
}

export class DataPivotHierarchyCollection
  extends HostObject
  implements Offers<Excel.DataPivotHierarchyCollection, DataPivotHierarchyCollection>
{
  readonly #standing: Standing;

  constructor(standing: Standing) {
    super();
    this.#standing = standing;
  }

  add(hierarchy: PivotHierarchy): DataPivotHierarchy {
    const { workbook, sheet, pivot } = this.#standing;
    const value = defaultValue(pivot, hierarchy.name);
    pivot.values.push(value);
    layOutPivot(workbook, sheet, pivot);
    return new DataPivotHierarchy(this.#standing, value);
  }
}

export class DataPivotHierarchy extends HostObject implements Offers<Excel.DataPivotHierarchy, DataPivotHierarchy> {
  readonly #standing: Standing;
  readonly #value: PivotValue;

  constructor(standing: Standing, value: PivotValue) {
    super();
    this.#standing = standing;
    this.#value = value;
  }

  get id(): string {
    return this.#value.caption;
  }

  get name(): string {
    return this.#value.caption;
  }

  /** Excel takes no caption that is a column's title: "PivotTable field name already exists." */
  set name(caption: string) {
    const { workbook, sheet, pivot } = this.#standing;
    const isTaken =
      pivot.fields.some((field) => field.toLowerCase() === caption.toLowerCase()) ||
      pivot.values.some((value) => value !== this.#value && value.caption.toLowerCase() === caption.toLowerCase());
    if (isTaken) throw new Refusal('InvalidArgument', `PivotTable field name already exists: ${caption}`);
    this.#value.caption = caption;
    layOutPivot(workbook, sheet, pivot);
  }

  get summarizeBy(): PivotValue['summary'] {
    return this.#value.summary;
  }

  set summarizeBy(summary: PivotValue['summary']) {
    const { workbook, sheet, pivot } = this.#standing;
    const isDefault = this.#value.caption === defaultCaption(this.#value.field, this.#value.summary);
    this.#value.summary = summary;
    if (isDefault) this.#value.caption = defaultCaption(this.#value.field, summary);
    layOutPivot(workbook, sheet, pivot);
  }
}
