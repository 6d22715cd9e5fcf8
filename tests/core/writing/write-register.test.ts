import { diagnose } from '../../../src/core/crossref/diagnose';
import type { PlanChange } from '../../../src/core/crossref/plan-change';
import { listingsOf } from '../../../src/core/plan/model';
import { readPlan } from '../../../src/core/reading/read-plan';
import { applyEdits } from '../../../src/core/sheet/edit';
import { formatAddress } from '../../../src/core/sheet/address';
import type { Grid } from '../../../src/core/sheet/grid';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { sheetOf } from '../plan-sheet';

const profile = profiles[0];
const header = ['Section', 'Action', 'RSP', 'Activity', 'Kind', 'Countries', 'See also', 'KPI'];
const part = '1. Part';
const register = (...rows: string[][]) => sheetOf([['Annual Work Plan (2025-2026)'], header, ...rows]);

const sketch = register(
  [part, 'a) Tea', '(RSP 1.1.1 - 1st milestone)', 'Talks for Fiji', 'Other', 'Fiji', '(See also 1-(b))', 'Reports'],
  [part, 'a) Tea', '(RSP 1.1.1 - 1st milestone)', 'Tests', 'Other', '', '', 'Reports'],
  [part, 'b) Rice', '', 'Talks for Fiji', 'Other', 'Fiji', '', 'Visits'],
  [part, 'c) Salt', '', '', '', '', '', 'Visits'],
);

function write(grid: Grid, ...changes: PlanChange[]) {
  const edits = writeChanges(grid, readPlan(grid, profile)!, changes);
  return Object.fromEntries(edits.map(({ at, after }): [string, string] => [formatAddress(at), after]));
}

test('a see-also is written into its own column', () => {
  expect(write(sketch, { kind: 'cite', listing: '1-(b)#1', seeAlso: '(See also 1-(a))' })).toEqual({
    G5: '(See also 1-(a))',
  });
  expect(write(sketch, { kind: 'cite', listing: '1-(a)#1', seeAlso: '' })).toEqual({ G3: '' });
});

test('where the column has names alone, a see-also is written so', () => {
  const bare = register(
    [part, 'a) Tea', '', 'Talks', '', '', '1-(b)', ''],
    [part, 'b) Rice', '', 'Talks', '', '', '', ''],
  );
  expect(write(bare, { kind: 'cite', listing: '1-(b)#1', seeAlso: '(See also 1-(a))' })).toEqual({ G4: '1-(a)' });
});

test('a listing added gets a row below all others, which says all that its action and its likes say', () => {
  expect(write(sketch, { kind: 'list', action: '1-(b)', text: 'Tests (See also 1-(a))', behind: null })).toEqual({
    A7: part,
    B7: 'b) Rice',
    D7: 'Tests',
    E7: 'Other',
    G7: '(See also 1-(a))',
    H7: 'Visits',
  });
});

test('a listing added under an action without any fills its row', () => {
  expect(
    write(sketch, { kind: 'list', action: '1-(c)', text: 'Talks for Fiji (See also 1-(a) and (b))', behind: null }),
  ).toEqual({
    D6: 'Talks for Fiji',
    E6: 'Other',
    F6: 'Fiji',
    G6: '(See also 1-(a) and (b))',
  });
});

test('two listings added under an action without any fill its row and the one below all others', () => {
  const added = ['Tests', 'Talks for Fiji'].map((text): PlanChange => ({
    kind: 'list',
    action: '1-(c)',
    text,
    behind: null,
  }));
  expect(write(sketch, ...added)).toMatchObject({ D6: 'Tests', B7: 'c) Salt', D7: 'Talks for Fiji' });
});

test('a listing that moves keeps its row, which names the other action', () => {
  expect(write(sketch, { kind: 'move', listing: '1-(a)#2', action: '1-(c)', text: 'Tests', behind: null })).toEqual({
    B4: 'c) Salt',
    C4: '',
    H4: 'Visits',
  });
});

