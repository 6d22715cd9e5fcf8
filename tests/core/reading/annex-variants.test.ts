import { actionsOf, type Plan } from '../../../src/core/plan/model';
import { readPlan } from '../../../src/core/reading/read-plan';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';

/* Annex sheets that are kept in other ways than most. */

const read = (rows: readonly (readonly string[])[]): Plan => readPlan(sheetOf(rows), profiles[0])!;
const headings = ['Specific Actions', 'Annual Work Plan for 2025-2026', 'Key Performance Indicator'];

test('notes beside the title and beside a heading do not hide them', () => {
  const [, , , action] = planRows([{ label: 'a', listings: ['Tea'] }]);
  const plan = read([
    ['Draft 3', 'Annual Work Plan (2025-2026)'],
    ['1. Part', '', '', 'page 1'],
    headings,
    action!,
    ['2. More', '', '', 'page 2'],
    headings,
    action!,
  ]);
  expect(plan).toMatchObject({ title: 'Annual Work Plan (2025-2026)', years: { from: 2025, to: 2026 } });
  expect(plan.sections.map(({ number, title, actions }) => [number, title, actions.length])).toEqual([
    [1, 'Part', 1],
    [2, 'More', 1],
  ]);
});

test('a short word with a full stop before an action is no label', () => {
  const plan = read([['1. Part'], headings, ['Dr. Tan trains Members', '• Tea', 'Number']]);
  expect(actionsOf(plan)).toMatchObject([{ labelSource: { text: '' }, ref: '1-(a)', title: 'Dr. Tan trains Members' }]);
});

test('a heading below the only header row names the first section', () => {
  const plan = read([
    ['Annual Work Plan (2025-2026)'],
    headings,
    ['1. Trade'],
    ['a) Tea (RSP 1.1.1 - 1st milestone)', '• Talks', 'Number of talks'],
    ['2. People'],
    ['a) Staff (RSP 2.1.1 - 1st milestone)', '• Courses', 'Number of courses'],
  ]);
  expect(plan.sections.map(({ number, title, actions }) => [number, title, actions.length])).toEqual([
    [1, 'Trade', 1],
    [2, 'People', 1],
  ]);
});

test('an RSP reference in a column of its own belongs to its action', () => {
  const plan = read([
    ['Annual Work Plan (2025-2026)'],
    ['1. Trade'],
    [headings[0]!, 'RSP reference', headings[1]!, headings[2]!],
    ['a) Tea', '1.1.1 - 2nd milestone', '• Talks', 'Number of talks'],
  ]);
  expect(actionsOf(plan)[0]).toMatchObject({
    title: 'Tea',
    rsp: { outcome: '1.1.1', milestones: [2] },
    rspSource: { at: { row: 3, column: 1 } },
  });
});

test('an action that is filled down beside each of its listings is one action', () => {
  const text = 'a) Tea (RSP 1.1.1 - 1st milestone)';
  const plan = read([
    ['Annual Work Plan (2025-2026)'],
    ['1. Trade'],
    headings,
    [text, 'Talks', 'Number of talks'],
    [text, 'Courses', 'Number of talks'],
    [text, 'Papers', 'Number of talks'],
    ['b) Cups (RSP 1.1.1 - 2nd milestone)', 'Visits', 'Number of talks'],
  ]);
  expect(actionsOf(plan).map(({ ref, kpis, listings }) => [ref, kpis.length, listings.map(({ id }) => id)])).toEqual([
    ['1-(a)', 1, ['1-(a)#1', '1-(a)#2', '1-(a)#3']],
    ['1-(b)', 1, ['1-(b)#1']],
  ]);
});

test('a dash alone is an empty bullet', () => {
  const plan = read(
    planRows([{ label: 'a', listings: ['Talks'] }]).map((row) => row.map((cell) => cell.replace('• Talks', '-'))),
  );
  expect(actionsOf(plan)[0]).toMatchObject({ listings: [], emptyBullets: [{ text: '' }] });
});

test('the number of a section may stand in a cell of its own, without a stop', () => {
  const row = ['a) Help', '• Tea', 'Number'];
  const plan = read([
    ['Annual Work Plan 2026'],
    ['1', 'Make trade flow'],
    headings,
    row,
    ['2', 'Keep it safe'],
    headings,
    row,
  ]);
  expect(plan.sections.map(({ number, title }) => [number, title])).toEqual([
    [1, 'Make trade flow'],
    [2, 'Keep it safe'],
  ]);
});
