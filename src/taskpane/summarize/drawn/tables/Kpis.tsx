import type { CellAddress } from '../../../../core/sheet/address';
import type { Summary } from '../../../../core/summary/summary';
import { hasKpi, type Counted } from '../behind/behind';
import { CountTable } from './CountTable';

interface TableProps {
  readonly summary: Summary;
  readonly counted: Counted;
  readonly onSelect: (at: CellAddress) => void;
}

/** The counts of each KPI, by its text. */
export function Kpis({ summary: { byKpi }, counted, onSelect }: TableProps) {
  if (byKpi.length === 0) return <p className="aside">The plan names no KPI.</p>;
  return (
    <CountTable
      caption="Actions, activities, listings and Members per KPI"
      head="KPI"
      columns={['Activities', 'Members', 'Actions', 'Listings']}
      rows={byKpi.map(({ kpi, activities, members, actions, listings }) => ({
        key: kpi,
        name: kpi,
        counts: [activities, members, actions, listings],
      }))}
      names="above"
      find="Find a KPI"
      lookUp={({ key }, column) => {
        const under = hasKpi(key);
        switch (column) {
          case 0:
            return counted.activities({ under });
          case 1:
            return counted.members(under);
          case 2:
            return counted.actions(under);
          default:
            return counted.listings({ under });
        }
      }}
      onSelect={onSelect}
    >
      An activity counts once for each KPI, however many of its actions share the KPI. Members are those that these
      activities name. All of this is planned: the plan holds no target and no result.
    </CountTable>
  );
}
