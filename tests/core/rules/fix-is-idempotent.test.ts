import fc from 'fast-check';

import { listed, planOf } from '../../../src/core/linting/example';
import { fixAll } from '../../../src/core/linting/fix';
import { runRules } from '../../../src/core/linting/run';
import { rules } from '../../../src/core/rules/index';
import { english } from '../../../src/core/words/en';
import { gridOf, readContext } from './context';

const subject = fc.constantFrom(
  'Course on bonds',
  'Seminar  on dogs',
  'Talk<br>for Fiji',
  '',
  'Course on\u00a0bonds for Guinea',
);
const targets = fc.array(fc.constantFrom('1-(a)', '(b)', '1(c)', '2-(a)', '(II)', '??'), { maxLength: 4 });
const listing = fc
  .tuple(subject, targets)
  .map(([text, named]) => (named.length === 0 ? text : `${text} (See also ${named.join(', ')})`));
const grids = fc
  .array(fc.array(listing, { maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((actions) => gridOf({ rows: planOf(...actions.map((listings, index) => listed('abcd'[index]!, ...listings))) }));

test('safe fixes come to an end, and a second run finds nothing more to fix', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const once = fixAll(grid, readContext, rules);
      expect(once.end).toBe('settled');
      expect(fixAll(once.grid, readContext, rules).edits).toEqual([]);
    }),
  );
});

test('after all fixes no finding offers a safe one', () => {
  fc.assert(
    fc.property(grids, (grid) => {
      const { grid: after } = fixAll(grid, readContext, rules);
      expect(runRules(readContext(after), rules, english).filter(({ fix }) => fix !== undefined)).toEqual([]);
    }),
  );
});
