import { formatArea, overlap, type Area } from '../../model/area';
import {
  addConditionalFormat,
  changeConditionalFormat,
  removeConditionalFormat,
} from '../../model/marks/conditional-format';
import type { ConditionalFormat as FormatModel } from '../../model/marks/format';
import { Refusal } from '../../model/refusal';
import type { Sheet, Workbook } from '../../model/workbook';
import { guardLayout } from '../guard';
import { HostObject, type Counterparts, type Offers } from '../host-object';

declare module '../host-object' {
  interface Counterparts {
    conditionalFormat: { client: Excel.ConditionalFormat; host: ConditionalFormat };
    conditionalFormatCollection: { client: Excel.ConditionalFormatCollection; host: ConditionalFormatCollection };
    conditionalFormatRule: { client: Excel.ConditionalFormatRule; host: ConditionalFormatRule };
    conditionalRangeFill: { client: Excel.ConditionalRangeFill; host: ConditionalRangeFill };
    conditionalRangeFormat: { client: Excel.ConditionalRangeFormat; host: ConditionalRangeFormat };
    rangeAreas: { client: Excel.RangeAreas; host: RangeAreas };
    rangeCollection: { client: Excel.RangeCollection; host: RangeCollection };
    colorScaleConditionalFormat: {
      client: Excel.ColorScaleConditionalFormat;
      host: ColorScaleConditionalFormat;
    };
    customConditionalFormat: { client: Excel.CustomConditionalFormat; host: CustomConditionalFormat };
  }
}

/** Those that touch a range: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection */
export class ConditionalFormatCollection
  extends HostObject
  implements Offers<Excel.ConditionalFormatCollection, ConditionalFormatCollection>
{
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];

  constructor(workbook: Workbook, sheet: Sheet, areas: readonly Area[]) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get items(): ConditionalFormat[] {
    return this.#sheet.conditionalFormats
      .filter(({ areas }) => areas.some((area) => this.#areas.some((own) => overlap(own, area))))
      .map((format) => new ConditionalFormat(this.#workbook, this.#sheet, format));
  }

  getItem(id: string): ConditionalFormat {
    const found = this.items.find((format) => format.id === id);
    if (!found) throw new Refusal('ItemNotFound');
    return found;
  }

  add(type: string): ConditionalFormat {
    guardLayout(this.#sheet);
    const format = addConditionalFormat(this.#workbook, this.#sheet, this.#areas, type);
    return new ConditionalFormat(this.#workbook, this.#sheet, format);
  }
}

/** One of them, with the workbook and the sheet where it is. */
abstract class Formatting extends HostObject {
  constructor(
    protected readonly workbook: Workbook,
    protected readonly sheet: Sheet,
    protected readonly model: FormatModel,
  ) {
    super();
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export class ConditionalFormat extends Formatting implements Offers<Excel.ConditionalFormat, ConditionalFormat> {
  get id(): string {
    return this.model.id;
  }

  get type(): Excel.ConditionalFormatType {
    return this.model.type as Excel.ConditionalFormatType;
  }

  get stopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    guardLayout(this.sheet);
    changeConditionalFormat(this.workbook, this.sheet, this.model, { stopIfTrue });
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.workbook, this.sheet, this.model.areas);
  }

  /** Asked of one of another type Excel refuses, and all that is asked with it (office-js issue 2180). */
  get custom(): CustomConditionalFormat {
    if (this.model.type !== 'Custom') throw new Refusal('InvalidOperation');
    return new CustomConditionalFormat(this.workbook, this.sheet, this.model);
  }

  get colorScale(): ColorScaleConditionalFormat {
    if (this.model.type !== 'ColorScale') throw new Refusal('InvalidOperation');
    return new ColorScaleConditionalFormat(this.workbook, this.sheet, this.model);
  }

  delete(): void {
    guardLayout(this.sheet);
    if (this.model.isUnreadable) throw new Refusal('ItemNotFound');
    removeConditionalFormat(this.workbook, this.sheet, this.model);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat */
export class ColorScaleConditionalFormat
  extends Formatting
  implements Offers<Excel.ColorScaleConditionalFormat, ColorScaleConditionalFormat>
{
  get criteria(): Excel.ConditionalColorScaleCriteria {
    if (!this.model.scale) throw new Refusal('ItemNotFound');
    return this.model.scale as Excel.ConditionalColorScaleCriteria;
  }

  set criteria(scale: Excel.ConditionalColorScaleCriteria) {
    guardLayout(this.sheet);
    changeConditionalFormat(this.workbook, this.sheet, this.model, { scale });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export class CustomConditionalFormat
  extends Formatting
  implements Offers<Excel.CustomConditionalFormat, CustomConditionalFormat>
{
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.workbook, this.sheet, this.model);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.workbook, this.sheet, this.model);
  }
}

export class ConditionalFormatRule
  extends Formatting
  implements Offers<Excel.ConditionalFormatRule, ConditionalFormatRule>
{
  get formula(): string {
    if (this.model.isUnreadable) throw new Refusal('ItemNotFound');
    return this.model.formula;
  }

  set formula(formula: string) {
    guardLayout(this.sheet);
    changeConditionalFormat(this.workbook, this.sheet, this.model, { formula });
  }
}

export class ConditionalRangeFormat
  extends Formatting
  implements Offers<Excel.ConditionalRangeFormat, ConditionalRangeFormat>
{
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.workbook, this.sheet, this.model);
  }
}

export class ConditionalRangeFill
  extends Formatting
  implements Offers<Excel.ConditionalRangeFill, ConditionalRangeFill>
{
  /** `#RRGGBB`; the empty string where there is none. */
  get color(): string {
    return this.model.fill ?? '';
  }

  set color(fill: string) {
    guardLayout(this.sheet);
    changeConditionalFormat(this.workbook, this.sheet, this.model, { fill });
  }
}

/** Several areas of a sheet: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
export class RangeAreas extends HostObject implements Offers<Excel.RangeAreas, RangeAreas> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;
  readonly #areas: readonly Area[];
  readonly #show: ((area: Area) => Range) | null;

  /** `show` makes the ranges of the areas; without it they are not offered one by one. */
  constructor(workbook: Workbook, sheet: Sheet, areas: readonly Area[], show: ((area: Area) => Range) | null = null) {
    super();
    this.#show = show;
    this.#workbook = workbook;
    this.#sheet = sheet;
    this.#areas = areas;
  }

  get areas(): RangeCollection {
    if (!this.#show) throw new Refusal('ApiNotFound', 'RangeAreas.areas is not implemented here by the stand-in');
    return new RangeCollection(this.#areas.map(this.#show));
  }

  /** Each with its sheet: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas#excel-excel-rangeareas-address-member */
  get address(): string {
    const { name } = this.#sheet;
    const sheet = /^\w+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
    return this.#areas.map((area) => `${sheet}!${formatArea(area)}`).join(',');
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.#workbook, this.#sheet, this.#areas);
  }
}

type Range = Counterparts['range']['host'];

export class RangeCollection extends HostObject implements Offers<Excel.RangeCollection, RangeCollection> {
  readonly #items: readonly Range[];

  constructor(items: readonly Range[]) {
    super();
    this.#items = items;
  }

  get items(): Range[] {
    return [...this.#items];
  }
}
