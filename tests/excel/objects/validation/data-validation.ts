import type { Area } from '../../model/area';
import { Refusal } from '../../model/refusal';
import { validate, validationOf } from '../../model/validation/validation';
import type { Validation } from '../../model/validation/rule';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Offers } from '../host-object';

declare module '../host-object' {
  interface Counterparts {
    dataValidation: { client: Excel.DataValidation; host: DataValidation };
  }
}

const kinds: Readonly<Record<string, Excel.DataValidationType>> = {
  list: 'List' as Excel.DataValidationType,
  wholeNumber: 'WholeNumber' as Excel.DataValidationType,
  custom: 'Custom' as Excel.DataValidationType,
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
export class DataValidation extends HostObject implements Offers<Excel.DataValidation, DataValidation> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #area: Area;

  constructor(workbook: Workbook, sheet: Sheet, area: Area) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#area = area;
  }

  get type(): Excel.DataValidationType {
    const found = validationOf(this.#sheet, this.#area);
    if (typeof found === 'string') return found as Excel.DataValidationType;
    const [kind] = Object.keys(found.rule);
    return kinds[kind!]!;
  }

  get rule(): Excel.DataValidationRule {
    return this.#now?.rule ?? {};
  }

  set rule(rule: unknown) {
    const [kind, ...others] = typeof rule === 'object' && rule ? Object.keys(rule) : [];
    if (kind === undefined || others.length > 0 || !kinds[kind]) throw new Refusal('InvalidArgument');
    this.#set({ errorAlert: {}, ignoreBlanks: true, ...this.#now, rule: rule as object });
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.#now?.errorAlert as Excel.DataValidationErrorAlert;
  }

  set errorAlert(errorAlert: Excel.DataValidationErrorAlert) {
    const now = this.#now;
    if (!now) throw new Refusal('InvalidArgument');
    this.#set({ ...now, errorAlert });
  }

  clear(): void {
    this.#set(null);
  }

  get #now(): Omit<Validation, 'area'> | null {
    const found = validationOf(this.#sheet, this.#area);
    return typeof found === 'string' ? null : { rule: found.rule, errorAlert: found.errorAlert, ignoreBlanks: true };
  }

  #set(now: Omit<Validation, 'area'> | null): void {
    guardLayout(this.#sheet);
    validate(this.#workbook, this.#sheet, this.#area, now);
  }
}
