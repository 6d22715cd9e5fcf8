import { bindEdits } from '../../../src/core/linting/bound';
import { addressesOf, chooseEdits } from '../../../src/taskpane/check/mends/choose';
import { findSameFaults } from '../../../src/taskpane/check/exceptions/same-fault';
import { found } from './found';

const edit = (row: number) => ({ at: { row, column: 0 }, before: 'a', after: 'b' });
const mendOf = (...rows: readonly number[]) => ({
  title: `Write ${rows.length} cells`,
  replacements: rows.map((row) => ({ at: { row, column: 0 }, start: 0, end: 1, text: 'b' })),
});
const bound = bindEdits([edit(0), edit(1), edit(2)], [found({ fix: mendOf(0, 2) })]);

test('a cell left out is not written, nor those that go with it', () => {
  expect(chooseEdits(bound, new Set()).map(({ at }) => at.row)).toEqual([0, 2, 1]);
  expect(chooseEdits(bound, new Set(['A3'])).map(({ at }) => at.row)).toEqual([1]);
  expect(chooseEdits(bound, new Set(bound.flatMap(addressesOf)))).toEqual([]);
});

test('the same faults as one are those that share a wording with it', () => {
  const [one, same, other] = [
    found({ keys: ['k | course', 'k | training course'] }),
    found({ keys: ['k | training course'] }),
    found({ keys: ['k | talk'] }),
  ];
  expect(findSameFaults(one, [one, same, other])).toEqual([same]);
});
