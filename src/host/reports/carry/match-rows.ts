import { plainValue, type ReportTable } from '../../../core/summary/report';
import type { ColumnOrigin } from './carry-columns';
import { heldText, type EarlierTable } from './earlier-table';

/**
 * For each row of the report's table the zero-based row of the earlier one that it is; null for a new one. Rows are known
 * by their key, or what the earlier table still has of it; of several with the same the first by the first. What is left
 * then is known whatever the case, the spaces and the final stop, as KPIs that differ in these alone count as one and
 * change with the first of them. Without a key, or with none of its columns left, rows are known by their place.
 */
export function matchRows(
  { rows, key = [] }: ReportTable,
  earlier: EarlierTable,
  columns: readonly ColumnOrigin[],
): readonly (number | null)[] {
  const places = columns.flatMap(({ title, own, earlier: stood }) =>
    own && stood !== null && key.includes(title) ? [{ own: own.index, earlier: stood }] : [],
  );
  if (places.length === 0) return rows.map((_, row) => (row < earlier.rows.length ? row : null));
  const before = earlier.rows.map((row) => places.map((place) => heldText(row[place.earlier] ?? null)));
  const now = rows.map((row) => places.map((place) => heldText(plainValue(row[place.own] ?? ''))));
  const fold = (values: readonly string[]) => values.map(foldText);
  const same = matchKeys(
    before.map(keyOf),
    now.map(keyOf),
    now.map(() => null),
  );
  return matchKeys(before.map(fold).map(keyOf), now.map(fold).map(keyOf), same);
}

/** Matches those that are not matched yet. */
function matchKeys(
  before: readonly string[],
  now: readonly string[],
  matched: readonly (number | null)[],
): readonly (number | null)[] {
  const taken = new Set(matched);
  const waiting = new Map<string, number[]>();
  // From the last, so that the first is taken from the end.
  for (let row = before.length - 1; row >= 0; row -= 1) {
    if (taken.has(row)) continue;
    const others = waiting.get(before[row]!);
    if (others) others.push(row);
    else waiting.set(before[row]!, [row]);
  }
  return now.map((key, row) => matched[row] ?? waiting.get(key)?.pop() ?? null);
}

/** In which way words are the same whoever typed them. */
function foldText(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim().replace(/ ?\.$/, '');
}

function keyOf(values: readonly string[]): string {
  return JSON.stringify(values);
}
