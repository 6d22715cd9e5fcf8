import { readPlan } from '../../../src/core/reading/read-plan';
import { offersFor, toArrangement } from '../../../src/taskpane/arrange/doings';
import { choicesFor } from '../../../src/taskpane/arrange/choices';
import { findAgain, findGroups, groupsOf, inSight, nameOf } from '../../../src/taskpane/arrange/items';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../core/plan-sheet';

const labels = (...all: readonly string[]) => all.map((label) => ({ label, listings: [`Work ${label}`] }));
const plan = readPlan(sheetOf(planRows(labels('a', 'b', 'c'), labels('a', 'b'))), profiles[0])!;
const groups = groupsOf(plan);
const [first, second] = [groups[0]!, groups[1]!];
const [a, b, c] = first.actions;

test('the words typed find actions by name and text, and whole sections by theirs', () => {
  const named = (typed: string) => inSight(findGroups(groups, typed), new Set()).map(nameOf);
  expect(named('2-(b)')).toEqual(['Section 2', '2-(b)']);
  expect(named('subject C')).toEqual(['Section 1', '1-(c)']);
  expect(named('part 2')).toEqual(['Section 2', '2-(a)', '2-(b)']);
  expect(named('nowhere')).toEqual([]);
});

test('of a folded section only its heading is in sight', () => {
  expect(inSight(groups, new Set(['0'])).map(nameOf)).toEqual(['Section 1', 'Section 2', '2-(a)', '2-(b)']);
});

test('an item is found again only where it still bears its name', () => {
  const other = groupsOf(readPlan(sheetOf(planRows(labels('a', 'x', 'c'))), profiles[0])!);
  expect(findAgain(other, a!)).toMatchObject({ key: a!.key });
  expect(findAgain(other, b!)).toBeNull();
});

test.each([
  ['before one behind it', a, '0 2', { section: 1, position: 2 }],
  ['before one in front of it', c, '0 0', { section: 1, position: 1 }],
  ['to the end of its section', a, '0', { section: 1, position: 3 }],
  ['before one of another section', a, '1 1', { section: 2, position: 2 }],
  ['to the end of another section', a, '1', { section: 2, position: 3 }],
])('an action that goes %s stands there afterwards', (_, item, said, place) => {
  expect(toArrangement(groups, item!, 'move', said)).toEqual({
    kind: 'move-action',
    action: item!.action.ref,
    ...place,
  });
});

test('a section goes before another, or behind the last', () => {
  expect(toArrangement(groups, second.head, 'move', '0')).toMatchObject({ section: 2, position: 1 });
  expect(toArrangement(groups, first.head, 'move', 'end')).toMatchObject({ section: 1, position: 2 });
});

test('actions are put in before, behind and at the end', () => {
  const place = (item: Parameters<typeof toArrangement>[1], doing: Parameters<typeof toArrangement>[2]) =>
    toArrangement(groups, item, doing, 'New');
  expect(place(b!, 'insert-before')).toMatchObject({ kind: 'insert-action', section: 1, position: 2, title: 'New' });
  expect(place(b!, 'insert-after')).toMatchObject({ position: 3 });
  expect(place(first.head, 'insert-action')).toMatchObject({ section: 1, position: 4 });
  expect(place(first.head, 'insert-after')).toMatchObject({ kind: 'insert-section', position: 2 });
});

test('nothing is meant until it is said', () => {
  expect(toArrangement(groups, a!, 'move', '')).toBeNull();
  expect(toArrangement(groups, a!, 'merge', '')).toBeNull();
  expect(toArrangement(groups, first.head, 'rename', 'two')).toBeNull();
  expect(toArrangement(groups, first.head, 'move', '')).toBeNull();
});

test('whatever can be picked is understood, for all that asks for a pick', () => {
  for (const item of [...first.actions, first.head, second.head]) {
    for (const { doing, asks } of offersFor(item)) {
      if (asks !== 'pick') continue;
      const keys = choicesFor(groups, item, doing, 'doubled').flatMap(({ options }) => options.map(({ key }) => key));
      const said = keys.filter((key) => key !== '');
      expect(said.length).toBeGreaterThan(0);
      expect(said.map((key) => toArrangement(groups, item, doing, key))).not.toContain(null);
      expect(said).not.toContain(item.key === first.head.key && doing !== 'renumber' ? item.key : 'itself');
    }
  }
});
