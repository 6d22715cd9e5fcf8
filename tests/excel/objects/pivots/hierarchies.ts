import { defaultCaption, defaultValue, layOutPivot } from '../../model/pivots/pivot';
import { Refusal } from '../../model/refusal';
import type { PivotValue } from '../../model/pivots/value';
import type { Pivot, Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';

declare module '../host-object' {
  interface Counterparts {
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
export interface Standing {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly pivot: Pivot;
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

/** The fields of the rows or those of the columns; a field stands in one of them only. */
export class RowColumnPivotHierarchyCollection
  extends HostObject
  implements Offers<Excel.RowColumnPivotHierarchyCollection, RowColumnPivotHierarchyCollection>
{
  readonly #standing: Standing;
  readonly #axis: 'row' | 'column';

  constructor(standing: Standing, axis: 'row' | 'column') {
    super();
    this.#standing = standing;
    this.#axis = axis;
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.rowcolumnpivothierarchycollection#excel-excel-rowcolumnpivothierarchycollection-add-member(1) */
  add(hierarchy: PivotHierarchy): RowColumnPivotHierarchy {
    const { workbook, sheet, pivot } = this.#standing;
    guardLayout(sheet);
    if (pivot[this.#axis] !== null) {
      throw new Refusal(
        'ApiNotFound',
        `A second ${this.#axis} field of a PivotTable is not implemented by the stand-in`,
      );
    }
    const other = this.#axis === 'row' ? 'column' : 'row';
    if (pivot[other] === hierarchy.name) pivot[other] = null;
    pivot[this.#axis] = hierarchy.name;
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
    guardLayout(sheet);
    if (pivot.column !== null && pivot.values.length > 0) {
      throw new Refusal('ApiNotFound', 'Two sums beside a column field are not implemented by the stand-in');
    }
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
