/** How a sheet is printed. */
export interface Page {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paper: 'A4' | 'Letter';
  /** All columns on so many pages; null where nothing is fitted. */
  readonly pagesWide: number | null;
  /** All rows on so many pages; null where they go on. */
  readonly pagesHigh: number | null;
  readonly gridlines: boolean;
  /** Only these columns are printed, zero-based, both within; null for all that is used. */
  readonly printedColumns: { readonly from: number; readonly to: number } | null;
  /** Rows on top of each page, zero-based, both within; null for none. */
  readonly titleRows: { readonly from: number; readonly to: number } | null;
}
