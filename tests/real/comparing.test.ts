import { comparePlans } from '../../src/core/comparing/compare-plans';
import type { Comparison } from '../../src/core/comparing/comparison';
import { readPlan } from '../../src/core/reading/read-plan';
import type { Grid } from '../../src/core/sheet/grid';
import { openFileHost } from '../../src/host/file/file-host';
import { profile } from '../core/rules/context';
import { describeWithRealPlans, readRealPlan, type RealPlan } from '../shared-plans';

/*
 * Both real plans were read through by a person, action by action and activity by activity; what stands here is what
 * that person held beyond doubt. Ids are those of each plan's own reading.
 */

jest.setTimeout(120_000);

/** Earlier and later names of actions that a reader takes for one. */
const sameActions = `
  1-(a) 1-(a), 1-(b) 1-(b), 1-(c) 1-(c), 1-(d) 1-(d), 1-(e) 1-(f), 1-(f) 1-(g), 1-(g) 1-(h), 1-(h) 1-(i), 1-(i) 1-(j),
  1-(j) 1-(k), 1-(k) 1-(l), 1-(l) 1-(m), 1-(m) 1-(o), 1-(n) 1-(p), 1-(o) 1-(q), 1-(p) 1-(r), 1-(q) 1-(s), 1-(r) 1-(t),
  1-(s) 1-(u), 1-(t) 1-(y), 1-(u) 1-(bb), 1-(v) 1-(ee), 1-(w) 1-(cc), 1-(x) 1-(dd), 1-(y) 1-(hh), 1-(z) 1-(ii),
  1-(aa) 1-(jj), 1-(ab) 1-(kk), 2-(a) 2-(a), 2-(b) 2-(b), 3-(a) 3-(a), 3-(b) 3-(b), 3-(c) 3-(c), 3-(d) 3-(d),
  3-(e) 3-(f), 3-(f) 3-(g), 3-(g) 3-(h), 3-(h) 3-(i), 3-(i) 3-(j), 4-(a) 4-(a)`;
const newActions = `
  1-(e), 1-(n), 1-(v), 1-(w), 1-(x), 1-(z), 1-(aa), 1-(ff), 1-(gg), 1-(ll), 3-(e), 3-(k), 4-(b)`;
const droppedActions = '3-(j), 4-(b), 4-(c)';

/** Activities that a reader takes for one. */
const sameActivities = `
  A009 A019, A024 A039, A029 A048, A046 A080, A047 A081, A048 A082, A049 A088, A051 A089, A052 A090, A054 A094,
  A055 A095, A057 A098, A058 A099`;

/** Activities that share words, and that a reader holds for two: other subjects, other Members, or another form. */
const differentActivities = `
  A031 A063, A039 A039, A039 A019, A039 A020, A060 A081, A010 A020, A018 A015, A018 A035, A027 A041, A027 A044,
  A027 A052, A027 A076, A030 A054, A037 A069, A006 A015, A020 A028, A043 A071, A044 A002, A016 A002, A028 A047,
  A036 A002, A045 A073, A003 A063, A013 A032, A017 A056, A040 A034, A007 A026, A004 A007, A046 A100`;

const pairsOf = (text: string) => text.split(',').map((pair) => pair.trim().replace(' ', ' → '));

