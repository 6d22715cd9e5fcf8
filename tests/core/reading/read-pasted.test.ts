import { diagnose } from '../../../src/core/crossref/diagnose';
import { actionsOf, listingsOf } from '../../../src/core/plan/model';
import { readPlan } from '../../../src/core/reading/read-plan';
import { applyEdits } from '../../../src/core/sheet/edit';
import type { Grid } from '../../../src/core/sheet/grid';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { sheetOf } from '../plan-sheet';

const header = ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'];
const top = [['Annual Work Plan (2025-2026)'], ['1. Trade'], header];
const read = (grid: Grid) => readPlan(grid, profiles[0])!;

/** As Excel takes a table from Word: a row for each paragraph, the action's and the KPI's cells merged down. */
const pasted = [
  ...top,
  ['a) Help Members', '·\u00a0Tea for Fiji (See also 1-(b))', '(1) Number of Members'],
  ['(RSP 1.1.1 - 1st milestone)', '·\u00a0Rice', '(2) Number of talks'],
  header,
  ['', '·\u00a0Salt for Fiji,', ''],
  ['', 'Samoa and Tonga (See also', ''],
  ['', '1-(b))', ''],
  ['b) Help partners', '·\u00a0Tea for Fiji', 'Number of results'],
  ['(RSP 1.1.1 - 2nd milestone)', '·\u00a0Salt for Fiji, Samoa and Tonga (See also 1-(a))', ''],
  ['2. Training'],
  header,
  ['a) Teach', '', 'Number of courses'],
];

test('paragraphs in rows of their own make up actions, listings and KPIs', () => {
  const plan = read(sheetOf(pasted));
  expect(plan.layout).toBe('pasted');
  expect(
    actionsOf(plan).map(({ ref, title, rsp, kpis, rows }) => [ref, title, rsp?.milestones, kpis.length, rows.length]),
  ).toEqual([
    ['1-(a)', 'Help Members', [1], 2, 5],
    ['1-(b)', 'Help partners', [2], 1, 2],
    ['2-(a)', 'Teach', undefined, 1, 1],
  ]);
  expect(listingsOf(plan).map(({ id, text, seeAlso, at }) => [id, text, seeAlso, at])).toEqual([
    ['1-(a)#1', 'Tea for Fiji', ['1-(b)'], 'Plan!B4'],
    ['1-(a)#2', 'Rice', [], 'Plan!B5'],
    ['1-(a)#3', 'Salt for Fiji, Samoa and Tonga', ['1-(b)'], 'Plan!B7'],
    ['1-(b)#1', 'Tea for Fiji', [], 'Plan!B10'],
    ['1-(b)#2', 'Salt for Fiji, Samoa and Tonga', ['1-(a)'], 'Plan!B11'],
  ]);
});

test('a listing that is cut has all its countries, and each part its own cell', () => {
  const listing = listingsOf(read(sheetOf(pasted)))[2]!;
  expect(listing.countries).toEqual(['FJ', 'WS', 'TO']);
  expect([listing.source, ...listing.rest].map(({ at, text }) => [at.row, text])).toEqual([
    [6, 'Salt for Fiji,'],
    [7, 'Samoa and Tonga (See also'],
    [8, '1-(b))'],
  ]);
});

test('a see-also that is cut is rewritten where it begins, and leaves the other cell', () => {
  const grid = sheetOf(pasted);
  const edits = writeChanges(grid, read(grid), [{ kind: 'cite', listing: '1-(a)#3', seeAlso: '(See also 2-(a))' }]);
  expect(edits.map(({ at, after }) => [at.row, after])).toEqual([
    [7, 'Samoa and Tonga (See also 2-(a))'],
    [8, ''],
  ]);
});

test('a listing that is cut leaves all its cells when it moves', () => {
  const grid = sheetOf(pasted);
  const edits = writeChanges(grid, read(grid), [
    { kind: 'move', listing: '1-(a)#3', action: '2-(a)', text: 'Salt', behind: null },
  ]);
  expect(edits.map(({ at, after }) => [at.row, after])).toEqual([
    [6, ''],
    [7, ''],
    [8, ''],
    [13, '·\u00a0Salt'],
  ]);
});

test('a pasted plan is linked to a fixed point', () => {
  const grid = sheetOf(pasted);
  const plan = read(grid);
  const { planChanges, questions } = diagnose(plan, profiles[0]);
  expect(questions).toEqual([]);
  const after = applyEdits(grid, writeChanges(grid, plan, planChanges));
  expect(listingsOf(read(after))[3]!.seeAlso).toEqual(['1-(a)']);
  expect(diagnose(read(after), profiles[0])).toMatchObject({ changes: [], questions: [] });
});

test('without labels the rows are counted, and a text goes on until its RSP line', () => {
  const plan = read(
    sheetOf([
      ...top,
      ['Help Members with:', '· Tea', 'Number of Members'],
      ['(1) tools', '· Rice', ''],
      ['(RSP 1.1.1 - 1st milestone)', '', ''],
      ['Help partners', '· Salt', 'Number of results'],
      ['(RSP 1.1.1 - 2nd milestone)', '· Silk', ''],
    ]),
  );
  expect(actionsOf(plan).map(({ label, title, listings }) => [label, title, listings.length])).toEqual([
    ['a', 'Help Members with: (1) tools', 2],
    ['b', 'Help partners', 2],
  ]);
});

test('a total, a remark and the number of a page are no actions, and are kept as notes', () => {
  const row = (label: string) => [`${label}) Help\n(RSP 1.1.1)`, '• Tea\n• Rice', 'Number'];
  const plan = read(sheetOf([...top, row('a'), ['Page 2 of 9'], header, row('b'), ['Total', '4'], ['Note: a draft']]));
  expect(actionsOf(plan)).toHaveLength(2);
  expect(plan.notes.map(({ text }) => text)).toEqual(['Page 2 of 9', 'Total', 'Note: a draft']);
});

test('a planner’s word on header and columns goes before what the sheet says', () => {
  const grid = sheetOf([
    ['Ziele', 'Was', 'Wie viel'],
    ['a) Helfen', '• Tee', 'Zahl'],
  ]);
  expect(readPlan(grid, profiles[0])).toBeNull();
  const shape = { headerRow: 0, columns: { action: 0, listings: 1, kpi: 2 } };
  expect(actionsOf(readPlan(grid, profiles[0], { shape })!)).toMatchObject([
    { ref: '1-(a)', title: 'Helfen', kpis: [{ text: 'Zahl' }], listings: [{ text: 'Tee' }] },
  ]);
});

test('without bullets, a see-also that nobody closed ends before the next activity', () => {
  const plan = read(
    sheetOf([
      ...top,
      ['a) Help', 'Tea for Fiji (See also 1-(b) and (c)', 'Number'],
      ['(RSP 1.1.1)', 'Rice for Tonga (See also 1-(b))', ''],
    ]),
  );
  expect(listingsOf(plan).map(({ text, seeAlso }) => [text, seeAlso])).toEqual([
    ['Tea for Fiji', ['1-(b)', '1-(c)']],
    ['Rice for Tonga', ['1-(b)']],
  ]);
});
