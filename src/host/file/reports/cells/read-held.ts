import { formatAddress } from '../../../../core/sheet/address';
import type { HeldCell, HeldValue } from '../../../reports/earlier-sheet';
import { decodeCellText } from '../../cell-text';
import type { CellSpan, SheetScan } from '../../scan-sheet';
import { readFormulas } from './formulas';

/** What the cells of a sheet hold, the empty ones left out. `strings` are the workbook's shared texts. */
export function readHeldCells(scan: SheetScan, strings: readonly string[]): readonly HeldCell[] {
  const formulas = readFormulas(scan);
  return scan.rows
    .flatMap(({ cells }) => cells)
    .flatMap((cell): HeldCell[] => {
      const { row, column } = cell;
      const value = readValue(cell, strings);
      const formula = formulas.get(formatAddress(cell));
      if (formula !== undefined) return [{ row, column, content: { formula: `=${formula}`, value } }];
      return value === '' ? [] : [{ row, column, content: value }];
    });
}

/** By ECMA-376 18.18.11. A date that is written as such counts as text, which it looks like. */
function readValue({ type, value }: CellSpan, strings: readonly string[]): HeldValue {
  if (value === undefined) return '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value.trim() === '1' || value.trim() === 'true';
  if (type === 'e') return { error: value.trim() };
  return type === 'n' ? Number(value) : decodeCellText(value);
}
