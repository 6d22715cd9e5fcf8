import { diagnose } from '../../../../src/core/crossref/diagnose';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { profiles } from '../../../../src/jobs/profiles';
import { sheetOf } from '../../plan-sheet';
import { after, changes, runSketch } from '../run-sketch';

const style = (result: ReturnType<typeof runSketch>) =>
  result.style.map(({ listing, before, after: wished }) => [listing, before, wished]);

/** A plan of four rows, in which the first line has this see-also and all others are in style. */
const planWith = (seeAlso: string) => ({
  a: [`Tea ${seeAlso}`],
  b: ['Tea (See also 1-(a), (c) and (d))'],
  c: ['Tea (See also 1-(a), (b) and (d))'],
  d: ['Tea (See also 1-(a), (b) and (c))'],
});

test.each([
  ['order', '(See also 1-(c), (b) and (d))'],
  ['a comma that is missing', '(See also 1-(b) (c) and (d))'],
  ['the comma before “and”', '(See also 1-(b), (c), and (d))'],
  ['“and” that is missing', '(See also 1-(b), (c), (d))'],
  ['the section said again', '(See also 1-(b), 1-(c) and (d))'],
  ['the section not said', '(See also (b), (c) and (d))'],
  ['the hyphen forgotten', '(See also 1(b), (c) and (d))'],
  ['the opening words', '(see also: 1-(b), (c) and (d))'],
  ['the brackets', '[See also 1-(b), (c) and (d)]'],
])('a see-also that names the right actions and differs in %s is a matter of style', (_, seeAlso) => {
  const result = runSketch(planWith(seeAlso));
  expect(style(result)).toEqual([['1-(a)#1', seeAlso, '(See also 1-(b), (c) and (d))']]);
  expect([result.changes, result.edits]).toEqual([[], []]);
});

test('what differs in style is written where that is asked for, and then is in style', () => {
  const result = runSketch(planWith('(See also 1-(c), (b), (d))'), { inStyle: true });
  expect(after(result)).toEqual({ 'row 4': '• Tea (See also 1-(b), (c) and (d))' });
  expect(changes(result)).toEqual([]);
  expect(style(runSketch(planWith('(See also 1-(b), (c) and (d))')))).toEqual([]);
});

test('the comma before “and” that most of the plan has is in style', () => {
  const plan = {
    a: ['Tea (See also 1-(b), (c), and (d))'],
    b: ['Tea (See also 1-(a), (c), and (d))'],
    c: ['Tea (See also 1-(a), (b), and (d))'],
    d: ['Tea (See also 1-(a), (b) and (c))'],
  };
  expect(style(runSketch(plan))).toEqual([
    ['1-(d)#1', '(See also 1-(a), (b) and (c))', '(See also 1-(a), (b), and (c))'],
  ]);
});

test.each(['(See also 1-(b),  (c) and (d))', '(See also 1-(b), (c)\n  and (d))'])(
  'spaces and line breaks are no matter of style: %j',
  (seeAlso) => {
    expect(style(runSketch(planWith(seeAlso)))).toEqual([]);
  },
);

test('a see-also whose set is wrong, or that cannot be read, is none of style', () => {
  expect(style(runSketch(planWith('(See also 1-(c), (b))')))).toEqual([]);
  expect(style(runSketch(planWith('(See also 1-(c), (b) and (d) ??)')))).toEqual([]);
});

test('neither what waits for an answer nor what is kept as it is is a matter of style', () => {
  const plan = { a: ['Tea (See also 1-(c), (b))'], b: ['Tea (See also (a))'], c: ['Talks'] };
  const [question] = runSketch(plan).questions;
  expect(style(runSketch(plan))).toEqual([]);
  expect(style(runSketch(plan, { decisions: { [question!.id]: { choice: 'keep' } } })).map(([id]) => id)).toEqual([
    '1-(b)#1',
  ]);
});

test('a listing that is left out keeps its style', () => {
  const plan = { ...planWith('(See also 1-(c), (b), (d))'), b: ['Tea (See also 1-(d), (c), (a))'] };
  const result = runSketch(plan, { inStyle: true, leaveOut: new Set(['1-(a)#1']) });
  expect(style(result).map(([id]) => id)).toEqual(['1-(b)#1']);
  expect(after(result)).toEqual({ 'row 5': '• Tea (See also 1-(a), (c) and (d))' });
});

test('names alone, as a column of them is written, are in style without brackets and words', () => {
  const grid = sheetOf([
    ['Annual Work Plan (2025-2026)'],
    ['Section', 'Action', 'Activity', 'See also'],
    ['1', 'a) Cups', 'Tea', '1-(b) and (c)'],
    ['1', 'b) Pots', 'Tea', '1-(c), (a)'],
    ['1', 'c) Jugs', 'Tea', '1-(a) and (b)'],
  ]);
  const plan = readPlan(grid, profiles[0])!;
  expect(diagnose(plan, profiles[0]).style.map(({ listing }) => listing)).toEqual(['1-(b)#1']);
});
