import { useId, useState } from 'react';
import type { CellAddress } from '../../../../core/sheet/address';
import type { Behind } from '../behind/behind';
import { BehindCount } from '../behind/BehindCount';
import { NoneOf } from '../NoneOf';
import { warmth } from '../warmth';
import { useCellKeys } from './useCellKeys';

interface HeatTableProps {
  readonly caption: string;
  /** What stands at the head of the rows, and what those with nothing are called. */
  readonly head: string;
  readonly many: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly number[])[];
  /** Headings stand upright, so that long ones fit over narrow columns. */
  readonly isTurned: boolean;
  /** What stands behind a count; row and column are zero-based. */
  readonly lookUp: (row: number, column: number) => Behind;
  readonly onSelect: (at: CellAddress) => void;
}

/** A small table of counts, warmer where there are more. One cell is reached by Tab, the others by the arrow keys. */
export function HeatTable({ caption, head, many, rows, columns, counts, isTurned, lookUp, onSelect }: HeatTableProps) {
  const id = useId();
  const [open, setOpen] = useState<readonly [row: number, column: number] | null>(null);
  const most = Math.max(0, ...counts.flat());
  const { table, reached, onKeyDown, onFocus } = useCellKeys(counts);
  const filled = rows.flatMap((_, row) => (counts[row]!.some((one) => one > 0) ? [row] : []));
  const empty = rows.filter((_, row) => !filled.includes(row));
  const close = open && (counts[open[0]]?.[open[1]] ?? 0) === 0 ? null : open;
  return (
    <>
      <div className="table heat">
        <table ref={table} className="heat-table" onKeyDown={onKeyDown}>
          <caption className="heard">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map((title) => (
                <th key={title} scope="col" className={isTurned ? 'turned' : ''}>
                  <span>{title}</span>
                </th>
              ))}
            </tr>
          </thead>
          {filled.map((row) => (
            <tbody key={row}>
              <tr>
                <th scope="row">{rows[row]}</th>
                {columns.map((title, column) => {
                  const count = counts[row]![column]!;
                  const isOpen = close?.[0] === row && close[1] === column;
                  return (
                    <td key={title} style={warmth(count, most)}>
                      {count > 0 && (
                        <button
                          type="button"
                          className="count"
                          data-cell={`${row} ${column}`}
                          tabIndex={reached === `${row} ${column}` ? 0 : -1}
                          aria-expanded={isOpen}
                          aria-controls={`${id}${row}`}
                          aria-label={`${count}: ${rows[row]}, ${title}`}
                          onFocus={() => onFocus(row, column)}
                          onClick={() => setOpen(isOpen ? null : [row, column])}
                        >
                          {count}
                        </button>
                      )}
                    </td>
                  );
                })}
              </tr>
              <tr id={`${id}${row}`} className="behind" hidden={close?.[0] !== row}>
                <td colSpan={columns.length + 1}>
                  {close?.[0] === row && <BehindCount behind={lookUp(row, close[1])} onSelect={onSelect} />}
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      </div>
      <NoneOf what={many} names={empty} />
    </>
  );
}
