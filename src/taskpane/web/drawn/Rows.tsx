import type { RowStanding } from '../../../core/crossref/map/plan-map';
import { shorten } from '../../recognised/words';
import type { CellAddress } from '../../../core/sheet/address';
import { Place } from '../../parts/Place';
import { LongList } from './LongList';

/** Rows of which the same can be said: what it means, and each with where it stands. */
export function Rows({
  words: { title, meaning, none, row: say },
  rows,
  onSelect,
}: {
  readonly words: {
    readonly title: string;
    readonly meaning: string;
    readonly none: string;
    readonly row?: (row: RowStanding) => string;
  };
  readonly rows: readonly RowStanding[];
  readonly onSelect: (at: CellAddress) => void;
}) {
  return (
    <section className="web-rows">
      <h3 className="law-title">
        {title} <span className="amount">{rows.length}</span>
      </h3>
      <p className="aside">{rows.length === 0 ? none : meaning}</p>
      {rows.length > 0 && (
        <LongList items={rows} step={10} keyOf={({ action }) => action}>
          {(row) => (
            <li className="web-row">
              <strong>{row.action}</strong> <Place at={row.at} onSelect={onSelect} /> {say && <span>{say(row)} </span>}
              <span className="aside">{shorten(row.title, 90)}</span>
            </li>
          )}
        </LongList>
      )}
    </section>
  );
}
