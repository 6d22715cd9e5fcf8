import type { Workbook } from '../model/workbook';
import { HostObject, type Offers } from './host-object';

declare module './host-object' {
  interface Counterparts {
    application: { client: Excel.Application; host: Application };
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
export class Application extends HostObject implements Offers<Excel.Application, Application> {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    super();
    this.#workbook = workbook;
  }

  /** Whoever asks for it has to ask for the calculation, too: https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-suspendapicalculationuntilnextsync-member(1) */
  suspendApiCalculationUntilNextSync(): void {
    this.#workbook.calculation = 'suspended';
  }

  calculate(): void {
    this.#workbook.calculation = 'asked';
  }
}
