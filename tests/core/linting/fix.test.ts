import { listed, planOf } from '../../../src/core/linting/example';
import { fixAll } from '../../../src/core/linting/fix';
import type { ProposedFix, Rule } from '../../../src/core/linting/rule';
import { applyEdits } from '../../../src/core/sheet/edit';
import { findCell, type Grid } from '../../../src/core/sheet/grid';
import { gridOf, readContext } from '../rules/context';

const at = { row: 3, column: 1 };
const grid = gridOf({ rows: planOf(listed('a', 'one two three')) });

/** Proposes the fixes that `propose` gives for the text of B4. */
function ruleThat(
  propose: (text: string) => readonly { readonly replacements: ProposedFix['replacements']; readonly safe: boolean }[],
): Rule {
  return {
    id: 'for-this-test',
    title: '',
    why: '',
    severity: 'info',
    good: [],
    bad: [{ rows: [], at: 'B4', fixed: '' }],
    *check(context) {
      for (const { replacements, safe } of propose(findCell(context.grid, at)?.text ?? '')) {
        const fix = { title: { id: 'remove-bullet' as const }, replacements };
        yield { message: { id: 'plan-has-title' }, place: at, ...(safe ? { fix } : { options: [fix] }) };
      }
    },
  };
}

/** Writes one word for another wherever it stands. */
function write(from: string, to: string, safe = true): Rule {
  return ruleThat((text) =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index }) => ({
      safe,
      replacements: [{ at, start: index, end: index + from.length, text: to }],
    })),
  );
}

function fixed(rules: readonly Rule[], on: Grid = grid): string | undefined {
  return findCell(fixAll(on, readContext, rules).grid, at)?.text;
}

test('fixes in one cell that do not overlap come out as one edit', () => {
  const { edits } = fixAll(grid, readContext, [write('one', '1'), write('three', '3')]);
  expect(edits).toEqual([{ at, before: '• one two three', after: '• 1 two 3' }]);
});

test('a law without an example of a fix is not asked for one', () => {
  expect(fixed([{ ...write('one', '1'), bad: [] }])).toBe('• one two three');
});

test('what a fix brings about is fixed in the next pass', () => {
  expect(fixed([write('one', 'eins'), write('eins', 'un')])).toBe('• un two three');
});

test('a fix that overlaps another waits for the next pass and is taken whole or not at all', () => {
  const both = ruleThat((text) =>
    text.includes('one')
      ? [
          {
            safe: true,
            replacements: [
              { at, start: 2, end: 5, text: 'X' },
              { at, start: 6, end: 9, text: 'Y' },
            ],
          },
        ]
      : [],
  );
  expect(fixed([write('one', 'eins'), both])).toBe('• eins two three');
});

test('a fix that is not safe is left to the planner', () => {
  expect(fixAll(grid, readContext, [write('one', '1', false)]).edits).toEqual([]);
});

test('a cell that may not be written is left as it is', () => {
  const held: Grid = { ...grid, cells: grid.cells.map((cell) => ({ ...cell, hold: 'formula' as const })) };
  expect(fixAll(held, readContext, [write('one', '1')]).edits).toEqual([]);
});

test('fixes that undo one another are stopped and reported', () => {
  expect(fixAll(grid, readContext, [write('one', 'eins'), write('eins', 'one')]).end).toBe('went-round');
});

test('fixes that never come to an end are stopped and reported', () => {
  expect(fixAll(grid, readContext, [write('one', 'one one')]).end).toBe('unsettled');
});

test('the edits lead from the sheet as it was to the sheet that comes back', () => {
  const result = fixAll(grid, readContext, [write('two', 'zwei'), write('zwei', 'deux')]);
  expect(applyEdits(grid, result.edits)).toEqual(result.grid);
});
