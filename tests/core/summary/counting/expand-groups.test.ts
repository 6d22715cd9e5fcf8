import { listingsOf } from '../../../../src/core/plan/model';
import { tally } from '../../../../src/core/summary/counting/tally';
import { expandGroups } from '../../../../src/core/summary/expand-groups';
import { planRows, sheetOf } from '../../plan-sheet';
import { profile, readContext } from '../../rules/context';

const pacific2025 = ['FJ', 'PW', 'PG', 'WS', 'SB', 'TL', 'TO', 'VU'];

function planOf(listings: readonly string[], years = '2025-2026') {
  const rows = planRows([{ label: 'a', listings }]).map((row) => row.map((text) => text.replace('2025-2026', years)));
  return readContext(sheetOf(rows)).plan;
}

function countriesOf(...asked: Parameters<typeof planOf>) {
  return listingsOf(expandGroups(planOf(...asked), profile, ['Pacific'])).map(({ countries, groups }) => ({
    countries,
    groups,
  }));
}

test('a group is replaced by its Members', () => {
  expect(countriesOf(['Workshop on tea for the Pacific'])).toEqual([{ countries: pacific2025, groups: [] }]);
});

test('a group stands for those that were Members by the end of the plan’s years', () => {
  expect(countriesOf(['Workshop on tea for the Pacific'], '2018-2019')).toEqual([
    { countries: ['FJ', 'PG', 'WS', 'TL', 'TO', 'VU'], groups: [] },
  ]);
});

test('a Member that stands beside its group is there once', () => {
  const [listing] = countriesOf(['Workshop on tea for Tonga and the Pacific']);
  expect([...listing!.countries].sort()).toEqual([...pacific2025].sort());
});

test('groups that are not asked for stay, and plans without any stay as they are', () => {
  expect(countriesOf(['Workshop on tea for ASEAN'])).toEqual([{ countries: [], groups: ['ASEAN'] }]);
  const plan = planOf(['Workshop on tea for ASEAN']);
  expect(expandGroups(plan, profile, [])).toBe(plan);
});

test('a group of which no Members are known stays, also beside one that is replaced', () => {
  const groups = profile.groups.map((group) => (group.names[0] === 'ASEAN' ? { ...group, members: [] } : group));
  const plan = planOf(['Workshop on tea for ASEAN and the Pacific']);
  expect(listingsOf(expandGroups(plan, { ...profile, groups }, ['ASEAN', 'Pacific']))).toMatchObject([
    { countries: pacific2025, groups: ['ASEAN'] },
  ]);
});

test('an activity held for each Member is an event of each Member of a group that is replaced', () => {
  const plan = planOf([
    'National workshops on tea for the Pacific and Fiji',
    'Regional workshop on salt for the Pacific',
  ]);
  const { byCountry, byGroup, totals } = tally(expandGroups(plan, profile, ['Pacific']), profile);
  expect(byGroup).toEqual([]);
  expect(totals.events).toBe(pacific2025.length);
  expect(byCountry.find(({ country }) => country === 'FJ')).toMatchObject({ activities: 2, events: 1, listings: 2 });
});