describeWithRealPlans('the two real plans side by side', () => {
  let comparison: Comparison;
  beforeAll(async () => {
    comparison = compareGrids(await readGrid('rocb-awp-2018-2019'), await readGrid('rocb-awp-2025-2026'));
  });

  test('every action is matched as a reader would match it', () => {
    const { actions } = comparison;
    const matched = actions.filter(({ before, after }) => before && after);
    expect(matched.map(({ before, after }) => `${before!.ref} → ${after!.ref}`).sort()).toEqual(
      pairsOf(sameActions).sort(),
    );
    const refs = (fate: string) =>
      actions.filter((match) => match.fate === fate).map(({ before, after }) => (after ?? before)!.ref);
    expect(refs('new')).toEqual(pairsOf(newActions));
    expect(refs('dropped')).toEqual(pairsOf(droppedActions));
    expect(comparison.counts.actions).toEqual({ new: 13, dropped: 3, kept: 23, reworded: 17, moved: 0 });
  });

  test('what a reader takes for one activity is matched, and what a reader takes for two is not', () => {
    const found = comparison.activities.map(({ before, after }) => `${before?.id} → ${after?.id}`);
    expect(pairsOf(sameActivities).filter((pair) => !found.includes(pair))).toEqual([]);
    expect(pairsOf(differentActivities).filter((pair) => found.includes(pair))).toEqual([]);
  });

  test('only few activities outlive seven years', () => {
    const { activities } = comparison.counts;
    expect(activities.kept + activities.reworded + activities.moved).toBe(16);
    expect(activities).toMatchObject({ new: 88, dropped: 44, kept: 2 });
  });

  test('the numbers of each plan are its own', () => {
    const row = (name: string) => comparison.byCountry.find((one) => one.name === name);
    expect(row('Afghanistan')).toEqual({ name: 'Afghanistan', country: 'AF', before: 2, after: 0 });
    expect(row('Malaysia')).toEqual({ name: 'Malaysia', country: 'MY', before: 1, after: 6 });
    expect(row('ASEAN')).toEqual({ name: 'ASEAN', before: 1, after: 3 });
    expect(comparison.byKpi.find(({ name }) => name === 'Number of operating SW')).toMatchObject({
      before: 2,
      after: 3,
    });
    expect(comparison.byKpi.find(({ name }) => name === 'Number of items shared')).toMatchObject({
      before: 1,
      after: null,
    });
  });
});

describeWithRealPlans('the plan of 2025-2026 beside a copy that was edited', () => {
  test('each edit is told, and nothing else', async () => {
    const grid = await readGrid('rocb-awp-2025-2026');
    const edited = edit(grid, [
      ['National workshop on Mercator scoping for Vanuatu', 'National workshop on Mercator scopign for Vanuatu'],
      ['Organize 23nd RTC Heads meeting', 'Organize 24th RTC Heads meeting'],
      ['National Workshop on Integrity for Bhutan', 'National Workshop on Integrity for Nepal'],
      ['in promoting the information sharing on data', 'in promoting exchange of information on data'],
      ['Attend SASEC Meeting (P)', 'Attend the ministerial round table'],
    ]);
    const { actions, activities } = compareGrids(grid, edited);
    const say = ({ fate, before, after }: Comparison['activities'][number]) =>
      `${fate} ${before?.id ?? ''} ${after?.id ?? ''}`.trim();
    expect(actions.filter(({ fate }) => fate !== 'kept').map(({ fate, after }) => [fate, after?.ref])).toEqual([
      ['reworded', '1-(gg)'],
    ]);
    expect(activities.filter(({ fate }) => fate !== 'kept').map(say)).toEqual([
      'new  A072',
      'reworded A076 A076',
      'reworded A083 A083',
      'new  A104',
      'dropped A072',
      'dropped A104',
    ]);
  });
});

async function readGrid(plan: RealPlan): Promise<Grid> {
  const host = await openFileHost(readRealPlan(plan), `${plan}.xlsx`);
  return host.read((await host.list()).active);
}

/** With every occurrence of a text written otherwise; each must be there. */
function edit(grid: Grid, changes: readonly (readonly [from: string, to: string])[]): Grid {
  return changes.reduce((now, [from, to]) => {
    if (!now.cells.some(({ text }) => text.includes(from))) throw new Error(`No cell says ${from}`);
    return { ...now, cells: now.cells.map((cell) => ({ ...cell, text: cell.text.split(from).join(to) })) };
  }, grid);
}

function compareGrids(before: Grid, after: Grid): Comparison {
  return comparePlans({ plan: readPlan(before, profile)!, profile }, { plan: readPlan(after, profile)!, profile });
}
