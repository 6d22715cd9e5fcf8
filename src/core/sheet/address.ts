/** A cell's place on its sheet. Both numbers are zero-based: B7 is `{row: 6, column: 1}`. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** `{row: 6, column: 1}` → `"B7"`. */
export function formatAddress({ row, column }: CellAddress): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}

/** `"B7"` or `"$B$7"` → `{row: 6, column: 1}`; null when the text is no cell address. */
export function parseAddress(text: string): CellAddress | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = [...match[1]!.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]) - 1, column };
}

/** A cell with its sheet, as Excel writes it: `Plan!B7`, `'AWP 2025-2026'!B4`. */
export function formatPlace(sheet: string, at: CellAddress): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && parseAddress(sheet) === null;
  return `${plain ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${formatAddress(at)}`;
}

/** Reading order: top to bottom, then left to right. */
export function compareAddresses(a: CellAddress, b: CellAddress): number {
  return a.row - b.row || a.column - b.column;
}

export function isSameAddress(a: CellAddress, b: CellAddress): boolean {
  return a.row === b.row && a.column === b.column;
}
