import type { Cell, CellHold, CellKind } from '../../core/sheet/grid';
import { normaliseLineBreaks } from '../writable';

/** What has to be loaded of a range to know its cells. */
export type LoadedRange = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'values' | 'text' | 'formulas' | 'valueTypes'>;

/** The cells of a loaded range that hold anything, in reading order. */
export function toCells(range: LoadedRange, isProtected: boolean): readonly Cell[] {
  return range.values.flatMap((line: readonly unknown[], row) =>
    line.flatMap((value, column): readonly Cell[] => {
      const held = isFormula(value, range.formulas[row]?.[column]);
      if (value === '' && !held) return [];
      const hold: CellHold = held ? 'formula' : isProtected ? 'protected' : null;
      const kind = kindOf(value, range.valueTypes[row]?.[column]);
      // Of a text the value is taken: `text` shows ##### where a cell formatted as text is very long.
      const shown = kind === 'text' ? String(value) : (range.text[row]?.[column] ?? '');
      const text = normaliseLineBreaks(shown);
      return [{ row: range.rowIndex + row, column: range.columnIndex + column, text, kind, hold }];
    }),
  );
}

/**
 * Excel gives the text "=1+1" behind an apostrophe as value and as formula alike (office-js#6687); of a cell
 * that holds a formula the two differ. A cell that another's array formula fills has an empty formula.
 */
function isFormula(value: unknown, formula: unknown): boolean {
  return typeof formula === 'string' && formula !== value && (formula === '' || formula.startsWith('='));
}

function kindOf(value: unknown, type: string | undefined): CellKind {
  if (type === 'Error') return 'error';
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
}
