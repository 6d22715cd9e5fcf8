import { diagnose } from '../../../../src/core/crossref/diagnose';
import { nothingRemembered } from '../../../../src/core/plan/remembered/memory';
import { readPlan } from '../../../../src/core/reading/read-plan';
import { applyEdits } from '../../../../src/core/sheet/edit';
import type { Grid } from '../../../../src/core/sheet/grid';
import { writeChanges } from '../../../../src/core/writing/write-changes';
import { profiles } from '../../../../src/jobs/profiles';
import { planRows, sheetOf } from '../../plan-sheet';
import { renameByHand } from './rename-by-hand';

const read = (grid: Grid) => readPlan(grid, profiles[0])!;

const listing = (text: string, ...others: string[]) => `${text} (See also 1-(${others.join('), (')}))`;

/** Six actions; each activity stands under two or three of them, and every see-also is right. */
const grid = sheetOf(
  planRows([
    { label: 'a', listings: [listing('Course on bonds', 'c'), listing('Course on dogs', 'f')] },
    { label: 'b', listings: [listing('Course on salt', 'd'), listing('Course on gold', 'e')] },
    { label: 'c', listings: [listing('Course on bonds', 'a'), listing('Course on tea', 'd')] },
    { label: 'd', listings: [listing('Course on salt', 'b'), listing('Course on tea', 'c')] },
    { label: 'e', listings: [listing('Course on gold', 'b')] },
    { label: 'f', listings: [listing('Course on dogs', 'a')] },
  ]),
);

const inserted = renameByHand(grid, read(grid), { section: 1, position: 3, by: 'insert' });

test('a row put in by hand is recognised by the references it leaves behind', () => {
  const { shift } = diagnose(read(inserted), profiles[0]);
  expect(shift?.names).toEqual([
    { from: '1-(c)', to: '1-(d)' },
    { from: '1-(d)', to: '1-(e)' },
    { from: '1-(e)', to: '1-(f)' },
    { from: '1-(f)', to: '1-(g)' },
  ]);
  expect(shift?.references).toBe(6);
});

test('while it is open nothing is asked of the activities concerned and nothing about them is written', () => {
  const { questions, asked, changes, planChanges } = diagnose(read(inserted), profiles[0]);
  expect([questions, asked, changes, planChanges]).toEqual([[], [], [], []]);
});

test('accepted, the present names are written, and then the plan agrees', () => {
  const plan = read(inserted);
  const { planChanges } = diagnose(plan, profiles[0], { acceptRecommended: true });
  const after = read(applyEdits(inserted, writeChanges(inserted, plan, planChanges)));
  const { changes, questions, shift } = diagnose(after, profiles[0]);
  expect([changes, questions, shift]).toEqual([[], [], null]);
});

test('left as typed, the references are taken by the names they have now', () => {
  const plan = read(inserted);
  const { shift } = diagnose(plan, profiles[0]);
  const { questions, unused, ...rest } = diagnose(plan, profiles[0], {
    decisions: { [shift!.id]: { choice: 'keep' } },
  });
  expect(questions.length).toBeGreaterThan(3);
  expect(unused).toEqual([]);
  expect(rest.shift?.answer).toBe('keep');
});

test('what is remembered as left is not asked again', () => {
  const plan = read(inserted);
  const { shift } = diagnose(plan, profiles[0]);
  const memory = { ...nothingRemembered, kept: new Set(shift!.keys) };
  expect(diagnose(plan, profiles[0], { memory }).shift?.answer).toBe('keep');
});

test('a row taken out by hand is recognised too', () => {
  const extra = sheetOf(
    planRows([
      { label: 'a', listings: ['Talks on maps'] },
      { label: 'b', listings: [listing('Course on bonds', 'd'), listing('Course on dogs', 'g')] },
      { label: 'c', listings: [listing('Course on salt', 'e'), listing('Course on gold', 'f')] },
      { label: 'd', listings: [listing('Course on bonds', 'b'), listing('Course on tea', 'e')] },
      { label: 'e', listings: [listing('Course on salt', 'c'), listing('Course on tea', 'd')] },
      { label: 'f', listings: [listing('Course on gold', 'c')] },
      { label: 'g', listings: [listing('Course on dogs', 'b')] },
    ]),
  );
  const plan = read(renameByHand(extra, read(extra), { section: 1, position: 1, by: 'delete' }));
  const { shift } = diagnose(plan, profiles[0]);
  expect(shift?.names[0]).toEqual({ from: '1-(b)', to: '1-(a)' });
  expect(shift?.references).toBe(10);
});

test('one line in the wrong row is no shift', () => {
  const wrong = sheetOf(
    planRows([
      { label: 'a', listings: [listing('Course on bonds', 'c')] },
      { label: 'b', listings: [listing('Course on salt', 'c')] },
      { label: 'c', listings: [listing('Course on salt', 'b')] },
      { label: 'd', listings: [listing('Course on bonds', 'a')] },
    ]),
  );
  expect(diagnose(read(wrong), profiles[0]).shift).toBeNull();
});

test('of one name alone, what the workbook remembers of the names is enough', () => {
  const two = sheetOf(
    planRows([
      { label: 'a', listings: [listing('Course on bonds', 'b')] },
      { label: 'c', title: 'Work on salt', listings: [listing('Course on bonds', 'a')] },
    ]),
  );
  const plan = read(two);
  const memory = { ...nothingRemembered, names: new Map([['work on salt', '1-(b)']]) };
  expect(diagnose(plan, profiles[0]).shift).toBeNull();
  expect(diagnose(plan, profiles[0], { memory }).shift?.names).toEqual([{ from: '1-(b)', to: '1-(c)' }]);
});

test('a line that moves while names are written anew takes the present names along', () => {
  const names = ['b', 'c', 'd', 'e', 'f'];
  const stray = 'Course on salt (See also 1-(b) and (c))';
  const plan = sheetOf(
    planRows(
      names.map((label, at) => ({
        label: 'abcde'[at]!,
        listings: [
          `Course on tea (See also 1-(${names.filter((other) => other !== label).join('), (')}))`,
          ...(label === 'b' ? ['Course on salt (See also 1-(c) and (d))'] : []),
          ...(label === 'c' ? ['Course on salt (See also 1-(b) and (d))'] : []),
          ...(label === 'f' ? [stray] : []),
        ],
      })),
    ),
  );
  const { planChanges, applied } = diagnose(read(plan), profiles[0], { acceptRecommended: true });
  expect(applied).toMatchObject([{ choice: 'move', from: '1-(e)', to: '1-(c)' }]);
  const after = read(applyEdits(plan, writeChanges(plan, read(plan), planChanges)));
  const { questions, changes } = diagnose(after, profiles[0]);
  expect([questions, changes]).toEqual([[], []]);
});
