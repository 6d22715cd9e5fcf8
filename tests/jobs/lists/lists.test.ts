import { kinds, parseKind } from '../../../src/core/plan/kind';
import { parseCountries } from '../../../src/core/plan/places/countries-cell';
import { parseRsp } from '../../../src/core/plan/rsp';
import { listWords } from '../../../src/core/words/lists';
import { openMemoryHost } from '../../../src/host/memory/memory-host';
import { offerLists, valuesOf } from '../../../src/jobs/lists/offer-lists';
import { openPlan } from '../../../src/jobs/open';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../core/plan-sheet';

const register = sheetOf([
  ['Annual Work Plan (2025-2026)'],
  ['Section', 'Specific action', 'RSP', 'Activity', 'Kind', 'Countries', 'See also', 'KPI'],
  ['1. Part', 'a) Tea', '(RSP 1.1.3 - 2nd milestone)', 'Talks', 'Meeting', 'Fiji', '', 'Number of visits'],
  ['1. Part', 'b) Rice', '(RSP 1.1.1)', 'Drills', 'Training', '', '', 'number of  trainees.'],
  ['1. Part', 'c) Salt', '', 'Tours', '', '', '', 'Number of trainees'],
]);

const open = async () => {
  const host = openMemoryHost('plan.xlsx', [register]);
  return { host, opened: await openPlan(host, {}) };
};

test.each(profiles)('the values of profile $id are read back as what they stand for', async (profile) => {
  const { opened } = await open();
  const { kind, countries, rsp } = valuesOf(opened.plan, profile);
  expect(kind.map(parseKind)).toEqual(kinds);
  const read = countries.map((text) => parseCountries(text, profile));
  expect(read.filter(({ unread }) => unread.length > 0)).toEqual([]);
  expect(read.flatMap(({ members }) => members).sort()).toEqual(profile.members.map(({ code }) => code).sort());
  expect(read.flatMap(({ groups }) => groups)).toEqual(profile.groups.map(({ names }) => names[0]));
  expect(rsp.map((text) => parseRsp(text)?.outcome)).not.toContain(undefined);
});

test('an outcome of the RSP is offered as the plan refers to it, too, in the order of the outcomes', async () => {
  const { opened } = await open();
  const { rsp } = valuesOf(opened.plan, opened.profile);
  expect(rsp.slice(0, 4)).toEqual(['(RSP 1.1.1)', '(RSP 1.1.2)', '(RSP 1.1.3)', '(RSP 1.1.3 - 2nd milestone)']);
});

test('the KPIs of most actions are offered first, each once in its first wording', async () => {
  const { opened } = await open();
  expect(valuesOf(opened.plan, opened.profile).kpi).toEqual(['number of trainees.', 'Number of visits']);
});

test('each column of a register gets its list over all rows, from a sheet of ours', async () => {
  const { host, opened } = await open();
  expect(await offerLists(host, opened)).toEqual({
    roles: ['kind', 'countries', 'rsp', 'kpi'],
    sheet: 'Lists',
    left: 0,
  });
  const { cells } = await host.read('Lists');
  const offered = (column: number, row: number) => {
    const { area } = host.listAt('Plan', { row, column })!.values;
    return cells.filter(
      (cell) => cell.column === area.from.column && cell.row >= area.from.row && cell.row <= area.to.row,
    );
  };
  const values = valuesOf(opened.plan, opened.profile);
  expect(offered(4, 2).map(({ text }) => text)).toEqual(values.kind);
  expect(offered(5, 3).map(({ text }) => text)).toEqual(values.countries);
  expect(offered(2, 4).map(({ text }) => text)).toEqual(values.rsp);
  expect(offered(7, 4).map(({ text }) => text)).toEqual(values.kpi);
  for (const [row, column] of [
    [1, 4],
    [5, 4],
    [2, 3],
    [2, 6],
  ] as const) {
    expect(host.listAt('Plan', { row, column })).toBeNull();
  }
});

test('offered again, the same sheet is written again, and it is never taken for a plan', async () => {
  const { host, opened } = await open();
  await offerLists(host, opened);
  await offerLists(host, await openPlan(host, {}));
  expect((await host.list()).sheets).toEqual(['Plan', 'Lists']);
  await host.withdraw('Plan');
  expect(host.listAt('Plan', { row: 2, column: 4 })).toBeNull();
  await offerLists(host, opened);
  expect((await host.list()).sheets).toEqual(['Plan', 'Lists']);
});

test('a plan that is no register gets no lists and no sheet', async () => {
  const host = openMemoryHost('plan.xlsx', [sheetOf(planRows([{ label: 'a', listings: ['Talks'] }]))]);
  expect(await offerLists(host, await openPlan(host, {}))).toEqual({ roles: [], sheet: null, left: 0 });
  expect((await host.list()).sheets).toEqual(['Plan']);
});

test('what is said of another value fits into Excel’s box', () => {
  for (const { title, text } of Object.values(listWords.remarks)) {
    expect(title.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(225);
  }
});
