import type { Arrangement } from '../../../src/core/arranging/arrangement';
import { diagnose } from '../../../src/core/crossref/diagnose';
import { listingsOf, type Plan } from '../../../src/core/plan/model';
import type { RuleContext } from '../../../src/core/linting/rule';
import { readPlan } from '../../../src/core/reading/read-plan';
import { describeWithRealPlans, type RealPlan } from '../../shared-plans';
import { readRealContext } from '../real-plan';
import { carryOut, textsOf } from './arranging';

/** What is said of a plan, without the names of its actions. */
function saidOf({ profile }: RuleContext, plan: Plan) {
  const { questions, changes } = diagnose(plan, profile);
  const texts = new Map(listingsOf(plan).map(({ id, text }) => [id, text]));
  return {
    questions: questions
      .map(({ listings, options }) => [listings.map((id) => texts.get(id)), options[0]?.choice])
      .sort(),
    changes: changes.map(({ listing }) => texts.get(listing)).sort(),
    activities: plan.activities.length,
    texts: [...texts.values()].sort(),
  };
}

describeWithRealPlans('The real plans, arranged', () => {
  const plans: readonly RealPlan[] = ['rocb-awp-2018-2019', 'rocb-awp-2025-2026'];
  const keeping: readonly [string, Arrangement][] = [
    ['an action put in', { kind: 'insert-action', section: 1, position: 14, title: 'Find friends' }],
    ['an action moved up', { kind: 'move-action', action: '1-(z)', section: 1, position: 3 }],
    ['a section moved up', { kind: 'move-section', section: 4, position: 2 }],
    ['labels counted ab', { kind: 'renumber-actions', section: 1, style: 'counted' }],
    ['labels doubled bb', { kind: 'renumber-actions', section: 1, style: 'doubled' }],
  ];
  for (const name of plans) {
    test.each(keeping)(`${name}, %s: the same is asked and the same is wrong`, async (_, arrangement) => {
      const context = await readRealContext(name);
      const { after } = carryOut(context.grid, arrangement);
      expect(saidOf(context, readPlan(after, context.profile)!)).toEqual(saidOf(context, context.plan));
    });
  }

  test('a section moved and moved back leaves every cell as it was', async () => {
    for (const name of plans) {
      const { grid } = await readRealContext(name);
      const { after } = carryOut(grid, { kind: 'move-section', section: 4, position: 2 });
      const { after: back } = carryOut(after, { kind: 'move-section', section: 2, position: 4 });
      expect(textsOf(back)).toEqual(textsOf(grid));
    }
  });

  test('labels counted ab and doubled bb again are as they were, but for the two that were typed with capital i', async () => {
    const { grid } = await readRealContext('rocb-awp-2025-2026');
    const { after } = carryOut(grid, { kind: 'renumber-actions', section: 1, style: 'counted' });
    const { after: back } = carryOut(after, { kind: 'renumber-actions', section: 1, style: 'doubled' });
    const plain = textsOf(grid).map((texts) => texts.map((text) => text.replaceAll('1-(II)', '1-(ll)')));
    expect(textsOf(back)).toEqual(plain);
  });

  test('no listing is lost when actions are merged but those that the other has, and each is told', async () => {
    const { grid, plan, profile } = await readRealContext('rocb-awp-2025-2026');
    const { arranged, after } = carryOut(grid, { kind: 'merge-actions', action: '1-(gg)', into: '1-(hh)' });
    const now = readPlan(after, profile)!;
    expect(arranged.losses.map(({ kind, of }) => [kind, of])).toEqual([
      ['title', '1-(gg)'],
      ['rsp', '1-(gg)'],
      ['doubled-line', '1-(gg)#2'],
    ]);
    expect(listingsOf(now)).toHaveLength(listingsOf(plan).length - 1);
    expect(now.activities).toHaveLength(plan.activities.length);
  });
});
