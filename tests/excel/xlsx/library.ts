import { Workbook, type Cell, type CellValue, type Column, type Style, type Worksheet } from '@cj-tech-master/excelts';

/*
 * The only file here that imports the xlsx library, so that it can be changed. It has no dependencies, runs in
 * Node and in a browser, and keeps what it reads of formats that the stand-in has no notion of.
 */

export type Book = Workbook;
export type BookSheet = Worksheet;
export type BookCell = Cell;
export type BookValue = CellValue;
export type BookStyle = Partial<Style>;

/** Of a PivotTable read from a file, what the library's own type does not show. */
export interface LoadedPivot {
  readonly isLoaded?: boolean;
  readonly name?: string;
  readonly tableNumber: number;
  readonly location?: { readonly ref?: string };
  readonly rowFields?: readonly number[];
  /** -2 stands for the sums themselves. */
  readonly colFields?: readonly number[];
  readonly rowGrandTotals?: string;
  readonly colGrandTotals?: string;
  readonly useAutoFormatting?: string;
  readonly dataFields?: readonly { readonly name: string; readonly fld: number; readonly subtotal?: string }[];
  readonly cacheFields: readonly { readonly name: string }[];
  readonly cacheDefinition?: { readonly sourceTableName?: string };
}

export function createBook(): Book {
  return new Workbook();
}

export async function loadBook(bytes: Uint8Array): Promise<Book> {
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return book;
}

export async function packBook(book: Book): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The first view; a file may say nothing of views, whatever the library's type says. */
export function viewOf<View>({ views }: { readonly views: readonly View[] | undefined }): View | undefined {
  return views?.[0];
}

/** Columns as far as the file says anything of them. */
export function columnsOf({ columns }: { readonly columns: readonly Column[] | undefined }): readonly Column[] {
  return columns ?? [];
}

export function pivotsOf(sheet: { readonly pivotTables: readonly object[] }): readonly LoadedPivot[] {
  return sheet.pivotTables as readonly LoadedPivot[];
}

/** Takes PivotTables that are gone out of the book as well as off the sheet. */
export function keepPivots(book: Book, sheet: BookSheet, isKept: (pivot: LoadedPivot) => boolean): void {
  const gone = new Set<unknown>(pivotsOf(sheet).filter((pivot) => !isKept(pivot)));
  sheet.pivotTables = sheet.pivotTables.filter((pivot) => !gone.has(pivot));
  book.pivotTables = book.pivotTables.filter((pivot) => !gone.has(pivot));
}
