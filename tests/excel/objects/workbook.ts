import type { Workbook as WorkbookModel } from '../model/workbook';
import { HostObject, type Offers } from './host-object';
import { TableCollection } from './tables';
import { CustomXmlPartCollection } from './xml-parts';
import { Worksheet, WorksheetCollection } from './worksheets';

/** `context.workbook`, from which every batch starts. */
export class Workbook extends HostObject implements Offers<Excel.Workbook, Workbook> {
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get name(): string {
    return this.#workbook.name;
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#workbook);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#workbook);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#workbook, null, (sheet) => new Worksheet(this.#workbook, sheet));
  }
}
