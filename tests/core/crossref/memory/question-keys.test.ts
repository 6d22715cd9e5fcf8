import { rules } from '../../../../src/core/rules';
import { diagnose } from '../../../../src/core/crossref/diagnose';
import { runRules } from '../../../../src/core/linting/run';
import { english } from '../../../../src/core/words/en';
import type { RuleContext } from '../../../../src/core/linting/rule';
import { describeWithRealPlans } from '../../../shared-plans';
import { planRows, sheetOf } from '../../plan-sheet';
import { readRealContext } from '../../real-plan';
import { readContext } from '../../rules/context';

const sorted = (keys: readonly string[]) => [...keys].sort();

/** The keys of each question, and those of the finding that is the same matter. */
function compareKeys(context: RuleContext) {
  const findings = runRules(context, rules, english);
  return diagnose(context.plan, context.profile).questions.map(({ id, keys }) => [
    sorted(keys),
    sorted(findings.find(({ question, answers }) => question === id && answers !== undefined)?.keys ?? []),
  ]);
}

test('a question has the keys of its finding, for an action that is there and for one that is not', () => {
  const grid = sheetOf(
    planRows([
      { label: 'a', listings: ['Course on tea (See also 1-(b), (c) and (x))'] },
      { label: 'b', listings: ['Courses on tea (See also 1-(a) and (c))'] },
      { label: 'c', listings: ['Talks'] },
    ]),
  );
  const compared = compareKeys(readContext(grid));
  expect(compared).toHaveLength(2);
  for (const [asked, found] of compared) expect(asked).toEqual(found);
});

describeWithRealPlans('on the real plans', () => {
  test.each(['rocb-awp-2018-2019', 'rocb-awp-2025-2026'] as const)('%s: so has each question', async (plan) => {
    const compared = compareKeys(await readRealContext(plan));
    expect(compared.length).toBeGreaterThan(0);
    for (const [asked, found] of compared) expect(asked).toEqual(found);
  });
});
