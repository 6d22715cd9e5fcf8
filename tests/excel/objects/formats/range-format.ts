import type { Area } from '../../model/area';
import type { FontPart, Style } from '../../model/cell';
import { cellAt, cellsIn, styleCells } from '../../model/cells';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../model/sizes';
import { notify, type Sheet, type Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';
import { RangeBorderCollection } from './range-borders';

declare module '../host-object' {
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

  get horizontalAlignment(): Style['horizontal'] {
    return common(this.#sheet, this.#area, 'horizontal');
  }

  set horizontalAlignment(horizontal: Style['horizontal']) {
    style(this.#workbook, this.#sheet, this.#area, { horizontal });
  }

  /** In degrees, upwards: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat#excel-excel-rangeformat-textorientation-member */
  get textOrientation(): number {
    return common(this.#sheet, this.#area, 'turned');
  }

  set textOrientation(turned: number) {
    style(this.#workbook, this.#sheet, this.#area, { turned });
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

  /** In points; of a row whose height was never set the standard one, as no text is measured. Null where the rows differ. */
  get rowHeight(): number {
    const heights = Array.from(
      { length: this.#area.rows },
      (_, index) => this.#sheet.rowHeights.get(this.#area.row + index) ?? STANDARD_HEIGHT,
    );
    return heights.every((height) => height === heights[0]) ? heights[0]! : (null as never);
  }

  set rowHeight(points: number) {
    guardLayout(this.#sheet);
    for (let i = 0; i < this.#area.rows; i++) this.#sheet.rowHeights.set(this.#area.row + i, points);
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

  clear(): void {
    style(this.#workbook, this.#sheet, this.#area, { fill: null });
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
    return this.#unlessMixed('bold', common(this.#sheet, this.#area, 'bold'));
  }

  set bold(bold: boolean) {
    style(this.#workbook, this.#sheet, this.#area, { bold });
  }

  get italic(): boolean {
    return this.#unlessMixed('italic', common(this.#sheet, this.#area, 'italic'));
  }

  /** `#RRGGBB`; black where none is set. */
  get color(): string {
    return this.#unlessMixed('color', common(this.#sheet, this.#area, 'color') ?? '#000000');
  }

  /** The stand-in knows one font, without lines and raised letters, but for what differs within a cell. */
  get name(): string {
    return this.#unlessMixed('name', 'Calibri');
  }

  get underline(): 'None' {
    return this.#unlessMixed('underline', 'None');
  }

  get strikethrough(): boolean {
    return this.#unlessMixed('strikethrough', false);
  }

  get subscript(): boolean {
    return this.#unlessMixed('subscript', false);
  }

  get superscript(): boolean {
    return this.#unlessMixed('superscript', false);
  }

  /** In points. */
  get size(): number {
    return this.#unlessMixed('size', common(this.#sheet, this.#area, 'size'));
  }

  set size(size: number) {
    style(this.#workbook, this.#sheet, this.#area, { size });
  }

  #unlessMixed<Look>(part: FontPart, look: Look): Look {
    const isMixed = [...cellsIn(this.#sheet, this.#area)].some(({ cell }) => cell.mixed.has(part));
    return isMixed ? (null as never) : look;
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
