import { plainValue } from '../../../src/core/summary/report';
import { layOutPlanData, planDataColumns } from '../../../src/core/summary/reports/plan-data';
import { planRows, sheetOf, type SketchedAction } from '../plan-sheet';
import { readContext } from '../rules/context';

type Column = keyof typeof planDataColumns;

/** What the long table says in some columns, row by row. */
function said(actions: readonly SketchedAction[], ...columns: readonly Column[]) {
  const { plan, profile } = readContext(sheetOf(planRows(actions)));
  const { columns: all, rows } = layOutPlanData(plan, profile);
  const places = columns.map((column) => all.findIndex(({ title }) => title === planDataColumns[column]));
  return rows.map((row) => places.map((place) => plainValue(row[place]!)));
}

const tea = [
  { label: 'a', listings: ['Workshop on tea for Fiji and Nepal (See also 1-(b))'], kpi: '(1) Talks (2) Members' },
  { label: 'b', listings: ['Workshop on tea for Fiji (See also 1-(a))'] },
] as const;

test('the data has one row for each listing, Member named and indicator', () => {
  expect(said(tea, 'listing', 'country', 'kpiNumber', 'kpi', 'firstForCountry', 'firstForKpi')).toEqual([
    ['1-(a)#1', 'Fiji', 1, 'Talks', 1, 1],
    ['1-(a)#1', 'Fiji', 2, 'Members', 0, 1],
    ['1-(a)#1', 'Nepal', 1, 'Talks', 1, 0],
    ['1-(a)#1', 'Nepal', 2, 'Members', 0, 0],
    ['1-(b)#1', 'Fiji', 3, 'Number of Members', 0, 1],
  ]);
});
