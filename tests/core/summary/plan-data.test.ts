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

test('no title has a character that a formula would have to escape or bracket', () => {
  for (const title of Object.values(planDataColumns)) expect(title).toMatch(/^[A-Za-z ]+$/);
});

test('an activity stands under its Members where a listing names nobody, and counts there, but the listing does not', () => {
  const actions = [
    { label: 'a', listings: ['Workshop on tea for Fiji (See also 1-(b))'] },
    { label: 'b', listings: ['Workshop on tea (See also 1-(a))', 'Talk'] },
  ];
  expect(said(actions, 'listing', 'country', 'firstForCountry', 'listingForCountry')).toEqual([
    ['1-(a)#1', 'Fiji', 1, 1],
    ['1-(b)#1', 'Fiji', 0, 0],
    ['1-(b)#2', '(none named)', 1, 1],
  ]);
});

test('an action without outcome, milestone and indicator says so', () => {
  const rows = planRows([{ label: 'a', listings: ['Talk'], kpi: '' }]).map((row) =>
    row.map((text) => text.replace('(RSP 1.1.1 - 1st milestone)', '(Not mentioned in the RSP)')),
  );
  const { plan, profile } = readContext(sheetOf(rows));
  const [row] = layOutPlanData(plan, profile).rows;
  const { outcome, milestone, kpi, kpiNumber } = planDataColumns;
  const titles = Object.values(planDataColumns);
  expect([outcome, milestone, kpi, kpiNumber].map((title) => row![titles.indexOf(title)])).toEqual([
    '(none)',
    '(none)',
    '(none)',
    0,
  ]);
});

test('the lines of two actions of one label are counted each by itself', () => {
  const actions = [
    { label: 'a', title: 'Work on tea', listings: ['Talk about tea'] },
    { label: 'a', title: 'Work on salt', listings: ['Show of salt'] },
  ];
  expect(said(actions, 'action', 'actionNumber', 'listing', 'firstForAction', 'listingOnce')).toEqual([
    ['1-(a)', 1, '1-(a)#1', 1, 1],
    ['1-(a)', 2, '1-(a)#2', 1, 1],
  ]);
});

test('all rows of an activity have one kind, also where its listings say several', () => {
  const actions = [
    { label: 'a', listings: ['Workshop on tea for Fiji (See also 1-(b))'] },
    { label: 'b', listings: ['National workshop on tea for Fiji (See also 1-(a))'] },
  ];
  expect(said(actions, 'kind', 'once')).toEqual([
    ['National', 1],
    ['National', 0],
  ]);
});
