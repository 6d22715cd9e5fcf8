import { reportMark } from '../../../../src/core/summary/report';
import { layOut, layOutActions, reportOf, shownOn, type LaidOut } from './laid-out';
import { planRows, sheetOf } from '../../plan-sheet';
import { profile, readContext } from '../../rules/context';

const laidOut = layOutActions(
  [
    {
      label: 'a',
      listings: ['National workshop on tea for Fiji and Nepal (See also 1-(b))'],
      kpi: '(1) Extent of trust (2) Members',
    },
    {
      label: 'b',
      listings: ['National workshop on tea for Fiji (See also 1-(a))', 'Regional workshop on salt for ASEAN'],
    },
  ],
  [{ label: 'a', listings: ['Talk on silk for the Pacific'], kpi: 'Number of activities' }],
);

test('the sheets come in the order in which they are read, what they sum last', () => {
  expect(laidOut.reports.map(({ sheet }) => sheet)).toEqual([
    'Summary',
    'Gaps',
    'By country',
    'By KPI',
    'KPI x country',
    'Country x kind',
    'Outcome x milestone',
    'Kind x section',
    'KPI follow-up',
    'Plan data',
  ]);
});

test('every sheet has a name that Excel takes, and a table known as ours', () => {
  for (const { sheet, table } of laidOut.reports) {
    expect(sheet).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    expect(table.name.startsWith(reportMark)).toBe(true);
  }
});

test('no two tables, pivots or charts share a name', () => {
  const names = laidOut.reports.flatMap(({ table, pivot, charts = [] }) =>
    [table, ...(pivot ? [pivot] : []), ...charts].map(({ name }) => name),
  );
  expect(new Set(names).size).toBe(names.length);
});

test('rows are known by columns that the table has, and no two rows are alike in them', () => {
  for (const { sheet, table } of laidOut.reports.filter((report) => report.sheet !== 'Plan data')) {
    const at = table.key!.map((title) => table.columns.findIndex((column) => column.title === title));
    const keys = shownOn(laidOut, sheet).map((row) => JSON.stringify(at.map((column) => row[column] ?? null)));
    expect(at).not.toContain(-1);
    expect(new Set(keys).size).toBe(keys.length);
  }
});

test('each pivot names columns of the data, under captions that no column of a table has', () => {
  const titles = laidOut.reports.flatMap(({ table }) => table.columns.map(({ title }) => title.toLowerCase()));
  const data = reportOf(laidOut, 'Plan data').table;
  for (const pivot of laidOut.reports.flatMap((report) => report.pivot ?? [])) {
    const used = [pivot.row, pivot.column ?? pivot.row, ...pivot.values.map(({ column }) => column)];
    expect(pivot.source).toBe(data.name);
    expect(data.columns.map(({ title }) => title)).toEqual(expect.arrayContaining([...used, ...(pivot.slicers ?? [])]));
    for (const { caption } of pivot.values) expect(titles).not.toContain(caption.toLowerCase());
  }
});

test('a pivot has a total only where its sums add up', () => {
  const totals = laidOut.reports.flatMap(({ sheet, pivot }) => (pivot ? [[sheet, pivot.totals] as const] : []));
  expect(Object.fromEntries(totals)).toEqual({
    'By country': { down: false, across: false },
    'By KPI': { down: false, across: false },
    'KPI x country': { down: false, across: false },
    'Country x kind': { down: false, across: true },
    'Outcome x milestone': { down: false, across: false },
    'Kind x section': { down: true, across: false },
  });
});

test('a pivot is narrowed down by kind only', () => {
  const slicers = laidOut.reports.flatMap(({ pivot }) => pivot?.slicers ?? []);
  expect(new Set(slicers)).toEqual(new Set(['Kind']));
});

test('charts show columns that other sheets have, and of countries the Members alone', () => {
  const charts = reportOf(laidOut, 'Summary').charts!;
  for (const { source } of charts) {
    const { table } = laidOut.reports.find((report) => report.table.name === source.table)!;
    const titles = table.columns.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining([source.categories, source.values]));
    expect(source.rows).toBeLessThanOrEqual(table.rows.length);
  }
  expect(charts.map(({ source }) => source.rows)).toEqual([35, 4, 3]);
});

