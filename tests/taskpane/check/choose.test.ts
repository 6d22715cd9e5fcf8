import { bindEdits } from '../../../src/core/linting/bound';
import { choicesOf, chooseEdits } from '../../../src/taskpane/check/mends/choose';
import { findSameFaults } from '../../../src/taskpane/check/exceptions/same-fault';
import { found } from './found';

const edit = (row: number, before = 'a') => ({ at: { row, column: 0 }, before, after: 'b' });
const mendOf = (...rows: readonly number[]) => ({
  title: `Write ${rows.length} cells`,
  replacements: rows.map((row) => ({ at: { row, column: 0 }, start: 0, end: 1, text: 'b' })),
});
const choices = choicesOf(bindEdits([edit(0), edit(1), edit(2)], [found({ fix: mendOf(0, 2) })]));
const keyAt = (row: number) => choices.flatMap(({ edits, keys }) => keys.filter((_, at) => edits[at]!.at.row === row));

test('a cell left out is not written, nor those that go with it', () => {
  expect(chooseEdits(choices, new Set()).map(({ at }) => at.row)).toEqual([0, 2, 1]);
  expect(chooseEdits(choices, new Set(keyAt(2))).map(({ at }) => at.row)).toEqual([1]);
  expect(chooseEdits(choices, new Set(choices.flatMap(({ keys }) => keys)))).toEqual([]);
});

test('a cell left out stays so when a row is inserted above it', () => {
  const before = choicesOf(bindEdits([edit(3, 'kept'), edit(4, 'mended')], []));
  const after = choicesOf(bindEdits([edit(3, 'new'), edit(4, 'kept'), edit(5, 'mended')], []));
  const leftOut = new Set(before[0]!.keys);
  expect(chooseEdits(after, leftOut).map((one) => one.before)).toEqual(['new', 'mended']);
});

test('the same faults as one are those that share a wording with it', () => {
  const [one, same, other] = [
    found({ keys: ['k | course', 'k | training course'] }),
    found({ keys: ['k | training course'] }),
    found({ keys: ['k | talk'] }),
  ];
  expect(findSameFaults(one, [one, same, other])).toEqual([same]);
});
