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
