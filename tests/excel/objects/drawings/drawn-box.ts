import { cornerAt, pointsOf } from '../../model/drawings/corners';
import type { Drawn } from '../../model/drawings/drawn';
import { Refusal } from '../../model/refusal';
import { notify, type Sheet, type Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject } from '../host-object';

/** What charts and slicers have in common: a name, and a place over the cells in points from the sheet's corner. */
export abstract class DrawnBox<Model extends Drawn> extends HostObject {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #model: Model;

  constructor(workbook: Workbook, sheet: Sheet, model: Model) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#model = model;
  }

  get id(): string {
    return this.#model.id;
  }

  get left(): number {
    return pointsOf(this.#sheet, this.#model.from).left;
  }

  set left(left: number) {
    this.#put({ left });
  }

  get top(): number {
    return pointsOf(this.#sheet, this.#model.from).top;
  }

  set top(top: number) {
    this.#put({ top });
  }

  get width(): number {
    return pointsOf(this.#sheet, this.#model.to).left - this.left;
  }

  set width(width: number) {
    this.#put({ width });
  }

  get height(): number {
    return pointsOf(this.#sheet, this.#model.to).top - this.top;
  }

  set height(height: number) {
    this.#put({ height });
  }

  /** A negative place and a size of nothing are an InvalidArgument: https://learn.microsoft.com/javascript/api/excel/excel.slicer */
  #put(changed: Partial<Record<'left' | 'top' | 'width' | 'height', number>>): void {
    const { left, top, width, height } = { left: this.left, top: this.top, width: this.width, height: this.height, ...changed };
    if (left < 0 || top < 0 || width <= 0 || height <= 0) throw new Refusal('InvalidArgument');
    this.change((model) => {
      model.from = cornerAt(this.#sheet, left, top);
      model.to = cornerAt(this.#sheet, left + width, top + height);
    });
  }

  /** Not for the client: changes the model and tells whoever shows it. */
  protected change(apply: (model: Model) => void): void {
    guardLayout(this.#sheet);
    apply(this.#model);
    notify(this.#workbook, { kind: 'layout', sheet: this.#sheet });
  }
}
