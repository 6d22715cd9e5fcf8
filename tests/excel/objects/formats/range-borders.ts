import type { Area } from '../../model/area';
import { cellAt, styleCells } from '../../model/cells';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';

declare module '../host-object' {
  interface Counterparts {
    rangeBorder: { client: Excel.RangeBorder; host: RangeBorder };
    rangeBorderCollection: { client: Excel.RangeBorderCollection; host: RangeBorderCollection };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export class RangeBorderCollection
  extends HostObject
  implements Offers<Excel.RangeBorderCollection, RangeBorderCollection>
{
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#area = area;
  }

  getItem(index: string): RangeBorder {
    if (index !== 'EdgeBottom')
      throw new Refusal('ApiNotFound', `The border ${index} is not implemented by the stand-in`);
    const { row, rows } = this.#area;
    return new RangeBorder(this.#workbook, this.#sheet, { ...this.#area, row: row + rows - 1, rows: 1 });
  }
}

/** The line along the lower edge of cells of one row. */
export class RangeBorder extends HostObject implements Offers<Excel.RangeBorder, RangeBorder> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#area = area;
  }

  get style(): 'None' | 'Continuous' {
    return cellAt(this.#sheet, this.#area.row, this.#area.column).style.lineBelow ? 'Continuous' : 'None';
  }

  set style(line: 'None' | 'Continuous') {
    guardLayout(this.#sheet);
    styleCells(this.#workbook, this.#sheet, this.#area, { lineBelow: line !== 'None' });
  }
}
