import type { Area } from '../model/area';
import { pointsOf } from '../model/drawings/corners';
import type { Sheet } from '../model/workbook';
import { HostObject } from './host-object';

/** Where a range is, counted in cells and in points from the sheet's corner. */
export abstract class RangePlace extends HostObject {
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    super();
    this.#sheet = sheet;
    this.#area = area;
  }

  get rowIndex(): number {
    return this.#area.row;
  }

  get columnIndex(): number {
    return this.#area.column;
  }

  get rowCount(): number {
    return this.#area.rows;
  }

  get columnCount(): number {
    return this.#area.columns;
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-left-member */
  get left(): number {
    return pointsOf(this.#sheet, { ...this.#area, right: 0, down: 0 }).left;
  }

  get top(): number {
    return pointsOf(this.#sheet, { ...this.#area, right: 0, down: 0 }).top;
  }
}
