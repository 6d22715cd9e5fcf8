import type { PlanChange } from '../../../src/core/crossref/plan-change';
import { readPlan } from '../../../src/core/reading/read-plan';
import { formatAddress } from '../../../src/core/sheet/address';
import { writeChanges } from '../../../src/core/writing/write-changes';
import { profiles } from '../../../src/jobs/profiles';
import { planRows, sheetOf } from '../plan-sheet';

function write(rows: readonly (readonly string[])[], ...changes: PlanChange[]) {
  const grid = sheetOf(rows);
  const edits = writeChanges(grid, readPlan(grid, profiles[0])!, changes);
  return Object.fromEntries(edits.map(({ at, after }): [string, string] => [formatAddress(at), after]));
}

const relabel = (action: string, label: string): PlanChange => ({ kind: 'relabel', action, label });
const title = ['Annual Work Plan (2025-2026)'];

test('the letters of a label are replaced, and nothing else of its cell', () => {
  const rows = planRows([
    { label: 'a', listings: ['Tea'] },
    { label: '1-( c', title: ') Help (c) all', listings: ['Rice'] },
  ]);
  rows[4]![0] = ' 1- ( c ) Help c) all\n(RSP 1.1.1)';
  expect(write(rows, relabel('1-(c)', 'b'))).toEqual({ A5: ' 1- ( b ) Help c) all\n(RSP 1.1.1)' });
});

test('two actions may take over each other’s labels', () => {
  const rows = planRows([
    { label: 'b', title: 'Tea', listings: ['Tea'] },
    { label: 'a', title: 'Rice', listings: ['Rice'] },
  ]);
  const edits = write(rows, relabel('1-(b)', 'a'), relabel('1-(a)', 'b'));
  expect(Object.values(edits).map((text) => text.slice(0, 7))).toEqual(['a) Tea\n', 'b) Rice']);
});

test('in a register the label is replaced in every row of its action, as each is typed', () => {
  const rows = [
    title,
    ['Section', 'Action', 'Activity'],
    ['1', 'a) Cups', 'Tea'],
    ['1', 'b) Pots', 'Rice'],
    ['1', '1-(b) Pots', 'Salt'],
    ['1', '', 'Wool'],
    ['1', 'c) Jugs', 'Tea'],
  ];
  expect(write(rows, relabel('1-(b)', 'k'))).toEqual({ B4: 'k) Pots', B5: '1-(k) Pots' });
});

test('in a register the label is replaced in its own column and before the text', () => {
  const rows = [
    title,
    ['Section', 'Label', 'Specific Action', 'Activity'],
    ['1', 'a', 'a) Cups', 'Tea'],
    ['1', 'b', 'b) Pots', 'Rice'],
    ['1', '(b)', 'Pots', 'Salt'],
  ];
  expect(write(rows, relabel('1-(b)', 'k'))).toEqual({ B4: 'k', C4: 'k) Pots', B5: '(k)' });
});

test('a row that joins a relabelled action takes over its new label', () => {
  const rows = [
    title,
    ['Section', 'Action', 'Activity'],
    ['1', 'a) Cups', 'Tea'],
    ['1', 'a) Cups', 'Salt'],
    ['1', 'b) Pots', 'Rice'],
  ];
  const move: PlanChange = { kind: 'move', listing: '1-(a)#2', action: '1-(b)', text: 'Salt', behind: null };
  expect(write(rows, relabel('1-(b)', 'k'), move)).toEqual({ B4: 'k) Pots', B5: 'k) Pots' });
});

test('a label that is written nowhere cannot be replaced, and that is told', () => {
  const rows = planRows([{ label: 'a', listings: ['Tea'] }]);
  rows[3]![0] = 'Help Members\n(RSP 1.1.1 - 1st milestone)';
  expect(() => write(rows, relabel('1-(a)', 'b'))).toThrow('1-(a)');
});
