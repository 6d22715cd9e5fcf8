import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { actionsOf } from '../../../plan/model';
import { writeRsp } from '../write-rsp';

export const rspMilestoneIsNamedOnce: Rule = {
  id: 'rsp-milestone-is-named-once',
  title: 'An action names each of its milestones once.',
  why: 'One that comes twice was most often meant for another, which then nobody serves.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st and 2nd milestones)', '• Course', 'Number of courses']) }],
  bad: [
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st, 1st milestones)', '• Course', 'Number of courses']), at: 'A4' },
    { rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st to 3rd and 2nd milestones)', '• Course', 'Number']), at: 'A4' },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource, titleSource } = action;
      const again = rsp?.milestones.find((milestone, at) => rsp.milestones.indexOf(milestone) < at);
      if (!rsp || again === undefined) continue;
      const milestones = [...new Set(rsp.milestones)].sort((a, b) => a - b);
      yield {
        message: { id: 'milestone-is-repeated', values: { milestone: again } },
        place: rspSource ?? titleSource,
        action: ref,
        options: writeRsp(action, { ...rsp, milestones }, grid),
      };
    }
  },
};
