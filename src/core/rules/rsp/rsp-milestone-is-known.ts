import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { findCurrentRsp, formatYears } from '../../plan/outcomes/current-rsp';
import { actionsOf } from '../../plan/model';

export const rspMilestoneIsKnown: Rule = {
  id: 'rsp-milestone-is-known',
  title: 'The milestones an action serves are milestones of its outcome.',
  why: 'A milestone that is not there cannot be reported on.',
  severity: 'warning',
  good: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses']) }],
  bad: [{ rows: planOf(['a) Help Members\n(RSP 1.1.1 - 19th milestone)', '• Course', 'Number of courses']), at: 'A4' }],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    const current = findCurrentRsp(plan, profile);
    if (!current) return;
    for (const { ref, rsp, rspSource, titleSource } of actionsOf(plan)) {
      const outcome = current.outcomes.find(({ id }) => id === rsp?.outcome);
      // An outcome without milestones in the profile is one whose milestones we do not know.
      if (!rsp || !outcome || outcome.milestones.length === 0) continue;
      const milestones = rsp.milestones.filter((milestone) => !outcome.milestones.includes(milestone));
      if (milestones.length === 0) continue;
      const values = { outcome: rsp.outcome, milestones, period: formatYears(current) };
      yield { message: { id: 'milestone-is-unknown', values }, place: rspSource ?? titleSource, action: ref };
    }
  },
};
