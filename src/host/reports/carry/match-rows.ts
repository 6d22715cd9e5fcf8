import { plainValue, type ReportTable } from '../../../core/summary/report';
import type { ColumnOrigin } from './carry-columns';
import { heldText, type EarlierTable } from './earlier-table';

/**
 * For each row of the report's table the zero-based row of the earlier one that it is; null for a new one. Rows are known
 * by their key, of several with the same the first by the first; without a key, or where the earlier table has lost a
 * column of it, by their place.
 */
export function matchRows(
  { rows, key }: ReportTable,
  earlier: EarlierTable,
  columns: readonly ColumnOrigin[],
): readonly (number | null)[] {
  const keyed = key?.map((title) => columns.find((column) => column.own && column.title === title));
  const places = keyed?.flatMap((column) =>
    column?.own && column.earlier !== null ? [{ own: column.own.index, earlier: column.earlier }] : [],
  );
  if (!keyed || !places || places.length < keyed.length) {
    return rows.map((_, row) => (row < earlier.rows.length ? row : null));
  }
  const waiting = new Map<string, number[]>();
  // From the last, so that the first is taken from the end.
  for (let row = earlier.rows.length - 1; row >= 0; row -= 1) {
    const own = keyOf(places.map((place) => heldText(earlier.rows[row]?.[place.earlier] ?? null)));
    const same = waiting.get(own);
    if (same) same.push(row);
    else waiting.set(own, [row]);
  }
  return rows.map((row) => {
    const own = keyOf(places.map((place) => heldText(plainValue(row[place.own] ?? ''))));
    return waiting.get(own)?.pop() ?? null;
  });
}

function keyOf(values: readonly string[]): string {
  return JSON.stringify(values);
}
