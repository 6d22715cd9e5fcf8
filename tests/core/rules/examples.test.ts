import { fixAll } from '../../../src/core/linting/fix';
import { cellAt } from '../../../src/core/linting/problems';
import { rules } from '../../../src/core/rules/index';
import { formatAddress, parseAddress } from '../../../src/core/sheet/address';
import { findCell } from '../../../src/core/sheet/grid';
import { gridOf, readContext } from './context';

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  test.each(rule.good.map((example, index) => ({ number: index + 1, example })))(
    'finds nothing in good example $number',
    ({ example }) => {
      expect([...rule.check(readContext(gridOf(example)))]).toEqual([]);
    },
  );

  if (rule.bad.length > 0) {
    test.each(rule.bad.map((example, index) => ({ number: index + 1, example })))(
      'finds the fault of bad example $number at its cell, and mends what is safe to mend',
      ({ example }) => {
        const grid = gridOf(example);
        const problems = [...rule.check(readContext(grid))];
        const fixed = fixAll(grid, readContext, [rule]);
        expect(problems.map((problem) => formatAddress(cellAt(problem.place)))).toEqual([example.at]);
        expect(fixed.end).toBe('settled');
        const at = parseAddress(example.at)!;
        const before = findCell(grid, at)?.text ?? '';
        expect(findCell(fixed.grid, at)?.text ?? '').toBe(example.fixed ?? before);
      },
    );
  }
});
