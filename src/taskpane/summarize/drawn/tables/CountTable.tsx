import { useId, useState, type ReactNode } from 'react';
import type { CellAddress } from '../../../../core/sheet/address';
import { ShowMore } from '../../../parts/ShowMore';
import type { Behind } from '../behind/behind';
import { CountRows, type CountRow, type OpenCount } from './CountRows';
import { SortHead } from './SortHead';
import { filterRows, sortNext, sortRows, type Sorting } from './sorting';

export type { CountRow } from './CountRows';

interface CountTableProps {
  readonly caption: string;
  /** What the names are. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
  /** `above`: long names stand on a line of their own, over their counts. */
  readonly names?: 'beside' | 'above';
  readonly sortedAtFirst?: Sorting;
  /** The highest count of all such tables: cells are coloured by how near to it they come. Without it none is. */
  readonly heat?: number;
  /** What the field to find rows by is called; without it there is none. */
  readonly find?: string;
  /** What stands behind a count; `column` is zero-based. */
  readonly lookUp: (row: CountRow, column: number) => Behind;
  readonly onSelect: (at: CellAddress) => void;
  /** What is counted. */
  readonly children: ReactNode;
}

const step = 50;
/** A list as long as this is looked through by what is typed. */
const long = 12;

/** Names with their counts, each of which opens to what it counts. */
export function CountTable(props: CountTableProps) {
  const { caption, head, columns, rows, names = 'beside', find, children } = props;
  const id = useId();
  const [sorting, setSorting] = useState<Sorting | null>(props.sortedAtFirst ?? null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState<OpenCount | null>(null);
  const found = sortRows(filterRows(rows, typed), sorting);
  const sort = (column: number | null) => setSorting(sortNext(sorting, column));
  return (
    <>
      <p className="aside">{children}</p>
      {find !== undefined && rows.length >= long && (
        <div className="find">
          <label className="heard" htmlFor={id}>
            {find}
          </label>
          <input
            id={id}
            type="search"
            className="field"
            placeholder={find}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <p className="aside" role="status">
            {typed.trim() !== '' && `${found.length} of ${rows.length}`}
          </p>
        </div>
      )}
      <div className="table">
        <ShowMore
          items={found}
          step={step}
          keyOf={({ key }) => key}
          wrap={(shown) => (
            <table className={`counts names-${names}`}>
              <caption className="heard">{caption}</caption>
              <thead>
                {names === 'above' && (
                  <tr>
                    <SortHead title={head} column={null} sorting={sorting} onSort={sort} over={columns.length} />
                  </tr>
                )}
                <tr>
                  {names === 'beside' && <SortHead title={head} column={null} sorting={sorting} onSort={sort} />}
                  {columns.map((title, column) => (
                    <SortHead key={title} title={title} column={column} sorting={sorting} onSort={sort} />
                  ))}
                </tr>
              </thead>
              {shown}
            </table>
          )}
        >
          {(row) => (
            <CountRows
              row={row}
              columns={columns}
              names={names}
              open={open?.row === row.key ? open : null}
              onOpen={setOpen}
              heat={props.heat ?? null}
              lookUp={props.lookUp}
              onSelect={props.onSelect}
            />
          )}
        </ShowMore>
      </div>
    </>
  );
}
