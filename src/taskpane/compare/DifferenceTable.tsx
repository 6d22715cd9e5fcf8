import type { ComparedCount } from '../../core/comparing/comparison';

/** The counts that differ between two plans; of the others only how many they are. */
export function DifferenceTable({
  caption,
  head,
  counts,
}: {
  readonly caption: string;
  /** What the names are. */
  readonly head: string;
  readonly counts: readonly ComparedCount[];
}) {
  const other = counts.filter(({ before, after }) => before !== after);
  const same = counts.length - other.length;
  return (
    <>
      {other.length > 0 && (
        <div className="table" role="region" aria-label={caption} tabIndex={0}>
          <table className="counts">
            <caption className="heard">{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{head}</th>
                {['Before', 'After', 'Change'].map((column) => (
                  <th key={column} scope="col" className="number">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {other.map(({ name, before, after }, index) => (
                <tr key={index}>
                  <th scope="row">{name}</th>
                  <td className="number">{before ?? '–'}</td>
                  <td className="number">{after ?? '–'}</td>
                  <td className="number">{sayChange(before, after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="aside">
        {other.length === 0 ? `All ${same} are the same in both.` : `The other ${same} are the same in both.`}
        {other.some(({ before, after }) => before === null || after === null) &&
          ' A dash stands where the plan does not have it.'}
      </p>
    </>
  );
}

function sayChange(before: number | null, after: number | null): string {
  if (before === null || after === null) return '';
  return after > before ? `+${after - before}` : `−${before - after}`;
}
