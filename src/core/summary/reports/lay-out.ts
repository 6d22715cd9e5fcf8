import type { Plan } from '../../plan/model';
import type { Profile } from '../../plan/profile';
import { groupTitle } from '../group-title';
import { layOutPlanData, planDataColumns, planDataName } from './plan-data';
import type { Report } from '../report';
import type { Summary } from '../summary';

const captions = { country: 'Activities naming it', kpi: 'Activities under it' } as const;

/** The sheets of a summary, in the order in which they stand in the workbook; the data that the pivots sum is last. */
export function layOutSummary(plan: Plan, profile: Profile, summary: Summary): readonly Report[] {
  return [layOutCountries(plan, summary), layOutKpis(plan, summary), layOutData(plan, profile)];
}

function layOutCountries({ title }: Plan, { byCountry, byGroup, totals }: Summary): Report {
  const members = byCountry.map(({ name, activities, events, listings }) => [
    name,
    'Member',
    activities,
    events,
    listings,
  ]);
  const groups = byGroup.map(({ group, activities, listings }) => [
    groupTitle(group),
    'Group',
    activities,
    '',
    listings,
  ]);
  return {
    sheet: 'Summary by country',
    title: `Activities by country: ${title}`,
    note:
      `The plan has ${totals.activities} activities in ${totals.listings} listings. An activity for several Members counts ` +
      'once for each of them, so the column does not add up to the number of activities. Events are activities held for ' +
      'one Member at a time; joint workshops and meetings are none. A group counts in its own row, not for its members.',
    table: {
      name: 'ConcordByCountry',
      columns: [
        { title: 'Member or group', width: 28 },
        { title: 'Counted as', width: 12 },
        { title: 'Activities', width: 11 },
        { title: 'Events', width: 9 },
        { title: 'Listings', width: 10 },
      ],
      rows: [...members, ...groups],
    },
    pivot: {
      name: 'ConcordCountryPivot',
      source: planDataName,
      row: planDataColumns.country,
      values: [{ column: planDataColumns.firstForCountry, caption: captions.country }],
      totals: { down: true, across: false },
      otherwise: '',
    },
  };
}

function layOutKpis({ title }: Plan, { byKpi }: Summary): Report {
  return {
    sheet: 'Summary by KPI',
    title: `Activities by key performance indicator: ${title}`,
    note:
      'An activity listed under several actions that share an indicator counts once for it, and once for each other ' +
      'indicator of these actions. Indicators without activities are in the table and not in the pivot. The plan holds ' +
      'no targets and no results.',
    table: {
      name: 'ConcordByKpi',
      columns: [
        { title: 'Key performance indicator', width: 60 },
        { title: 'Actions', width: 9 },
        { title: 'Activities', width: 11 },
        { title: 'Listings', width: 10 },
      ],
      rows: byKpi.map(({ kpi, actions, activities, listings }) => [kpi, actions, activities, listings]),
    },
    pivot: {
      name: 'ConcordKpiPivot',
      source: planDataName,
      row: planDataColumns.kpi,
      values: [{ column: planDataColumns.firstForKpi, caption: captions.kpi }],
      totals: { down: true, across: false },
      otherwise: '',
    },
  };
}

function layOutData(plan: Plan, profile: Profile): Report {
  return {
    sheet: 'Plan data',
    title: `The plan as a table: ${plan.title}`,
    note:
      'One row for each listing, country or group it names, and indicator of its action. To count activities, sum ' +
      `“${planDataColumns.firstForCountry}” by country or “${planDataColumns.firstForKpi}” by indicator; counting rows counts listings several times.`,
    table: layOutPlanData(plan, profile),
  };
}
