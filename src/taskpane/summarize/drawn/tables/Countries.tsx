import type { CellAddress } from '../../../../core/sheet/address';
import type { Summary } from '../../../../core/summary/summary';
import { count } from '../../../words';
import type { Counted, Wanted } from '../behind/behind';
import { CountTable } from './CountTable';

interface TableProps {
  readonly summary: Summary;
  readonly counted: Counted;
  readonly onSelect: (at: CellAddress) => void;
}

/** The counts of each Member, those without any activity too. */
export function Countries({ summary: { totals, byCountry }, counted, onSelect }: TableProps) {
  return (
    <CountTable
      caption="Activities, events and listings per country"
      head="Member"
      columns={['Activities', 'Events', 'Listings']}
      rows={byCountry.map(({ country, name, activities, events, listings }) => ({
        key: country,
        name,
        counts: [activities, events, listings],
      }))}
      sortedAtFirst={{ column: null, way: 'ascending' }}
      find="Find a Member"
      lookUp={({ key }, column) => {
        const place: Wanted['place'] = { is: 'member', code: key };
        if (column === 2) return counted.listings({ place });
        return counted.activities(column === 1 ? { place, isEvent: true } : { place });
      }}
      onSelect={onSelect}
    >
      An activity counts once for each Member it names, however often it is listed; so the column does not add up to the{' '}
      {count(totals.activities, 'activity', 'activities')} of the plan. An event is an activity held for one Member at a
      time; joint workshops and meetings are none. A count opens to what it counts.
    </CountTable>
  );
}
