import { bindEdits } from '../../../src/core/linting/bound';
import type { Edit } from '../../../src/core/sheet/edit';
import type { Finding } from '../../../src/core/sheet/finding';

const edit = (row: number): Edit => ({ at: { row, column: 1 }, before: 'a', after: 'b' });
const mended = (title: string, ...rows: readonly number[]): Finding => ({
  rule: 'action-has-label',
  severity: 'warning',
  at: { row: rows[0]!, column: 1 },
  message: title,
  keys: [title],
  related: [],
  options: [],
  fix: { title, replacements: rows.map((row) => ({ at: { row, column: 1 }, start: 0, end: 1, text: 'b' })) },
});
const outline = (edits: readonly Edit[], findings: readonly Finding[]) =>
  bindEdits(edits, findings).map(({ edits: together, title }) => [together.map(({ at }) => at.row), title]);

test('cells that each have a mend of their own are written one by one', () => {
  expect(outline([edit(1), edit(2)], [mended('one', 1), mended('other', 2)])).toEqual([
    [[1], null],
    [[2], null],
  ]);
});

test('cells that one mend names are written together, under its title', () => {
  expect(outline([edit(1), edit(2), edit(3)], [mended('labels', 1, 3)])).toEqual([
    [[1, 3], 'labels'],
    [[2], null],
  ]);
});

test('mends that meet in a cell bind all their cells', () => {
  expect(outline([edit(1), edit(2), edit(3)], [mended('left', 1, 2), mended('right', 2, 3)])).toEqual([
    [[1, 2, 3], 'left'],
  ]);
});

test('a cell that needs no edit in the end binds nobody, and has no title', () => {
  expect(outline([edit(1)], [mended('labels', 1, 2)])).toEqual([[[1], null]]);
});
