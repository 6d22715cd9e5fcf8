import { Glyph } from '../../../parts/Glyph';
import type { Sorting } from './sorting';

/** The heading of a column, which sorts the rows by it. */
export function SortHead({
  title,
  column,
  sorting,
  onSort,
  over = 1,
}: {
  readonly title: string;
  /** Zero-based; null for the names. */
  readonly column: number | null;
  readonly sorting: Sorting | null;
  readonly onSort: (column: number | null) => void;
  /** How many columns it stands over. */
  readonly over?: number;
}) {
  const way = sorting?.column === column ? sorting.way : null;
  return (
    <th scope="col" colSpan={over} aria-sort={way ?? 'none'} className={column === null ? '' : 'number'}>
      <button type="button" className="sort" onClick={() => onSort(column)}>
        {title}
        {way && <Glyph name={way === 'ascending' ? 'Previous' : 'Next'} />}
      </button>
    </th>
  );
}
