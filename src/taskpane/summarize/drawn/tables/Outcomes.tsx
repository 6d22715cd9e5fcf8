import type { CellAddress } from '../../../../core/sheet/address';
import type { Summary } from '../../../../core/summary/summary';
import { serves, type Counted } from '../behind/behind';
import { CountTable } from './CountTable';

/** The counts of each outcome of the RSP; those without any action too, and last the actions outside it. */
export function Outcomes({
  summary: { byOutcome },
  counted,
  onSelect,
}: {
  readonly summary: Summary;
  readonly counted: Counted;
  readonly onSelect: (at: CellAddress) => void;
}) {
  if (byOutcome.every(({ outcome }) => outcome === null)) {
    return <p className="aside">No action of the plan refers to an outcome of the RSP.</p>;
  }
  return (
    <CountTable
      caption="Actions, activities and listings per outcome of the RSP"
      head="Outcome"
      columns={['Activities', 'Actions', 'Listings']}
      rows={byOutcome.map(({ outcome, activities, actions, listings }) => ({
        key: outcome ?? '',
        name: outcome ?? 'Outside the RSP',
        counts: [activities, actions, listings],
      }))}
      lookUp={({ key }, column) => {
        const under = serves(key === '' ? null : key);
        if (column === 0) return counted.activities({ under });
        return column === 1 ? counted.actions(under) : counted.listings({ under });
      }}
      onSelect={onSelect}
    >
      An activity counts once for each outcome that one of its actions serves.
    </CountTable>
  );
}
