import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { findUnservedMilestones } from '../../../plan/outcomes/current-rsp';
import { actionsOf } from '../../../plan/model';

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
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const outcomes = new Set(actionsOf(plan).map(({ rsp }) => rsp?.outcome));
    const milestones = findUnservedMilestones(plan, profile).filter((one) => outcomes.has(one.split('/')[0]));
    if (milestones.length === 0) return;
    yield { message: { id: 'milestones-are-unserved', values: { milestones } }, place: plan.titleSource };
  },
};
