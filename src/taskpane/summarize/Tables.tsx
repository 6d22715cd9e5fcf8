import type { Summary } from '../../core/summary/summary';
import { Fold } from '../parts/Fold';
import { count } from '../words';
import { CountTable } from './CountTable';

/** The counts by Member, by group of Members and by KPI. `actions` is how many the whole plan has. */
export function Tables({ summary, actions }: { readonly summary: Summary; readonly actions: number }) {
  const { totals, byCountry, byGroup, byKpi } = summary;
  return (
    <>
      <Fold openAtFirst title="Per country">
        <CountTable
          caption="Activities, events and listings per country"
          head="Member"
          columns={['Activities', 'Events', 'Listings']}
          rows={byCountry.map(({ country, name, activities, events, listings }) => ({
            key: country,
            name,
            counts: [activities, events, listings],
          }))}
        >
          An activity counts once for each Member it names, however often it is listed; so the column does not add up to
          the {count(totals.activities, 'activity', 'activities')} of the plan. An event is an activity for one Member.
        </CountTable>
      </Fold>
      {byGroup.length > 0 && (
        <Fold openAtFirst={false} title="Per group of Members">
          <CountTable
            caption="Activities and listings per group of Members"
            head="Group"
            columns={['Activities', 'Listings']}
            rows={byGroup.map(({ group, activities, listings }) => ({
              key: group,
              name: group,
              counts: [activities, listings],
            }))}
          >
            What names a group is counted for the group, not for its Members.
          </CountTable>
        </Fold>
      )}
      <Fold openAtFirst title="Per KPI">
        <CountTable
          caption="Actions, activities and listings per KPI"
          head="KPI"
          columns={['Actions', 'Activities', 'Listings']}
          rows={byKpi.map((row) => ({
            key: row.kpi,
            name: row.kpi,
            counts: [row.actions, row.activities, row.listings],
          }))}
          total={{ key: 'total', name: 'The whole plan', counts: [actions, totals.activities, totals.listings] }}
        >
          An activity counts once for each KPI, however many of its actions share the KPI. These are activities planned;
          the plan names no target and no result.
        </CountTable>
      </Fold>
    </>
  );
}
