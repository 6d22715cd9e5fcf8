import { actionsOf, listingsOf } from '../../../src/core/plan/model';
import { readPlan } from '../../../src/core/reading/read-plan';
import { profiles } from '../../../src/jobs/profiles';
import { sheetOf } from '../plan-sheet';

const title = ['Annual Work Plan (2025-2026)'];
const read = (...rows: string[][]) => readPlan(sheetOf([title, ...rows]), profiles[0])!;
const outline = (plan: ReturnType<typeof read>) =>
  actionsOf(plan).map(({ ref, label, title: own, listings }) => [ref, label, own, listings.map(({ text }) => text)]);

test('columns are found by their headings, in any order and other words', () => {
  const plan = read(
    ['Country', 'KPI', 'Type', 'Activities', 'Specific action', 'RSP reference', 'Section no.', 'Budget'],
    ['Fiji', 'Visits', 'Meeting', 'Talks', 'a) Tea', '(RSP 1.1.1 - 1st milestone)', '1. Part', '200'],
  );
  expect(plan).toMatchObject({ layout: 'register', extraColumns: [{ column: 7, title: 'Budget' }] });
  expect(actionsOf(plan)[0]).toMatchObject({
    ref: '1-(a)',
    rsp: { outcome: '1.1.1', milestones: [1] },
    kpis: [{ text: 'Visits' }],
  });
  expect(listingsOf(plan)[0]).toMatchObject({ text: 'Talks', kind: 'meeting', countries: ['FJ'], at: 'Plan!D3' });
});

test('empty section and action cells take over from the row above', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Kind'],
    ['1. Part', 'a) Tea', 'Talks', ''],
    ['', '', 'Tests', ''],
    ['', 'b) Rice', 'Drills', ''],
    ['2. More', 'a) Salt', 'Tours', ''],
    ['', '', 'Visits', ''],
  );
  expect(outline(plan)).toEqual([
    ['1-(a)', 'a', 'Tea', ['Talks', 'Tests']],
    ['1-(b)', 'b', 'Rice', ['Drills']],
    ['2-(a)', 'a', 'Salt', ['Tours', 'Visits']],
  ]);
});

test('an action cell that was merged is taken over also where the section stands in every row', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Kind'],
    ['1. Part', 'a) Tea', 'Talks', ''],
    ['1. Part', '', 'Tests', ''],
  );
  expect(outline(plan)).toEqual([['1-(a)', 'a', 'Tea', ['Talks', 'Tests']]]);
});

test.each([
  ['with the title in every row', ['1-(a) Tea', '1-(a) Tea', '1-(b) Rice']],
  ['with the title in the first row', ['1-(a) Tea', '1-(a)', '1-(b) Rice']],
  ['with the title in a later row', ['a', 'a) Tea', '(b) Rice']],
])('actions are known by their labels, %s', (_, [first, second, third]) => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Kind'],
    ['1', first!, 'Talks', ''],
    ['1', second!, 'Tests', ''],
    ['1', third!, 'Drills', ''],
  );
  expect(outline(plan)).toEqual([
    ['1-(a)', 'a', 'Tea', ['Talks', 'Tests']],
    ['1-(b)', 'b', 'Rice', ['Drills']],
  ]);
});

test('the label may stand in a column of its own, and say the section', () => {
  const plan = read(
    ['Label', 'Action', 'Activity', 'Kind', 'Countries'],
    ['1-(a)', 'Upon request, tea', 'Talks', '', ''],
    ['2-(a)', 'Rice', 'Tests', '', ''],
  );
  expect(outline(plan)).toEqual([
    ['1-(a)', 'a', 'Upon request, tea', ['Talks']],
    ['2-(a)', 'a', 'Rice', ['Tests']],
  ]);
});

test('a register sorted by country has its sections and actions in the order of the plan', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Countries'],
    ['2. More', 'b) Wool', 'Talks for Fiji', 'Fiji'],
    ['1. Part', 'b) Rice', 'Talks for Fiji', 'Fiji'],
    ['1. Part', 'a) Tea', 'Tests for Iran', 'Iran'],
    ['2. More', 'a) Salt', 'Tests for Iran', 'Iran'],
    ['1. Part', 'b) Rice', 'Tests for Iran', 'Iran'],
  );
  expect(outline(plan).map(([ref, , , listings]) => [ref, listings])).toEqual([
    ['1-(a)', ['Tests for Iran']],
    ['1-(b)', ['Talks for Fiji', 'Tests for Iran']],
    ['2-(a)', ['Tests for Iran']],
    ['2-(b)', ['Talks for Fiji']],
  ]);
});

