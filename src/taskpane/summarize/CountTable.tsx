import type { ReactNode } from 'react';

export interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly number[];
}

/** Names with their counts. Rows of nothing but zeros stay in sight, a little quieter. */
export function CountTable({
  caption,
  head,
  columns,
  rows,
  total,
  children,
}: {
  readonly caption: string;
  /** What the names are. */
  readonly head: string;
  readonly columns: readonly string[];
  readonly rows: readonly CountRow[];
  readonly total?: CountRow;
  /** What is counted. */
  readonly children: ReactNode;
}) {
  return (
    <>
      <p className="aside">{children}</p>
      <div className="table" role="region" aria-label={caption} tabIndex={0}>
        <table className="counts">
          <caption className="heard">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.key} row={row} className={row.counts.every((one) => one === 0) ? 'zero' : ''} />
            ))}
          </tbody>
          {total && (
            <tfoot>
              <Row row={total} className="" />
            </tfoot>
          )}
        </table>
      </div>
    </>
  );
}

function Row({ row, className }: { readonly row: CountRow; readonly className: string }) {
  return (
    <tr className={className}>
      <th scope="row">{row.name}</th>
      {row.counts.map((one, index) => (
        <td key={index} className="number">
          {one}
        </td>
      ))}
    </tr>
  );
}
