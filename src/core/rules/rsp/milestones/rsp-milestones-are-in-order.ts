import { planOf } from '../../../linting/example';
import type { Problem, Rule, RuleContext } from '../../../linting/rule';
import { actionsOf } from '../../../plan/model';
import { writeRsp } from '../write-rsp';

export const rspMilestonesAreInOrder: Rule = {
  id: 'rsp-milestones-are-in-order',
  title: 'The milestones of an action are named in rising order.',
  why: 'Out of order, a milestone is easily overlooked, or taken for a slip.',
  severity: 'info',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.3 - 1st, 3rd milestones)', '• Course', 'Number of courses']) }],
  bad: [
    {
      rows: planOf(['a) Help Members\n(RSP 1.1.3 - 3rd, 1st milestones)', '• Course', 'Number of courses']),
      at: 'A4',
      fixed: 'a) Help Members\n(RSP 1.1.3 - 1st, 3rd milestones)',
    },
  ],
  *check({ plan, profile, grid }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    for (const action of actionsOf(plan)) {
      const { ref, rsp, rspSource, titleSource } = action;
      // One that comes twice is told by another law, whose mend puts them in order.
      if (!rsp || new Set(rsp.milestones).size < rsp.milestones.length) continue;
      const milestones = [...rsp.milestones].sort((a, b) => a - b);
      if (milestones.every((milestone, at) => milestone === rsp.milestones[at])) continue;
      const [fix] = writeRsp(action, { ...rsp, milestones }, grid);
      yield {
        message: { id: 'milestones-are-out-of-order', values: { found: rspSource?.text ?? '' } },
        place: rspSource ?? titleSource,
        action: ref,
        ...(fix ? { fix } : {}),
      };
    }
  },
};