test('a row whose action stood in the row above names it when that one moves away', () => {
  const merged = register(
    [part, 'a) Tea', '', 'Talks', '', '', '', 'Reports'],
    ['', '', '', 'Tests', '', '', '', ''],
    ['', 'b) Rice', '', 'Drills', '', '', '', ''],
  );
  const edits = write(merged, { kind: 'move', listing: '1-(a)#1', action: '1-(b)', text: 'Talks', behind: null });
  expect(edits).toEqual({ B3: 'b) Rice', H3: '', A4: part, B4: 'a) Tea', H4: 'Reports' });
});

test('where the only row of an action moves away, the action keeps the row and the listing gets another', () => {
  expect(
    write(sketch, { kind: 'move', listing: '1-(b)#1', action: '1-(c)', text: 'Talks for Fiji', behind: null }),
  ).toEqual({
    D5: '',
    E5: '',
    F5: '',
    D6: 'Talks for Fiji',
    E6: 'Other',
    F6: 'Fiji',
  });
});

test('two rows, one below the other, may move to different actions', () => {
  const merged = register(
    [part, 'a) Tea', '', 'Talks', '', '', '', ''],
    ['', '', '', 'Tests', '', '', '', ''],
    ['', '', '', 'Drills', '', '', '', ''],
    ['', 'b) Rice', '', 'Visits', '', '', '', ''],
    ['', 'c) Salt', '', 'Tours', '', '', '', ''],
  );
  const moves: PlanChange[] = [
    { kind: 'move', listing: '1-(a)#2', action: '1-(c)', text: 'Tests', behind: null },
    { kind: 'move', listing: '1-(a)#1', action: '1-(b)', text: 'Talks', behind: null },
  ];
  expect(write(merged, ...moves)).toEqual({ B3: 'b) Rice', A4: part, B4: 'c) Salt', A5: part, B5: 'a) Tea' });
});

test('without a column of its own the see-also stands in the text', () => {
  const plain = sheetOf([
    ['Annual Work Plan (2025-2026)'],
    ['Section', 'Action', 'Activity', 'Kind'],
    [part, 'a) Tea', 'Talks', 'Meeting'],
    [part, 'b) Rice', 'Tests', ''],
  ]);
  expect(
    write(
      plain,
      { kind: 'cite', listing: '1-(a)#1', seeAlso: '(See also 1-(b))' },
      { kind: 'list', action: '1-(b)', text: 'Talks (See also 1-(a))', behind: null },
    ),
  ).toEqual({ C3: 'Talks (See also 1-(b))', A5: part, B5: 'b) Rice', C5: 'Talks (See also 1-(a))', D5: 'Meeting' });
});

test('linking a register comes to rest: a second run changes nothing', () => {
  const wrong = register(
    [part, 'a) Tea', '', 'Talks for Fiji', 'Other', 'Fiji', '(See also 1-(b), (c) and (d))', 'Reports'],
    [part, 'b) Rice', '', 'Talks for Fiji', 'Other', 'Fiji', '(See also 1-(a), (c) and (d))', 'Visits'],
    [part, 'c) Salt', '', 'Talks for Fiji', 'Other', 'Fiji', '(See also 1-(d))', 'Visits'],
    [part, 'd) Wool', '', '', '', '', '', 'Visits'],
    [part, 'e) Silk', '', 'Drills', 'Other', '', '', 'Visits'],
  );
  const run = (grid: Grid) => {
    const plan = readPlan(grid, profile)!;
    const { planChanges, questions } = diagnose(plan, profile, { acceptRecommended: true });
    return { edits: writeChanges(grid, plan, planChanges), questions };
  };
  const first = run(wrong);
  expect(first.questions).toEqual([]);
  const after = applyEdits(wrong, first.edits);
  expect(run(after).edits).toEqual([]);
  expect(listingsOf(readPlan(after, profile)!).map(({ id, seeAlso }) => [id, seeAlso])).toEqual([
    ['1-(a)#1', ['1-(b)', '1-(c)', '1-(d)']],
    ['1-(b)#1', ['1-(a)', '1-(c)', '1-(d)']],
    ['1-(c)#1', ['1-(a)', '1-(b)', '1-(d)']],
    ['1-(d)#1', ['1-(a)', '1-(b)', '1-(c)']],
    ['1-(e)#1', []],
  ]);
});
