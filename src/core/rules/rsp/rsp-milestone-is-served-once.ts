import { planOf } from '../../linting/example';
import type { Problem, Rule, RuleContext } from '../../linting/rule';
import { actionsOf } from '../../plan/model';

export const rspMilestoneIsServedOnce: Rule = {
  id: 'rsp-milestone-is-served-once',
  title: 'A milestone is served by one action.',
  why: 'Two actions for one milestone often mean that one of them was meant for its neighbour.',
  severity: 'info',
  good: [
    {
      rows: planOf(
        ['a) Help Members\n(RSP 1.1.1 - 1st milestone)', '• Course', 'Number of courses'],
        ['b) Help all\n(RSP 1.1.1 - 2nd and 3rd milestones)', '• Seminar', 'Number of seminars'],
      ),
    },
  ],
  bad: [
    {
      rows: planOf(
        ['a) Help Members\n(RSP 1.1.1 - 1st and 2nd milestones)', '• Course', 'Number of courses'],
        ['b) Help all\n(RSP 1.1.1 - 2nd milestone)', '• Seminar', 'Number of seminars'],
      ),
      at: 'A5',
    },
  ],
  *check({ plan, profile }: RuleContext): Iterable<Problem> {
    if (profile.rsps.length === 0) return;
    const served = new Map<string, string>();
    for (const { ref, rsp, rspSource, titleSource } of actionsOf(plan)) {
      for (const milestone of rsp?.milestones ?? []) {
        const key = `${rsp!.outcome}/${milestone}`;
        const first = served.get(key);
        served.set(key, first ?? ref);
        if (first === undefined) continue;
        const values = { outcome: rsp!.outcome, milestone, first };
        yield { message: { id: 'milestone-is-shared', values }, place: rspSource ?? titleSource, action: ref };
      }
    }
  },
};
