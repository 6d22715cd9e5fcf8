import { comparePlans } from '../../../src/core/comparing/compare-plans';
import { layOutComparison } from '../../../src/core/comparing/comparison-report';
import { shownWords } from '../../../src/core/comparing/shown-words';
import { readPlan } from '../../../src/core/reading/read-plan';
import { plainValue } from '../../../src/core/summary/report';
import { planRows, sheetOf } from '../plan-sheet';
import { profile } from '../rules/context';

const planOf = (sheet: string, listing: string) =>
  readPlan(sheetOf(planRows([{ label: 'a', title: 'Help with borders', listings: [listing] }]), sheet), profile)!;

const before = planOf('Old', 'Regional workshop on seals');
const after = planOf('New', 'Regional workshop on electronic seals');
const comparison = comparePlans({ plan: before, profile }, { plan: after, profile });

test('the sheet has a row for each action, then one for each activity, with its words and actions in both plans', () => {
  const { table } = layOutComparison(comparison, { plan: before, isHere: false }, { plan: after, isHere: false });
  expect(table.rows.map((row) => row.slice(0, 6).map(plainValue))).toEqual([
    ['Kept', 'Action', 'Help with borders', 'Help with borders', '1-(a)', '1-(a)'],
    ['Reworded', 'Activity', 'Regional workshop on seals', 'Regional workshop on electronic seals', '1-(a)', '1-(a)'],
  ]);
});

test('only what lies in the workbook has links, which lead to the cells where it stands', () => {
  const { table } = layOutComparison(comparison, { plan: before, isHere: false }, { plan: after, isHere: true });
  const [action, activity] = table.rows.map((row) => row.slice(4, 6));
  expect(action).toEqual(['1-(a)', { text: '1-(a)', sheet: 'New', at: { row: 3, column: 0 } }]);
  expect(activity).toEqual(['1-(a)', { text: '1-(a)', sheet: 'New', at: { row: 3, column: 1 } }]);
});

test('where titles are the same, all wordings are shown beside each other', () => {
  const one = { id: 'A001', title: 'Course', actions: ['1-(a)'] };
  const match = {
    fate: 'reworded' as const,
    likeness: 0.99,
    before: { ...one, wordings: ['Course', 'A course'] },
    after: { ...one, wordings: ['Course', 'The course'] },
  };
  expect(shownWords(match)).toEqual({ before: 'Course\nor: A course', after: 'Course\nor: The course' });
  expect(shownWords({ ...match, before: null })).toEqual({ before: '', after: 'Course' });
});
