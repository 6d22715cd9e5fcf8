import type { Slicer as SlicerModel } from '../../model/drawings/drawn';
import { addSlicer, deleteSlicer, renameSlicer } from '../../model/drawings/slicer';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';
import { PivotTable } from '../pivots/pivot-tables';
import { change, DrawnBox, type Standing } from './drawn-box';

declare module '../host-object' {
  interface Counterparts {
    slicer: { client: Excel.Slicer; host: Slicer };
    slicerCollection: { client: Excel.SlicerCollection; host: SlicerCollection };
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-pivottables#filter-with-slicers */
export class SlicerCollection extends HostObject implements Offers<Excel.SlicerCollection, SlicerCollection> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  getItem(key: string): Slicer {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }

  getItemOrNullObject(key: string): Slicer | null {
    const model = this.#sheet.drawings.slicers.find(
      (slicer) => slicer.name.toLowerCase() === key.toLowerCase() || slicer.id === key,
    );
    return model ? this.#show(model) : null;
  }

  /** Of a PivotTable of this sheet, with a field given by its name. */
  add(slicerSource: unknown, sourceField: unknown): Slicer {
    guardLayout(this.#sheet);
    if (!(slicerSource instanceof PivotTable) || typeof sourceField !== 'string') {
      throw new Refusal(
        'ApiNotFound',
        'A slicer of anything but a PivotTable and its field is not implemented by the stand-in',
      );
    }
    const { name } = slicerSource;
    const pivot = this.#sheet.pivots.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!pivot) throw new Refusal('InvalidArgument', `"${name}" is no PivotTable of ${this.#sheet.name}.`);
    return this.#show(addSlicer(this.#workbook, this.#sheet, pivot, sourceField));
  }

  #show(model: SlicerModel): Slicer {
    return new Slicer({ workbook: this.#workbook, sheet: this.#sheet, model });
  }
}

export class Slicer extends DrawnBox implements Offers<Excel.Slicer, Slicer> {
  readonly #standing: Standing<SlicerModel>;

  constructor(standing: Standing<SlicerModel>) {
    super(standing);
    this.#standing = standing;
  }

  get name(): string {
    return this.#standing.model.name;
  }

  set name(name: string) {
    const { workbook } = this.#standing;
    change(this.#standing, (slicer) => renameSlicer(workbook, slicer, name));
  }

  get caption(): string {
    return this.#standing.model.caption;
  }

  set caption(caption: string) {
    change(this.#standing, (slicer) => (slicer.caption = caption));
  }

  delete(): void {
    const { workbook, sheet, model } = this.#standing;
    guardLayout(sheet);
    deleteSlicer(workbook, sheet, model);
  }
}
