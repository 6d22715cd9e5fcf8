import type { Workbook as WorkbookModel } from '../model/workbook';
import { Application } from './application';
import { HostObject, type Offers } from './host-object';
import { TableCollection } from './tables';
import { CustomXmlPartCollection } from './xml-parts';
import { Worksheet, WorksheetCollection } from './worksheets';

declare module './host-object' {
  interface Counterparts {
    workbookProtection: { client: Excel.WorkbookProtection; host: WorkbookProtection };
  }
}

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

  get application(): Application {
    return new Application(this.#workbook);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#workbook);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#workbook);
  }

  get protection(): WorkbookProtection {
    return new WorkbookProtection(this.#workbook);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#workbook, null, (sheet) => new Worksheet(this.#workbook, sheet));
  }
}

/** Of the workbook's structure: https://learn.microsoft.com/javascript/api/excel/excel.workbookprotection */
export class WorkbookProtection extends HostObject implements Offers<Excel.WorkbookProtection, WorkbookProtection> {
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  get protected(): boolean {
    return this.#workbook.isProtected;
  }
}
