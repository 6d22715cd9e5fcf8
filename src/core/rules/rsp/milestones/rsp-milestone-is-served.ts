import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findUnservedMilestones } from '../../../plan/outcomes/current-rsp';
import { actionsOf } from '../../../plan/model';
import { findOutcomesInDoubt } from '../outcomes-in-doubt';

export const rspMilestoneIsServed: Rule = {
  id: 'rsp-milestone-is-served',
  title: 'Each milestone of an outcome that the plan serves has an action.',
  why: 'A milestone that was skipped is easily forgotten until the report is due. One hint tells of them all.',
  severity: 'info',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st to 3rd milestones)', '• Course', 'Number of courses']) }],
  bad: [
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st and 3rd milestones)', '• Course', 'Number of courses']),
      at: 'A1',
    },
  ],
  *check(context: RuleContext): Iterable<Problem> {
    const { plan, profile } = context;
    const isInDoubt = findOutcomesInDoubt(context);
    const outcomes = new Set(actionsOf(plan).map(({ rsp }) => rsp?.outcome));
    const milestones = findUnservedMilestones(plan, profile).filter((one) => {
      const outcome = one.split('/')[0]!;
      return outcomes.has(outcome) && !isInDoubt(outcome);
    });
    if (milestones.length === 0) return;
    yield {
      message: { id: 'milestones-are-unserved', values: { milestones } },
      place: plan.titleSource,
      about: milestones.join(' '),
    };
  },
};
