import type { Example } from '../../../core/linting/example';
import { formatAddress } from '../../../core/sheet/address';

/** The small plan of an example as its sheet would show it; the broken cell is marked. */
export function ExampleTable({
  caption,
  rows,
  broken = null,
}: {
  readonly caption: string;
  readonly rows: Example['rows'];
  /** Address of the cell that is not as it should be. */
  readonly broken?: string | null;
}) {
  const width = Math.max(...rows.map((row) => row.length));
  return (
    <table className="example">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          {Array.from({ length: width }, (_, column) => (
            <th key={column} scope="col">
              {formatAddress({ row: 0, column }).slice(0, -1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">{index + 1}</th>
            {row.map((text, column) => {
              const isBroken = formatAddress({ row: index, column }) === broken;
              return (
                <td
                  key={column}
                  className={isBroken ? 'broken' : undefined}
                  colSpan={column === row.length - 1 ? width - column : 1}
                >
                  {showHidden(text)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Signs that cannot be seen, made visible. */
function showHidden(text: string): string {
  return text.replace(/[\u200b-\u200d\u2060\ufeff]/g, '[hidden sign]').replace(/\u00a0/g, '\u2423');
}