test('a label out of sequence stays where it stands, for its law', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Kind'],
    ...['a) Tea', 'c) Rice', 'b) Salt', 'd) Wool'].map((action) => ['1. Part', action, 'Talks', '']),
  );
  expect(actionsOf(plan).map(({ label }) => label)).toEqual(['a', 'c', 'b', 'd']);
});

test('sections without numbers are counted as they come', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Kind'],
    ['Trade', 'a) Tea', 'Talks', ''],
    ['Trade', 'b) Rice', 'Tests', ''],
    ['People', 'a) Salt', 'Drills', ''],
  );
  expect(plan.sections.map(({ number, title: own }) => [number, own])).toEqual([
    [1, 'Trade'],
    [2, 'People'],
  ]);
});

test('KPIs are those of any row of the action, each once', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'KPI', 'Kind'],
    ['1. Part', 'a) Tea', 'Talks', '(1) Visits\n(2) Reports', ''],
    ['1. Part', 'a) Tea', 'Tests', '', ''],
    ['1. Part', 'b) Rice', 'Talks', 'Members', ''],
    ['1. Part', 'b) Rice', 'Tests', 'Members', ''],
  );
  expect(actionsOf(plan).map(({ kpis }) => kpis.map(({ text }) => text))).toEqual([['Visits', 'Reports'], ['Members']]);
});

test('see-also cells hold names alone, or stand within the text where there is no such column', () => {
  const bare = read(
    ['Section', 'Action', 'Activity', 'See also'],
    ['1. Part', 'a) Tea', 'Talks', '1-(b), 3-(k)'],
    ['1. Part', 'b) Rice', 'Talks', ''],
  );
  expect(listingsOf(bare).map(({ seeAlso, slot }) => [seeAlso, slot.bare])).toEqual([
    [['1-(b)', '3-(k)'], true],
    [[], true],
  ]);
  const within = read(['Section', 'Action', 'Activity', 'Kind'], ['1. Part', 'a) Tea', 'Talks (See also 1-(b))', '']);
  expect(listingsOf(within)[0]).toMatchObject({ text: 'Talks', seeAlso: ['1-(b)'], slot: { bare: false } });
});

test('countries are those of the text and of their own cell, by name or code; the kind is the cell’s where it names one', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Countries', 'Kind'],
    ['1. Part', 'a) Tea', 'National workshop for Fiji', 'NP; Iran, ASEAN', 'Training'],
    ['1. Part', 'a) Tea', 'National workshop on rice', '', 'to be decided'],
  );
  expect(listingsOf(plan).map(({ countries, groups, kind }) => [countries, groups, kind])).toEqual([
    [['FJ', 'NP', 'IR'], ['ASEAN'], 'training'],
    [[], [], 'national'],
  ]);
});

test('totals and remarks are no listings', () => {
  const plan = read(
    ['Section', 'Action', 'Activity', 'Kind'],
    ['1. Part', 'a) Tea', 'Total quality seminar', ''],
    ['Total', '', '1', ''],
    ['', '', '', 'checked in March'],
  );
  expect(listingsOf(plan).map(({ text }) => text)).toEqual(['Total quality seminar']);
  expect(plan.notes.map(({ text }) => text)).toEqual(['Total', 'checked in March']);
});

test('the headings that a plan is printed with stand above the table', () => {
  const printed = ['', 'Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'];
  const plan = read(
    printed,
    ['2', 'Specific Actions', 'Annual Work Plan for 2024-2025', 'Key Performance Indicator'],
    ['Section', 'Action', 'Activity', 'KPI', 'Kind'],
    ['1. Part', 'a) Tea', 'Talks', ''],
    ['2. More', 'a) Rice', 'Talks', ''],
  );
  expect(plan.sections.map(({ headers }) => headers.map(({ text }) => text))).toEqual([
    printed.slice(1),
    ['Specific Actions', 'Annual Work Plan for 2024-2025', 'Key Performance Indicator'],
  ]);
});
