import { plainValue } from '../../../../src/core/summary/report';
import { planRows, sheetOf } from '../../plan-sheet';
import { profile, readContext } from '../../rules/context';
import { layOut, layOutActions, reportOf, shownOn } from './laid-out';

const laidOut = layOutActions([
  { label: 'a', listings: ['Workshop on tea for Fiji and ASEAN'], kpi: 'Number of activities' },
  { label: 'b', listings: [], title: 'Keep the books', kpi: 'Number of talks' },
  { label: 'c', listings: ['Talk on silk'], kpi: 'Extent of trust' },
  { label: 'd', listings: ['Talk on wool'], kpi: 'Number of Members' },
]);

function gapsOf(kind: string) {
  return shownOn(laidOut, 'Gaps').filter(([what]) => what === kind);
}

test('Members with no activity come first, those that mostly receive before the others', () => {
  const roles = shownOn(laidOut, 'Gaps')
    .slice(0, 34)
    .map(([what, , details]) => [what, String(details).split(';')[0]]);
  expect(new Set(roles.map(([what]) => what))).toEqual(new Set(['Member with no activity']));
  expect([...new Set(roles.map(([, role]) => role))]).toEqual(['Mostly receives', 'Mostly contributes']);
});

test('a Member that only a group stands for is missing, and the group is named', () => {
  expect(gapsOf('Member with no activity')).toContainEqual([
    ...['Member with no activity', 'Thailand', 'Mostly receives; named only as one of ASEAN', ''],
  ]);
});

test('an action with no activity is named by its words and leads to its cell', () => {
  const { rows } = reportOf(laidOut, 'Gaps').table;
  expect(rows.find(([what]) => what === 'Action with no activity')).toEqual([
    'Action with no activity',
    'Keep the books',
    '1-(b)',
    { text: 'Plan!B5', sheet: 'Plan', at: { row: 4, column: 1 } },
  ]);
});

test('an outcome and a milestone with no action are told with what serves their outcome', () => {
  expect(gapsOf('Outcome with no action').map((row) => row.slice(1))).toContainEqual([
    ...['1.1.2', 'Of the strategic plan 2024-2026', ''],
  ]);
  expect(gapsOf('Milestone with no action').map((row) => row.slice(1, 3))).toEqual(
    expect.arrayContaining([
      ['1.1.1, milestone 2', 'Other milestones of this outcome: 1-(a), 1-(b), 1-(c) and 1-(d)'],
      ['1.1.2, milestone 1', 'No action serves this outcome'],
    ]),
  );
});

test('KPIs that the plan cannot answer say why', () => {
  const kpis = shownOn(laidOut, 'Gaps').filter(([what]) => String(what).startsWith('KPI'));
  expect(kpis.map((row) => row.slice(0, 3))).toEqual([
    ['KPI with no activity', 'Number of talks', 'No activity is listed under 1-(b)'],
    ['KPI on Members where none is named', 'Number of Members', 'No Member or group is named under 1-(d)'],
    [
      ...['KPI on what no plan holds', 'Extent of trust'],
      'Neither activities nor Members planned tell it; a KPI of 1-(c)',
    ],
  ]);
});

test('the summary has the number and the names of each kind of gap', () => {
  const rows = new Map(
    reportOf(laidOut, 'Summary').table.rows.map(([what, number, which]) => [
      plainValue(what!),
      [plainValue(number!), plainValue(which!)],
    ]),
  );
  expect(rows.get('Members with no activity (mostly contribute)')).toEqual([
    ...[6, 'Australia, Hong Kong China, Japan, Korea, New Zealand, Singapore'],
  ]);
  expect(rows.get('Actions with no activity')).toEqual([1, '1-(b)']);
  expect(rows.get('KPIs with no activity')).toEqual([1, 'No. 2 of “By KPI”']);
  expect(rows.get('Outcomes whose actions have no activity')).toEqual([0, 'none']);
  expect(rows.get('Milestones with no action')![1]).toMatch(/^1\.1\.1: 2, 3; 1\.1\.2: 1, 2/);
});

test('a list that is too long for one page says how many more there are on “Gaps”', () => {
  const actions = Array.from({ length: 300 }, (_, index) => ({
    label: String(index),
    listings: [],
    title: `Act ${index}`,
  }));
  const row = shownOn(layOutActions(actions), 'Summary').find(([what]) => what === 'Actions with no activity')!;
  const [, shown, more] = /^(.*) … and (\d+) more on “Gaps”$/.exec(String(row[2]))!;
  expect(row[1]).toBe(300);
  expect(shown!.length).toBeLessThanOrEqual(300);
  expect(shown!.split(', ').length + Number(more)).toBe(300);
});

test('where no strategic plan is known, nothing is said of outcomes that no action serves', () => {
  const { plan } = readContext(sheetOf(planRows([{ label: 'a', listings: ['Talk on tea'] }])));
  const said = shownOn(layOut({ plan, profile: { ...profile, rsps: [] } }), 'Summary').map(([what]) => what);
  expect(said).not.toContain('Outcomes with no action');
  expect(said).not.toContain('Milestones with no action');
});

test('a plan that lacks nothing says so', () => {
  const everybody = profile.members.map(({ names }) => names[0]).join(', ');
  const { plan } = readContext(sheetOf(planRows([{ label: 'a', listings: [`Workshop on tea for ${everybody}`] }])));
  const laid = layOut({ plan, profile: { ...profile, rsps: [] } });
  expect(reportOf(laid, 'Gaps').note).toBe('Nothing is missing.');
  expect(shownOn(laid, 'Gaps')).toEqual([]);
});
