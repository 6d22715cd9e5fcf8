import { listed, planOf } from '../../../src/core/linting/example';
import { keysExcused, sortFindings } from '../../../src/core/linting/exceptions';
import { fixAll } from '../../../src/core/linting/fix';
import { runRules } from '../../../src/core/linting/run';
import { rules } from '../../../src/core/rules/index';
import type { Finding } from '../../../src/core/sheet/finding';
import type { Grid } from '../../../src/core/sheet/grid';
import { english } from '../../../src/core/words/en';
import { withExceptions, nothingSaid } from '../../../src/jobs/kept/checking';
import { describeWithRealPlans } from '../../shared-plans';
import { readRealContext } from '../real-plan';
import { gridOf, readContext } from '../rules/context';

function findIn(rows: readonly (readonly string[])[], law: string): readonly Finding[] {
  return runRules(
    readContext(gridOf({ rows })),
    rules.filter(({ id }) => id === law),
    english,
  );
}

const letStand = (findings: readonly Finding[]) => withExceptions(nothingSaid, findings, '', '2026-01-31').exceptions;

const untitled = (label: string, listing: string) => [`${label})`, `• ${listing}`, 'Number of Members'] as const;

test('an action without a text that is let stand leaves another one to be told', () => {
  const one = planOf(untitled('a', 'Course on bonds'), listed('b', 'Talk'));
  const two = planOf(untitled('a', 'Course on bonds'), untitled('b', 'Talk'));
  const { open, excused } = sortFindings(findIn(two, 'action-has-title'), letStand(findIn(one, 'action-has-title')));
  expect([open, excused].map((some) => some.length)).toEqual([1, 1]);
});

test('an action without a text is let stand wherever it is moved and whatever its label', () => {
  const before = planOf(untitled('a', 'Course on bonds'), listed('b', 'Talk'));
  const after = planOf(listed('a', 'Talk'), untitled('b', 'Course on bonds'));
  const { open } = sortFindings(findIn(after, 'action-has-title'), letStand(findIn(before, 'action-has-title')));
  expect(open).toEqual([]);
});

test('a country from elsewhere that is let stand leaves another one in the same entry to be told', () => {
  const before = planOf(listed('a', 'Workshop on bonds for Fiji and Kenya'));
  const after = planOf(listed('a', 'Workshop on bonds for Fiji, Kenya and Peru'));
  const kept = letStand(findIn(before, 'country-is-in-region'));
  const names = sortFindings(findIn(after, 'country-is-in-region'), kept).open.map(({ message }) => message);
  expect(names).toContainEqual(expect.stringContaining('Peru'));
});

test('a mend of what is let stand is not written', () => {
  const grid: Grid = gridOf({ rows: planOf(listed('a', 'Course  on bonds')) });
  const law = rules.filter(({ id }) => id === 'text-is-plainly-spaced');
  const kept = letStand(runRules(readContext(grid), law, english));
  expect(kept).toHaveLength(1);
  expect(fixAll(grid, readContext, law, keysExcused(kept)).edits).toEqual([]);
});

test('one place more is another fault of a law that tells all places at once', () => {
  const national = 'National workshop on bonds';
  const one = planOf(listed('a', national));
  const two = planOf(listed('a', national, 'National workshop on dogs'));
  const law = 'national-activity-names-its-country';
  expect(sortFindings(findIn(two, law), letStand(findIn(one, law))).open).toHaveLength(1);
  expect(sortFindings(findIn(one, law), letStand(findIn(one, law))).open).toEqual([]);
});

test('a see-also that is let stand leaves that of another entry of its activity to be told', () => {
  const entries = (a: string, b: string) =>
    planOf(
      listed('a', `Course on bonds (See also ${a})`),
      listed('b', `Course on bonds (See also ${b})`),
      listed('c', 'Course on bonds (See also 1-(a) and (b))'),
    );
  const law = 'see-also-has-and';
  const before = findIn(entries('1-(b), (c)', '1-(a) and (c)'), law);
  const { open, excused } = sortFindings(findIn(entries('1-(b), (c)', '1-(a), (c)'), law), letStand(before));
  expect([open.length, excused.length]).toEqual([1, 1]);
});

test('what is let stand in a cell holds when another line of the cell changes', () => {
  const law = 'text-is-plainly-spaced';
  const before = planOf(listed('a', 'Course  on bonds for Members', 'Talk'));
  const after = planOf(listed('a', 'Course  on bonds for Members', 'Visit (See also 1-(b))'), listed('b', 'Visit'));
  expect(sortFindings(findIn(after, law), letStand(findIn(before, law))).open).toEqual([]);
});

test('a long content is told from another that begins the same, and is not kept whole', () => {
  const long = 'word '.repeat(2_000);
  const keys = ['one', 'two'].map(
    (end) => findIn(planOf(untitled('a', `${long}${end}`)), 'action-has-title')[0]!.keys[0],
  );
  expect(keys[0]).not.toBe(keys[1]);
  expect(keys[0]!.length).toBeLessThan(500);
});

describeWithRealPlans('in a real plan', () => {
  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    'findings are known by the same when rows are put in above: %s',
    async (plan) => {
      const { grid } = await readRealContext(plan);
      const moved = { ...grid, cells: grid.cells.map((cell) => ({ ...cell, row: cell.row + 3 })) };
      const keysIn = (where: Grid) => runRules(readContext(where), rules, english).map(({ keys }) => keys);
      expect(keysIn(moved)).toEqual(keysIn(grid));
    },
  );

  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)(
    'two findings of one cell that are known by the same say the same: %s',
    async (plan) => {
      const said = new Map<string, Set<string>>();
      for (const { keys, at, message } of runRules(await readRealContext(plan), rules, english)) {
        const fault = `${keys[0]} at ${at.row}, ${at.column}`;
        said.set(fault, (said.get(fault) ?? new Set()).add(message));
      }
      expect([...said].filter(([, messages]) => messages.size > 1)).toEqual([]);
    },
  );
});
