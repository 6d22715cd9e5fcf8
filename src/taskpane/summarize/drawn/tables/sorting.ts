/** By which column a table is sorted; null is the name. */
export interface Sorting {
  readonly column: number | null;
  readonly way: 'ascending' | 'descending';
}

interface Sortable {
  readonly name: string;
  readonly counts: readonly number[];
}

/** Null leaves the rows in the order of the plan. Equal ones stay as they were. */
export function sortRows<Row extends Sortable>(rows: readonly Row[], sorting: Sorting | null): readonly Row[] {
  if (!sorting) return rows;
  const { column, way } = sorting;
  const compare =
    column === null
      ? (a: Row, b: Row) => a.name.localeCompare(b.name, 'en', { numeric: true })
      : (a: Row, b: Row) => a.counts[column]! - b.counts[column]!;
  return [...rows].sort(way === 'ascending' ? compare : (a, b) => compare(b, a));
}

/**
 * What a heading does: the first time names go from A on and numbers from the highest down, the second time the other
 * way round, the third time the rows stand as they came.
 */
export function sortNext(sorting: Sorting | null, column: number | null): Sorting | null {
  const first = column === null ? 'ascending' : 'descending';
  const second = column === null ? 'descending' : 'ascending';
  if (sorting?.column !== column) return { column, way: first };
  return sorting.way === first ? { column, way: second } : null;
}

/** Rows with all of the words typed in their names, in any order and case. */
export function filterRows<Row extends Sortable>(rows: readonly Row[], typed: string): readonly Row[] {
  const words = plainWords(typed);
  if (words.length === 0) return rows;
  return rows.filter(({ name }) => {
    const plain = plainWords(name).join(' ');
    return words.every((word) => plain.includes(word));
  });
}

/** Without case and accents: who types "Cote" means Côte d'Ivoire. */
function plainWords(text: string): readonly string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/\s+/).filter((word) => word !== '');
}
