import type { Area } from '../model/area';
import type { Style } from '../model/cell';
import { cellAt, styleCells } from '../model/cells';
import { STANDARD_WIDTH } from '../model/sizes';
import { notify, type Sheet, type Workbook } from '../model/workbook';
import { guardLayout } from './guard';
import { HostObject, type Offers } from './host-object';
import { RangeBorderCollection } from './range-borders';

declare module './host-object' {
  interface Counterparts {
    rangeFormat: { client: Excel.RangeFormat; host: RangeFormat };
    rangeFill: { client: Excel.RangeFill; host: RangeFill };
    rangeFont: { client: Excel.RangeFont; host: RangeFont };
  }
}

/** Reading gives null where the cells differ: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export class RangeFormat extends HostObject implements Offers<Excel.RangeFormat, RangeFormat> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#area = area;
  }

  get font(): RangeFont {
    return new RangeFont(this.#workbook, this.#sheet, this.#area);
  }

  get fill(): RangeFill {
    return new RangeFill(this.#workbook, this.#sheet, this.#area);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.#workbook, this.#sheet, this.#area);
  }

  get wrapText(): boolean {
    return common(this.#sheet, this.#area, 'wrap');
  }

  set wrapText(wrap: boolean) {
    style(this.#workbook, this.#sheet, this.#area, { wrap });
  }

  get verticalAlignment(): Style['vertical'] {
    return common(this.#sheet, this.#area, 'vertical');
  }

  set verticalAlignment(vertical: Style['vertical']) {
    style(this.#workbook, this.#sheet, this.#area, { vertical });
  }

  /** In points, of all columns of the range. */
  get columnWidth(): number {
    return this.#sheet.columnWidths.get(this.#area.column) ?? STANDARD_WIDTH;
  }

  set columnWidth(points: number) {
    guardLayout(this.#sheet);
    for (let i = 0; i < this.#area.columns; i++) this.#sheet.columnWidths.set(this.#area.column + i, points);
    notify(this.#workbook, { kind: 'layout', sheet: this.#sheet });
  }

  /** Rows follow their texts again: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-autofitrows-member(1) */
  autofitRows(): void {
    guardLayout(this.#sheet);
    for (let i = 0; i < this.#area.rows; i++) this.#sheet.rowHeights.delete(this.#area.row + i);
    notify(this.#workbook, { kind: 'layout', sheet: this.#sheet });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export class RangeFill extends HostObject implements Offers<Excel.RangeFill, RangeFill> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#area = area;
  }

  /** `#RRGGBB`; white where there is no fill. */
  get color(): string {
    return common(this.#sheet, this.#area, 'fill') ?? '#FFFFFF';
  }

  set color(fill: string) {
    style(this.#workbook, this.#sheet, this.#area, { fill });
  }
}

export class RangeFont extends HostObject implements Offers<Excel.RangeFont, RangeFont> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#area = area;
  }

  get bold(): boolean {
    return common(this.#sheet, this.#area, 'bold');
  }

  set bold(bold: boolean) {
    style(this.#workbook, this.#sheet, this.#area, { bold });
  }

  /** In points. */
  get size(): number {
    return common(this.#sheet, this.#area, 'size');
  }

  set size(size: number) {
    style(this.#workbook, this.#sheet, this.#area, { size });
  }
}

function style(workbook: Workbook, sheet: Sheet, area: Area, part: Partial<Style>): void {
  guardLayout(sheet);
  styleCells(workbook, sheet, area, part);
}

/** @types/office-js calls these properties never null, though its text says that they are where cells differ. */
function common<Key extends keyof Style>(sheet: Sheet, { row, column, rows, columns }: Area, key: Key): Style[Key] {
  const first = cellAt(sheet, row, column).style[key];
  for (let i = 0; i < rows * columns; i++) {
    const cell = cellAt(sheet, row + Math.floor(i / columns), column + (i % columns));
    if (cell.style[key] !== first) return null as never;
  }
  return first;
}
