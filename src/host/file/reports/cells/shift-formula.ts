import { formatAddress } from '../../../../core/sheet/address';

/** Whatever may stand after the name of another sheet. */
const afterSheet = String.raw`![$\w:]*`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const notGoingOn = String.raw`(?![\p{L}\p{N}_.(!])`;

/** The parts of a formula of which some are addresses on its own sheet; the others are there to be passed over. */
const parts = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'${afterSheet}`,
    String.raw`\[(?:[^[\]]|\[[^\]]*\])*\]`,
    String.raw`${word}${afterSheet}`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})${notGoingOn}`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${notGoingOn}`,
    String.raw`(?<rows>\$?\d+:\$?\d+)`,
    word,
    String.raw`\d+\.?\d*(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/**
 * A formula as it stands so many rows further down and columns further right, as Excel fills and sorts: addresses without
 * $ go along. Those on other sheets stay, as nothing moves there.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(parts, (part: string, ...rest: unknown[]) => {
    const found = rest[rest.length - 1] as Readonly<Record<'cell' | 'columns' | 'rows', string | undefined>>;
    if (found.cell === undefined && found.columns === undefined && found.rows === undefined) return part;
    return part
      .replace(/(?<![$\p{L}])\p{L}+/gu, (letters) => shiftColumn(letters, columns))
      .replace(/(?<![$\d])\d+/g, (row) => String(Number(row) + rows));
  });
}

function shiftColumn(letters: string, columns: number): string {
  const place = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return formatAddress({ row: 0, column: place + columns }).slice(0, -1);
}
