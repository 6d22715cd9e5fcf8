import { useId } from 'react';
import type { CellAddress } from '../../../../core/sheet/address';
import { shorten } from '../../../recognised/words';
import type { Behind } from '../behind/behind';
import { BehindCount } from '../behind/BehindCount';
import { warmth } from '../warmth';

export interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly number[];
  /** What is to be known of the row besides its name. */
  readonly note?: string;
}

/** The count that is open: the key of its row, and its column (zero-based). */
export interface OpenCount {
  readonly row: string;
  readonly column: number;
}

interface CountRowsProps {
  readonly row: CountRow;
  readonly columns: readonly string[];
  readonly names: 'beside' | 'above';
  /** The count that is warmest; null where none is coloured. */
  readonly heat: number | null;
  readonly open: OpenCount | null;
  readonly onOpen: (open: OpenCount | null) => void;
  readonly lookUp: (row: CountRow, column: number) => Behind;
  readonly onSelect: (at: CellAddress) => void;
}

/** Names above their counts are texts, and may be long. */
const longest = 140;

/** A name with its counts, and below them what stands behind the one that is open. Rows of zeros are a little quieter. */
export function CountRows({ row, columns, names, heat, open, onOpen, lookUp, onSelect }: CountRowsProps) {
  const id = useId();
  const { name, counts, note, key } = row;
  const isCut = names === 'above' && name.length > longest;
  const head = (
    <>
      {isCut && !open ? shorten(name, longest) : name}
      {note !== undefined && <span className="aside"> {note}</span>}
    </>
  );
  return (
    <tbody className={counts.every((one) => one === 0) ? 'zero' : ''}>
      {names === 'above' && (
        <tr className="name-above">
          <th scope="rowgroup" colSpan={columns.length}>
            {head}
          </th>
        </tr>
      )}
      <tr>
        {names === 'beside' && <th scope="row">{head}</th>}
        {counts.map((count, column) => {
          const isOpen = open?.column === column;
          return (
            <td key={column} className="number" style={heat === null ? undefined : warmth(count, heat)}>
              {count === 0 ? (
                <span className="count-none">0</span>
              ) : (
                <button
                  type="button"
                  className="count"
                  aria-expanded={isOpen}
                  aria-controls={id}
                  aria-label={`${count}: ${columns[column]}, ${shorten(name)}`}
                  onClick={() => onOpen(isOpen ? null : { row: key, column })}
                >
                  {count}
                </button>
              )}
            </td>
          );
        })}
      </tr>
      <tr id={id} className="behind" hidden={!open}>
        <td colSpan={columns.length + (names === 'beside' ? 1 : 0)}>
          {open && <BehindCount behind={lookUp(row, open.column)} onSelect={onSelect} />}
        </td>
      </tr>
    </tbody>
  );
}
