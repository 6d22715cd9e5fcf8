import { cornerAt, pointsOf } from '../../model/drawings/corners';
import type { Drawn } from '../../model/drawings/drawn';
import { Refusal } from '../../model/refusal';
import { notify, type Sheet, type Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject } from '../host-object';

/** Something drawn, and where. */
export interface Standing<Model> {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly model: Model;
}

export function change<Model>({ workbook, sheet, model }: Standing<Model>, apply: (model: Model) => void): void {
  guardLayout(sheet);
  apply(model);
  notify(workbook, { kind: 'layout', sheet });
}

/** What charts and slicers have in common: a place over the cells, in points from the sheet's corner. */
export abstract class DrawnBox extends HostObject {
  readonly #standing: Standing<Drawn>;

  constructor(standing: Standing<Drawn>) {
    super();
    this.#standing = standing;
  }

  get id(): string {
    return this.#standing.model.id;
  }

  get left(): number {
    return this.#from.left;
  }

  set left(left: number) {
    this.#put({ left });
  }

  get top(): number {
    return this.#from.top;
  }

  set top(top: number) {
    this.#put({ top });
  }

  get width(): number {
    return this.#to.left - this.left;
  }

  set width(width: number) {
    this.#put({ width });
  }

  get height(): number {
    return this.#to.top - this.top;
  }

  set height(height: number) {
    this.#put({ height });
  }

  get #from(): { readonly left: number; readonly top: number } {
    return pointsOf(this.#standing.sheet, this.#standing.model.from);
  }

  get #to(): { readonly left: number; readonly top: number } {
    return pointsOf(this.#standing.sheet, this.#standing.model.to);
  }

  /** A negative place and a size of nothing are refused: https://learn.microsoft.com/javascript/api/excel/excel.slicer */
  #put(changed: Partial<Record<'left' | 'top' | 'width' | 'height', number>>): void {
    const now = { left: this.left, top: this.top, width: this.width, height: this.height, ...changed };
    if (now.left < 0 || now.top < 0 || now.width <= 0 || now.height <= 0) throw new Refusal('InvalidArgument');
    const { sheet } = this.#standing;
    change(this.#standing, (model) => {
      model.from = cornerAt(sheet, now.left, now.top);
      model.to = cornerAt(sheet, now.left + now.width, now.top + now.height);
    });
  }
}
