import { listed, planOf } from '../../../src/core/linting/example';
import type { Rule } from '../../../src/core/linting/rule';
import { runRules } from '../../../src/core/linting/run';
import { listingsOf } from '../../../src/core/plan/model';
import { english } from '../../../src/core/words/en';
import { gridOf, readContext } from '../rules/context';

const grid = gridOf({ rows: planOf(listed('a', 'Course', 'Seminar'), listed('b', 'Talk')) });

/** Objects to every listing, the last one first. */
const objecting: Rule = {
  id: 'objecting',
  title: 'Nothing is listed.',
  why: 'For this test only.',
  severity: 'warning',
  good: [],
  bad: [],
  *check({ plan }) {
    for (const { id, action, body } of [...listingsOf(plan)].reverse()) {
      const { at, start, end } = body;
      yield {
        message: { id: 'target-is-repeated', values: { target: id } },
        place: body,
        listing: id,
        action,
        fix: { title: { id: 'remove-bullet' }, replacements: [{ at, start, end, text: '' }] },
      };
    }
  },
};

test('findings stand in reading order, also within one cell', () => {
  const findings = runRules(readContext(grid), [objecting], english);
  expect(findings.map(({ listing }) => listing)).toEqual(['1-(a)#1', '1-(a)#2', '1-(b)#1']);
});

test('a finding carries the id and severity of its rule and the sentence of its message', () => {
  expect(runRules(readContext(grid), [objecting], english)[2]).toEqual({
    rule: 'objecting',
    severity: 'warning',
    at: { row: 4, column: 1 },
    listing: '1-(b)#1',
    action: '1-(b)',
    message: 'The see-also names 1-(b)#1 more than once.',
    keys: ['objecting | target-is-repeated |  | talk'],
    related: [],
    fix: {
      title: 'Remove the empty bullet',
      replacements: [{ at: { row: 4, column: 1 }, start: 2, end: 6, text: '' }],
    },
    options: [],
  });
});

test('at one place the findings stand in the order of the rules', () => {
  const second: Rule = { ...objecting, id: 'second' };
  const found = runRules(readContext(grid), [second, objecting], english).map(({ rule }) => rule);
  expect(found.slice(0, 2)).toEqual(['second', 'objecting']);
});