test('charts lie below the table one beside or below another', () => {
  const areas = reportOf(laidOut, 'Summary').charts!.map(({ over }) => over);
  const cells = areas.flatMap(({ from, to }) =>
    Array.from({ length: to.row - from.row + 1 }, (_, row) => row + from.row).flatMap((row) =>
      Array.from({ length: to.column - from.column + 1 }, (_, column) => `${row} ${column + from.column}`),
    ),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(Math.max(...areas.map(({ to }) => to.column))).toBe(2);
});

test('a plan without KPIs and listings has no chart of them', () => {
  const empty = layOutActions([{ label: 'a', listings: [], kpi: '' }]);
  expect(reportOf(empty, 'Summary').charts!.map(({ name }) => name)).toEqual(['ConcordCountryChart']);
});

test('a group has its own row, which says where its Members are assumed, and no events', () => {
  const groups = shownOn(laidOut, 'By country').slice(35);
  expect(groups).toEqual([
    ['ASEAN (group)', 1, '', 1, 'Group', ''],
    ['Pacific (group)', 1, '', 1, 'Group (assumed)', ''],
  ]);
});

const expanded = layOut(
  readContext(sheetOf(planRows([{ label: 'a', listings: ['Workshop on tea for ASEAN and the Pacific'] }]))),
  ['ASEAN'],
);

test('a group that is counted for its Members is named, and has no row', () => {
  expect(reportOf(expanded, 'By country').note).toContain('Counted for their Members: ASEAN (11)');
  expect(shownOn(expanded, 'By country').map(([name]) => name)).not.toContain('ASEAN (group)');
});

test('the note names groups whose Members are an assumption', () => {
  expect(reportOf(expanded, 'KPI x country').note).toContain('Who belongs to Pacific is an assumption');
});

test('Members and groups that a table by country does not have could have been its columns', () => {
  const { former, columns } = reportOf(laidOut, 'KPI x country').table;
  expect(former).toContain('SIEs (group)');
  expect(columns.map(({ title }) => title)).toContain('ASEAN (group)');
  expect(former).not.toContain('ASEAN (group)');
});

test('Members called like a column keep a column of their own', () => {
  const named = profile.members.map((member, index) =>
    index < 2 ? { ...member, names: [['KPI', 'no.'][index]!] } : member,
  );
  const { plan } = readContext(sheetOf(planRows([{ label: 'a', listings: ['Talk on tea'] }])));
  const odd = layOut({ plan, profile: { ...profile, members: named } });
  const titles = reportOf(odd, 'KPI x country').table.columns.map(({ title }) => title);
  expect(titles).toEqual(expect.arrayContaining(['No.', 'KPI', 'KPI (2)', 'no. (2)']));
});

test('what is to be filled in is empty and the planner’s', () => {
  const { table } = reportOf(laidOut, 'KPI follow-up');
  expect(table.columns.filter(({ isPlanners }) => isPlanners).map(({ title }) => title)).toEqual([
    ...['Target', 'Actual', 'Remarks'],
  ]);
  expect(shownOn(laidOut, 'KPI follow-up').map((row) => row.slice(8))).toEqual(table.rows.map(() => ['', '', '']));
});

test('each KPI of each action says what the plan can tell of it', () => {
  const said = (sheets: LaidOut) => shownOn(sheets, 'KPI follow-up').map((row) => [row[1], row[2], row[7]]);
  expect(said(laidOut)).toEqual([
    ['Extent of trust', '1-(a)', 'Nothing: no plan holds what it asks for'],
    ['Members', '1-(a)', 'How many Members these name'],
    ['Number of Members', '1-(b)', 'How many Members these name'],
    ['Number of activities', '2-(a)', 'How many activities are planned'],
  ]);
  expect(
    said(
      layOutActions([
        { label: 'a', listings: [] },
        { label: 'b', listings: ['Talk on tea'] },
      ]),
    ),
  ).toEqual([
    ['Number of Members', '1-(a)', 'Nothing: no activity stands under it'],
    ['Number of Members', '1-(b)', 'Nothing: no Member is named under it'],
  ]);
});

test('rows of the follow-up are known by words, not by labels and numbers', () => {
  expect(reportOf(laidOut, 'KPI follow-up').table.key).toEqual(['KPI', 'Words of the action']);
});
