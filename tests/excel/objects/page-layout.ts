import { parseColumn, WHOLE_SHEET } from '../model/area';
import { Refusal } from '../model/refusal';
import type { Page } from '../model/page';
import { notify, type Sheet, type Workbook } from '../model/workbook';
import { guardLayout } from './guard';
import { HostObject, type Offers } from './host-object';
import { RangeAreas } from './marks/conditional-formats';
import type { Range } from './range';

declare module './host-object' {
  interface Counterparts {
    pageLayout: { client: Excel.PageLayout; host: PageLayout };
    headersFooters: { client: Excel.HeaderFooterGroup; host: HeaderFooterGroup };
    headerFooter: { client: Excel.HeaderFooter; host: HeaderFooter };
    worksheetFreezePanes: { client: Excel.WorksheetFreezePanes; host: WorksheetFreezePanes };
  }
}

/** How the sheet is printed: https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export class PageLayout extends HostObject implements Offers<Excel.PageLayout, PageLayout> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  get orientation(): Page['orientation'] {
    return this.#sheet.page.orientation;
  }

  set orientation(orientation: Page['orientation']) {
    this.#change({ orientation });
  }

  get paperSize(): Page['paper'] {
    return this.#sheet.page.paper;
  }

  set paperSize(paper: Page['paper']) {
    this.#change({ paper });
  }

  get printGridlines(): boolean {
    return this.#sheet.page.gridlines;
  }

  set printGridlines(gridlines: boolean) {
    this.#change({ gridlines });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#workbook, this.#sheet);
  }

  get zoom(): Excel.PageLayoutZoomOptions {
    const { pagesWide, pagesHigh } = this.#sheet.page;
    if (pagesWide === null && pagesHigh === null) return { scale: 100 };
    return {
      ...(pagesWide !== null && { horizontalFitToPages: pagesWide }),
      ...(pagesHigh !== null && { verticalFitToPages: pagesHigh }),
    };
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
  set zoom({ horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions) {
    this.#change({ pagesWide: horizontalFitToPages ?? null, pagesHigh: verticalFitToPages ?? null });
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1) */
  setPrintTitleRows(rows: Range | string): void {
    const found = typeof rows === 'string' ? /^\$(\d+):\$(\d+)$/.exec(rows) : null;
    if (!found) throw new Refusal('InvalidArgument', 'The stand-in takes rows as "$1:$2" only');
    this.#change({ titleRows: { from: Number(found[1]) - 1, to: Number(found[2]) - 1 } });
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-setprintarea-member(1) */
  setPrintArea(area: Range | RangeAreas | string): void {
    const found = typeof area === 'string' ? /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(area) : null;
    if (!found) throw new Refusal('InvalidArgument', 'The stand-in takes columns as "$A:$C" only');
    this.#change({ printedColumns: { from: parseColumn(found[1]!), to: parseColumn(found[2]!) } });
  }

  /** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout#excel-excel-pagelayout-getprintareaornullobject-member(1) */
  getPrintAreaOrNullObject(): RangeAreas | null {
    const printed = this.#sheet.page.printedColumns;
    if (!printed) return null;
    const area = { ...WHOLE_SHEET, column: printed.from, columns: printed.to - printed.from + 1 };
    return new RangeAreas(this.#workbook, this.#sheet, [area]);
  }

  #change(part: Partial<Page>): void {
    guardLayout(this.#sheet);
    this.#sheet.page = { ...this.#sheet.page, ...part };
    notify(this.#workbook, { kind: 'layout', sheet: this.#sheet });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup */
export class HeaderFooterGroup extends HostObject implements Offers<Excel.HeaderFooterGroup, HeaderFooterGroup> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.#workbook, this.#sheet);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
export class HeaderFooter extends HostObject implements Offers<Excel.HeaderFooter, HeaderFooter> {
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  get leftFooter(): string {
    return this.#sheet.footer.left;
  }

  set leftFooter(left: string) {
    this.#change({ left });
  }

  get rightFooter(): string {
    return this.#sheet.footer.right;
  }

  set rightFooter(right: string) {
    this.#change({ right });
  }

  #change(part: Partial<Sheet['footer']>): void {
    guardLayout(this.#sheet);
    this.#sheet.footer = { ...this.#sheet.footer, ...part };
    notify(this.#workbook, { kind: 'layout', sheet: this.#sheet });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
export class WorksheetFreezePanes
  extends HostObject
  implements Offers<Excel.WorksheetFreezePanes, WorksheetFreezePanes>
{
  readonly #workbook: Workbook;
  readonly #sheet: Sheet;

  constructor(workbook: Workbook, sheet: Sheet) {
    super();
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  freezeRows(count?: number): void {
    this.#sheet.frozen = { rows: count ?? 1, columns: 0 };
    notify(this.#workbook, { kind: 'layout', sheet: this.#sheet });
  }
}
